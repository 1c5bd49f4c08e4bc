/* SPDX-License-Identifier: MIT */
/*
 * merge.h - objects of this thread that other threads have given back. Not installed.
 *
 * A free-threaded build counts for an object's owner and for all other threads apart. Another
 * thread that gives back the last reference cannot know that, and queues the object for its owner,
 * who merges both counts the next time that it runs Python code. A native thread runs none, and a
 * thread state that is kept from attach to attach never ends: what such a thread has made and given
 * away would pile up. Note 0008 of docs/api-design.
 */
#ifndef PYRS_MERGE_H
#define PYRS_MERGE_H

#include <pyrs/layout.h>
#include <pyrs/python.h>

/*
 * Is something queued for this thread, the attached one? Not while an asynchronous exception waits,
 * which is for Python code: that will merge as well.
 */
static inline int pyrs__merge_is_due(PyThreadState *ts)
{
#if PYRS_LAYOUT_FREE_THREADED
    uintptr_t events = __atomic_load_n(&PYRS_THREAD_STATE(ts)->eval_breaker, __ATOMIC_RELAXED);
    return (events & (PYRS_PY_EVAL_EXPLICIT_MERGE_BIT | PYRS_PY_ASYNC_EXCEPTION_BIT)) ==
           PYRS_PY_EVAL_EXPLICIT_MERGE_BIT;
#else
    (void)ts;
    return 0;
#endif
}

/*
 * What CPython does between two instructions of Python code, merging among it: destructors may run.
 * No exception may be set. 0; or -1 and one is, a signal's for instance.
 */
static inline int pyrs__merge(PyThreadState *ts)
{
#if PYRS_LAYOUT_FREE_THREADED
    return _Py_HandlePending(ts);
#else
    (void)ts;
    return 0;
#endif
}

#endif
