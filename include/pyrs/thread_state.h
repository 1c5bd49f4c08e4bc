/* SPDX-License-Identifier: MIT */
/*
 * thread_state.h - asking a thread state, and asking for the running thread's.
 *
 * A thread is *attached* while it may touch objects: it has made a thread state current and, on a
 * GIL build, holds the GIL. pyrs passes that thread state from function to function instead of
 * looking it up again in each. How to become attached is in attach.h.
 */
#ifndef PYRS_THREAD_STATE_H
#define PYRS_THREAD_STATE_H

#include <pyrs/export.h>
#include <pyrs/layout.h>
#include <pyrs/python.h>
#include <pyrs/thread_own.h>

PYRS_BEGIN_DECLS

/* The layout of a PyThreadState *, as this profile has it. */
#define PYRS_THREAD_STATE(ts) ((struct pyrs_thread_state *)(ts))

/**
 * The thread state with which the running thread is attached, if that can be said quickly.
 *
 * Without a call where the thread has attached through pyrs before and thread_own.h applies; 3.11
 * and, elsewhere, 3.12 and later with one call of CPython's.
 *
 * @return  borrowed until the thread detaches; NULL if it is not attached, or is and only
 *          pyrs_thread_state_current() finds out
 *
 * Thread:  any
 * Errors:  none
 * Mirrors: Include/internal/pycore_pystate.h _PyThreadState_GET
 * @since 0.1
 */
PYRS_INLINE PyThreadState *pyrs_thread_state_peek(void)
{
#if PYRS_THREAD_OWN == PYRS_THREAD_OWN_READ
    /* An own state that is attached can only be attached here. */
    struct pyrs_thread_own *own = pyrs__thread_own;
    __atomic_store_n(&own->reading, 1, __ATOMIC_RELAXED);
    __atomic_signal_fence(__ATOMIC_SEQ_CST);
    PyThreadState *ts = __atomic_load_n(&own->ts, __ATOMIC_RELAXED);
    int state = __atomic_load_n(&PYRS_THREAD_STATE(ts)->state, __ATOMIC_RELAXED);
    __atomic_store_n(&own->reading, 0, __ATOMIC_RELEASE);
    /* What is remembered is never NULL: whoever attaches need not ask twice. */
    PYRS_ASSUME(ts != NULL);
    return PYRS_LIKELY(state == PYRS_THREAD_ATTACHED) ? ts : NULL;
#elif PYRS_THREAD_OWN == PYRS_THREAD_OWN_COMPARED
    /* In this order: what is remembered after the call was this thread's during it. */
    PyThreadState *ts = _PyThreadState_UncheckedGet();
    __atomic_thread_fence(__ATOMIC_ACQUIRE);
    return PYRS_LIKELY(ts == __atomic_load_n(&pyrs__thread_own->ts, __ATOMIC_RELAXED)) ? ts : NULL;
#elif PYRS_LAYOUT_MINOR >= 13
    return PyThreadState_GetUnchecked();
#elif PYRS_LAYOUT_MINOR >= 12
    return _PyThreadState_UncheckedGet();
#else
    return NULL;
#endif
}

/**
 * The thread state with which the running thread is attached.
 *
 * 3.11 knows only which thread state of the process is attached. There the answer is right for the
 * main interpreter, and for another one as long as no thread of the process ends meanwhile.
 *
 * @return  borrowed until the thread detaches; NULL if it is not attached
 *
 * Thread:  any
 * Errors:  none
 * Mirrors: Python/pystate.c PyThreadState_GetUnchecked
 * @since 0.1
 */
PYRS_API PyThreadState *pyrs_thread_state_current(void);

/**
 * Is the running thread attached with this thread state?
 *
 * @param ts  borrowed, may be NULL; it is not looked into, so that it may be gone already
 * @return    1 or 0
 *
 * Thread:  any
 * Errors:  none
 * Mirrors: Python/pystate.c PyGILState_Check
 * @since 0.1
 */
PYRS_API int pyrs_thread_state_is_attached(PyThreadState *ts);

/**
 * The interpreter that a thread state belongs to.
 *
 * @param ts  borrowed, not NULL
 * @return    borrowed, never NULL, lives longer than `ts`
 *
 * Thread:  any that keeps `ts` alive
 * Errors:  none
 * Mirrors: Python/pystate.c PyThreadState_GetInterpreter
 * @since 0.1
 */
PYRS_INLINE PyInterpreterState *pyrs_thread_state_interpreter(PyThreadState *ts)
{
    return PYRS_THREAD_STATE(ts)->interp;
}

/**
 * The number of a thread state. It is never given again, unlike its address.
 *
 * @param ts  borrowed, not NULL
 * @return    unique in its interpreter
 *
 * Thread:  any that keeps `ts` alive
 * Errors:  none
 * Mirrors: Python/pystate.c PyThreadState_GetID
 * @since 0.1
 */
PYRS_INLINE uint64_t pyrs_thread_state_id(PyThreadState *ts)
{
    return PYRS_THREAD_STATE(ts)->id;
}

/**
 * The thread that a thread state is bound to, as threading.get_ident() numbers it.
 *
 * @param ts  borrowed, not NULL
 * @return    0 before it was attached for the first time
 *
 * Thread:  any that keeps `ts` alive
 * Errors:  none
 * Mirrors: Include/cpython/pystate.h PyThreadState.thread_id
 * @since 0.1
 */
PYRS_INLINE unsigned long pyrs_thread_state_thread_id(PyThreadState *ts)
{
    return PYRS_THREAD_STATE(ts)->thread_id;
}

/**
 * Does a thread state belong to the main interpreter? pyrs supports no other so far.
 *
 * @param ts  borrowed, not NULL
 * @return    1 or 0
 *
 * Thread:  any that keeps `ts` alive
 * Errors:  none
 * Mirrors: Include/internal/pycore_pystate.h _Py_IsMainInterpreter
 * @since 0.1
 */
PYRS_API int pyrs_thread_state_is_main_interpreter(PyThreadState *ts);

/**
 * The number of an interpreter: 0 is the main one.
 *
 * @param interp  borrowed, not NULL
 * @return        the number, never negative
 *
 * Thread:  any that keeps `interp` alive
 * Errors:  none
 * Mirrors: Python/pystate.c PyInterpreterState_GetID
 * @since 0.1
 */
PYRS_API int64_t pyrs_interpreter_id(PyInterpreterState *interp);

/**
 * Does the interpreter want this thread's attention: signals, pending calls, a GIL request?
 *
 * One or two loads, for loops that run long: when it says 1, call pyrs_signals_check(), and detach
 * for a moment if that is possible.
 *
 * @param ts  borrowed, not NULL
 * @return    1 or 0; 1 may be a false alarm
 *
 * Thread:  attached
 * Errors:  none
 * Mirrors: Include/cpython/pystate.h PyThreadState.eval_breaker
 * @since 0.1
 */
PYRS_API int pyrs_signals_pending(PyThreadState *ts);

/**
 * Run the handlers of the signals that have arrived, where this is the main thread. On a
 * free-threaded build also end the objects of this thread's that others have given back, which pile
 * up in a thread that runs no Python code.
 *
 * @param ts  borrowed, not NULL; no exception is set in it
 * @return    PYRS_OK, or
 *
 * Thread:  attached
 * Errors:  PYRS_ERR_EXCEPTION if a handler raised: KeyboardInterrupt, usually
 * Mirrors: Modules/signalmodule.c PyErr_CheckSignals
 * @since 0.1
 */
PYRS_API int pyrs_signals_check(PyThreadState *ts);

/**
 * Go one level deeper in a native recursion: before a call that may come back here through Python.
 *
 * @param ts     borrowed, not NULL
 * @param where  borrowed, not NULL: ends the message, starts with a space: " in comparison"
 * @return       PYRS_OK, and pyrs_recursion_leave() is due; or
 *
 * Thread:  attached
 * Errors:  PYRS_ERR_EXCEPTION if it would be too deep: RecursionError is raised
 * Mirrors: Python/ceval.c Py_EnterRecursiveCall
 * @since 0.1
 */
PYRS_API int pyrs_recursion_enter(PyThreadState *ts, const char *where);

/**
 * Come back from one level of a native recursion.
 *
 * @param ts  borrowed, not NULL
 *
 * Thread:  attached
 * Errors:  none
 * Mirrors: Python/ceval.c Py_LeaveRecursiveCall
 * @since 0.1
 */
PYRS_API void pyrs_recursion_leave(PyThreadState *ts);

PYRS_END_DECLS

#endif
