/* SPDX-License-Identifier: MIT */
/*
 * raising.h - what changes the error indicator: CPython's way, pyrs's from C, pyrs's through Rust's
 * binding.
 */
#ifndef PYRS_TESTS_RAISING_H
#define PYRS_TESTS_RAISING_H

#include "calls.h"

#define RT_RAISING_WAYS 3

/* What each of them is given. The three objects and the number differ, so that none can stand for
 * another. */
struct rt_given {
    PyThreadState *ts;
    PyObject *type;
    PyObject *value;
    PyObject *exc;
    const char *text;
    const char *broken; /* what is not UTF-8 in it is replaced */
    size_t size;
};

typedef void rt_raise(const struct rt_given *given);

struct rt_raising {
    const char *function;
    rt_raise *ways[RT_RAISING_WAYS];
};

size_t rt_raising_count(void);
const struct rt_raising *rt_raising_at(size_t index);

/* With CPython's own functions: take what is raised, NULL for nothing, and put it back. Steals. */
PyObject *rt_take_raised(void);
void rt_restore_raised(PyObject *exc);

/* The part of the group `sequences` that plays sequences of them. */
void rt_sequences_error(void);

#endif
