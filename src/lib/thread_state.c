/* SPDX-License-Identifier: MIT */
#include <pyrs/thread_state.h>
#include <pyrs/status.h>

#include "merge.h"
#include "thread_own.h"

/* The one definition of each function that has its body in the header. */
extern inline PyThreadState *pyrs_thread_state_peek(void);
extern inline PyInterpreterState *pyrs_thread_state_interpreter(PyThreadState *ts);
extern inline uint64_t pyrs_thread_state_id(PyThreadState *ts);
extern inline unsigned long pyrs_thread_state_thread_id(PyThreadState *ts);

#if PYRS_LAYOUT_MINOR < 12

/* There is no head while one interpreter has ended and the next has not begun. */
static int has_subinterpreters(void)
{
    PyInterpreterState *head = PyInterpreterState_Head();
    return head != NULL && PyInterpreterState_Next(head) != NULL;
}

/*
 * The state may be another thread's, which that thread may be freeing: it is compared with this
 * thread's own, and looked into only where nothing else can tell.
 */
int pyrs__thread_state_is_here(PyThreadState *ts)
{
    PyThreadState *own = PyGILState_GetThisThreadState();
    if (ts == own || own == NULL || !has_subinterpreters()) {
        return ts == own;
    }
    return pyrs_thread_state_thread_id(ts) == PyThread_get_thread_ident();
}

#endif

PyThreadState *pyrs_thread_state_current(void)
{
    PyThreadState *ts = pyrs_thread_state_peek();
    return ts != NULL ? ts : pyrs__thread_state_ask();
}

int pyrs_thread_state_is_attached(PyThreadState *ts)
{
    return ts != NULL && pyrs_thread_state_current() == ts;
}

int pyrs_thread_state_is_main_interpreter(PyThreadState *ts)
{
    return pyrs_thread_state_interpreter(ts) == PyInterpreterState_Main();
}

int64_t pyrs_interpreter_id(PyInterpreterState *interp)
{
    return PyInterpreterState_GetID(interp);
}

int pyrs_signals_pending(PyThreadState *ts)
{
#if PYRS_LAYOUT_MINOR >= 13
    uintptr_t events = __atomic_load_n(&PYRS_THREAD_STATE(ts)->eval_breaker, __ATOMIC_RELAXED);
    return (events & PYRS_PY_EVAL_EVENTS_MASK) != 0;
#else
    struct pyrs_interpreter_state *interp =
        (struct pyrs_interpreter_state *)pyrs_thread_state_interpreter(ts);
    return __atomic_load_n(&interp->eval_breaker, __ATOMIC_RELAXED) != 0;
#endif
}

int pyrs_signals_check(PyThreadState *ts)
{
#if PYRS_LAYOUT_MINOR >= 13
    int failed = PyErr_CheckSignals() != 0 || (pyrs__merge_is_due(ts) && pyrs__merge(ts) != 0);
    return failed ? PYRS_ERR_EXCEPTION : PYRS_OK;
#else
    return _PyErr_CheckSignalsTstate(ts) == 0 ? PYRS_OK : PYRS_ERR_EXCEPTION;
#endif
}

int pyrs_recursion_enter(PyThreadState *ts, const char *where)
{
    (void)ts;
    return Py_EnterRecursiveCall(where) == 0 ? PYRS_OK : PYRS_ERR_EXCEPTION;
}

void pyrs_recursion_leave(PyThreadState *ts)
{
    (void)ts;
    Py_LeaveRecursiveCall();
}
