/* SPDX-License-Identifier: MIT */
/*
 * recursion.h - how much deeper calls may go. Unstable: 3.12 and 3.14 each changed what is counted.
 *
 * To guard a native recursion use pyrs_recursion_enter(); these are for decisions made beforehand.
 */
#ifndef PYRS_UNSTABLE_RECURSION_H
#define PYRS_UNSTABLE_RECURSION_H

#ifndef PYRS_UNSTABLE
#error "pyrs: this header is not part of the stable tier; define PYRS_UNSTABLE to accept that"
#endif

#include <pyrs/export.h>
#include <pyrs/layout.h>
#include <pyrs/python.h>
#include <pyrs/thread_state.h>

PYRS_BEGIN_DECLS

/**
 * How many levels deeper Python calls may go. On 3.11 native calls draw on the same budget.
 *
 * @param ts  borrowed, not NULL
 * @return    levels; negative while a RecursionError is being dealt with
 *
 * Thread:  attached
 * Errors:  none
 * Mirrors: Include/cpython/pystate.h PyThreadState.py_recursion_remaining
 * @since 0.1
 */
PYRS_INLINE int pyrs_recursion_remaining(PyThreadState *ts)
{
#if PYRS_LAYOUT_MINOR >= 12
    return PYRS_THREAD_STATE(ts)->py_recursion_remaining;
#else
    return PYRS_THREAD_STATE(ts)->recursion_remaining;
#endif
}

/**
 * How many levels deep Python calls may go: sys.getrecursionlimit() of this thread.
 *
 * @param ts  borrowed, not NULL
 * @return    levels
 *
 * Thread:  attached
 * Errors:  none
 * Mirrors: Include/cpython/pystate.h PyThreadState.py_recursion_limit
 * @since 0.1
 */
PYRS_INLINE int pyrs_recursion_limit(PyThreadState *ts)
{
#if PYRS_LAYOUT_MINOR >= 12
    return PYRS_THREAD_STATE(ts)->py_recursion_limit;
#else
    return PYRS_THREAD_STATE(ts)->recursion_limit;
#endif
}

/**
 * How much of the C stack is left before native recursion raises RecursionError.
 *
 * @param ts  borrowed, not NULL, of the running thread
 * @return    bytes, 0 if the limit is passed; SIZE_MAX before 3.14, where calls are counted instead
 *
 * Thread:  attached
 * Errors:  none
 * Mirrors: Include/internal/pycore_ceval.h _Py_ReachedRecursionLimit
 * @since 0.1
 */
PYRS_API size_t pyrs_recursion_stack_room(PyThreadState *ts);

PYRS_END_DECLS

#endif
