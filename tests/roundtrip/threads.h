/* SPDX-License-Identifier: MIT */
/*
 * threads.h - the parts of the group `threads`. Other threads only take notes; the thread that runs
 * the group compares them when they have ended.
 */
#ifndef PYRS_TESTS_THREADS_H
#define PYRS_TESTS_THREADS_H

#include "called.h"
#include "script.h"

/* X(part): rt_threads_<part>() in threads_<part>.c */
#define RT_THREADS(X)                                                                              \
    X(attach)                                                                                      \
    X(contend)                                                                                     \
    X(merge)                                                                                       \
    X(exit)

#define RT_THREADS_PROTOTYPE(part) void rt_threads_##part(void);
RT_THREADS(RT_THREADS_PROTOTYPE)
#undef RT_THREADS_PROTOTYPE

/* Run a body in `count` native threads at once, each with its own place in a row of data, while
 * this thread is detached. Returns how many could be started. */
int rt_in_threads(int count, void *(*body)(void *), void *row, size_t size);

/* How many thread states the interpreter has. */
int rt_count_thread_states(void);

#endif
