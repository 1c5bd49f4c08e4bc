/* SPDX-License-Identifier: MIT */
/*
 * behaviour.h - one object at every boundary of its count, and what an operation leaves of it.
 */
#ifndef PYRS_TESTS_BEHAVIOUR_H
#define PYRS_TESTS_BEHAVIOUR_H

#include "called.h"
#include "expected.h"

/* The words of an object before its type: all that counts references. */
#define RT_COUNT_SIZE offsetof(PyObject, ob_type)

/* A count, and what may be asked of an object that has it. */
struct rt_state {
    const char *name;
    unsigned char count[RT_COUNT_SIZE];
    int may_decref; /* an object with it can lose a reference without a fatal error */
};

size_t rt_state_count(void);
const struct rt_state *rt_state_at(size_t index);

/* A real object of a native type that notices its end and keeps its memory. */
struct rt_subject {
    PyObject object;
    unsigned char behind[32]; /* nothing may be written here */
    PyObject *place;          /* a place that holds a reference, for operations on one */
    int ended;                /* how often its destructor was called */
    int place_at_end;         /* what the destructor saw there: 0 nothing, 1 the object */
};

/* A function in five forms, each called on a subject; what it says does not depend on where that
 * is. */
typedef uint64_t rt_operation(struct rt_subject *subject);

struct rt_behaviour {
    const char *function;
    int gives_back; /* needs an object that may lose a reference */
    rt_operation *cpython;
    rt_operation *ways[4];
};

size_t rt_behaviour_count(void);
const struct rt_behaviour *rt_behaviour_at(size_t index);

/* The subject is always at one address, so that its bytes can be compared: it is put there, given
 * to the operation, and taken back. Adds what that did to the total of a debug build. */
uint64_t rt_operate(rt_operation *operate, struct rt_subject *subject, Py_ssize_t *total);

/* Can it lose a reference, and gain one, without a fatal error or an overflow? */
int rt_may_decref(const PyObject *op);
int rt_may_incref(const PyObject *op);

/* Make it new, with that count; bytes that are not the count's are always the same. */
void rt_subject_reset(struct rt_subject *subject, const struct rt_state *state);

/* Mutexes and critical sections, from each of their states. */
void rt_behaviour_locks(void);

#endif
