/* SPDX-License-Identifier: MIT */
/*
 * calls.h - the parts of the group `calls`: the same inputs through C and through Rust, and the
 * same results and effects. One file per part.
 */
#ifndef PYRS_TESTS_CALLS_H
#define PYRS_TESTS_CALLS_H

#include "called.h"
#include "script.h"

/* X(part): rt_calls_<part>() in calls_<part>.c */
#define RT_CALLS(X)                                                                                \
    X(arguments)                                                                                   \
    X(reads)                                                                                       \
    X(states)                                                                                      \
    X(refcount)                                                                                    \
    X(error)                                                                                       \
    X(chain)                                                                                       \
    X(boundary)                                                                                    \
    X(thread)                                                                                      \
    X(library)

#define RT_CALLS_PROTOTYPE(part) void rt_calls_##part(void);
RT_CALLS(RT_CALLS_PROTOTYPE)
#undef RT_CALLS_PROTOTYPE

#endif
