/* SPDX-License-Identifier: MIT */
/*
 * thread_current.h - the running thread's attached state, inline for the library itself: a nested
 * attach is little else. Not installed.
 */
#ifndef PYRS_THREAD_CURRENT_H
#define PYRS_THREAD_CURRENT_H

#include <pyrs/layout.h>
#include <pyrs/thread_state.h>

#if PYRS_LAYOUT_MINOR >= 13

static inline PyThreadState *pyrs__thread_state_current(void)
{
    return PyThreadState_GetUnchecked();
}

#elif PYRS_LAYOUT_MINOR >= 12

static inline PyThreadState *pyrs__thread_state_current(void)
{
    return _PyThreadState_UncheckedGet();
}

#else

/* `ts` is attached, but not known to be this thread's own, which is `own`. In thread_state.c. */
PyThreadState *pyrs__thread_state_of_subinterpreter(PyThreadState *ts, PyThreadState *own);

/*
 * The interpreter answers for the process. Its answer may be another thread's state, which that
 * thread may be freeing: it is only compared with this thread's own.
 */
static inline PyThreadState *pyrs__thread_state_current(void)
{
    PyThreadState *ts = _PyThreadState_UncheckedGet();
    PyThreadState *own = ts == NULL ? NULL : PyGILState_GetThisThreadState();
    return ts == own ? ts : pyrs__thread_state_of_subinterpreter(ts, own);
}

#endif

#endif
