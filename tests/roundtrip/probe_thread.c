/* SPDX-License-Identifier: MIT */
#include "probes.h"

#if PYRS_LAYOUT_MINOR >= 12
#define RECURSION(ts) (PYRS_THREAD_STATE(ts)->py_recursion_remaining)
#define LIMIT(ts) (PYRS_THREAD_STATE(ts)->py_recursion_limit)
#define RECURSION_ITEM "PyThreadState.py_recursion_remaining"
#define LIMIT_ITEM "PyThreadState.py_recursion_limit"
#else
#define RECURSION(ts) (PYRS_THREAD_STATE(ts)->recursion_remaining)
#define LIMIT(ts) (PYRS_THREAD_STATE(ts)->recursion_limit)
#define RECURSION_ITEM "PyThreadState.recursion_remaining"
#define LIMIT_ITEM "PyThreadState.recursion_limit"
#endif

static void probe_identity(PyThreadState *op)
{
    struct pyrs_thread_state *ts = PYRS_THREAD_STATE(op);
    RT_SAME("PyThreadState.interp", PyInterpreterState_Get(), ts->interp);
    RT_EQUAL("PyThreadState.id", PyThreadState_GetID(op), ts->id);
    RT_EQUAL("PyThreadState.thread_id", PyThread_get_thread_ident(), ts->thread_id);
    RT_EQUAL("PyThreadState.native_thread_id", PyThread_get_thread_native_id(),
             ts->native_thread_id);
    /* Made when somebody asks for it. */
    PyObject *dict = PyThreadState_GetDict();
    RT_SAME("PyThreadState.dict", dict, ts->dict);
    /* Generators put levels of their own on top of the thread's. */
    struct pyrs_err_stackitem *item = ts->exc_info;
    while (item->previous_item != NULL) {
        item = item->previous_item;
    }
    RT_SAME("PyThreadState.exc_info", &ts->exc_state, item);
    RT_EQUAL(LIMIT_ITEM, Py_GetRecursionLimit(), LIMIT(op));
    RT_HOLDS("PyThreadState.datastack_top",
             ts->datastack_top > (PyObject **)ts->datastack_chunk &&
                 ts->datastack_top < ts->datastack_limit,
             "between the chunk and its limit");
}

/* A second thread state goes in front of the first. */
static void probe_list(PyThreadState *op)
{
    PyThreadState *added = PyThreadState_New(PyInterpreterState_Get());
    if (!RT_MADE("PyThreadState.next", added)) {
        return;
    }
    RT_SAME("PyThreadState.next", PyThreadState_Next(added), PYRS_THREAD_STATE(added)->next);
    RT_SAME("PyThreadState.next", op, PYRS_THREAD_STATE(added)->next);
    RT_SAME("PyThreadState.prev", added, PYRS_THREAD_STATE(op)->prev);
    PyThreadState_Clear(added);
    PyThreadState_Delete(added);
    RT_SAME("PyThreadState.prev", NULL, PYRS_THREAD_STATE(op)->prev);
}

#if PYRS_LAYOUT_MINOR >= 12
static void probe_raised(PyThreadState *op)
{
    struct pyrs_thread_state *ts = PYRS_THREAD_STATE(op);
    RT_SAME("PyThreadState.current_exception", NULL, ts->current_exception);
    PyErr_SetString(PyExc_ValueError, "probe");
    PyObject *found = ts->current_exception;
    PyObject *exc = PyErr_GetRaisedException();
    RT_SAME("PyThreadState.current_exception", exc, found);
    RT_SAME("PyThreadState.current_exception", NULL, ts->current_exception);
    Py_XDECREF(exc);
}
#else
static void probe_raised(PyThreadState *op)
{
    struct pyrs_thread_state *ts = PYRS_THREAD_STATE(op);
    PyObject *type, *value, *traceback;
    rt_eval("1 // 0");
    PyObject *found[] = {ts->curexc_type, ts->curexc_value, ts->curexc_traceback};
    PyErr_Fetch(&type, &value, &traceback);
    RT_SAME("PyThreadState.curexc_type", type, found[0]);
    RT_SAME("PyThreadState.curexc_value", value, found[1]);
    RT_SAME("PyThreadState.curexc_traceback", traceback, found[2]);
    RT_SAME("PyThreadState.curexc_type", NULL, ts->curexc_type);
    Py_XDECREF(type);
    Py_XDECREF(value);
    Py_XDECREF(traceback);
}
#endif

static int trace_nothing(PyObject *self, PyFrameObject *frame, int what, PyObject *arg)
{
    (void)self;
    (void)frame;
    (void)what;
    (void)arg;
    return 0;
}

static void probe_hooks(PyThreadState *op)
{
    struct pyrs_thread_state *ts = PYRS_THREAD_STATE(op);
    PyEval_SetProfile(trace_nothing, Py_Ellipsis);
    RT_HOLDS("PyThreadState.c_profilefunc",
             (void *)(uintptr_t)ts->c_profilefunc == (void *)(uintptr_t)trace_nothing,
             "what PyEval_SetProfile() was given");
    RT_SAME("PyThreadState.c_profileobj", Py_Ellipsis, ts->c_profileobj);
    PyEval_SetProfile(NULL, NULL);
    PyEval_SetTrace(trace_nothing, Py_NotImplemented);
    RT_HOLDS("PyThreadState.c_tracefunc",
             (void *)(uintptr_t)ts->c_tracefunc == (void *)(uintptr_t)trace_nothing,
             "what PyEval_SetTrace() was given");
    RT_SAME("PyThreadState.c_traceobj", Py_NotImplemented, ts->c_traceobj);
    PyEval_SetTrace(NULL, NULL);
}

static void probe_context(PyThreadState *op)
{
    struct pyrs_thread_state *ts = PYRS_THREAD_STATE(op);
    PyObject *context = PyContext_New();
    if (!RT_MADE("PyThreadState.context", context)) {
        return;
    }
    uint64_t version = ts->context_ver;
    PyContext_Enter(context);
    RT_SAME("PyThreadState.context", context, ts->context);
    RT_HOLDS("PyThreadState.context_ver", ts->context_ver > version, "a new number");
    PyContext_Exit(context);
    Py_DECREF(context);
}

static void probe_async(PyThreadState *op)
{
    struct pyrs_thread_state *ts = PYRS_THREAD_STATE(op);
    PyThreadState_SetAsyncExc(ts->thread_id, PyExc_KeyError);
    RT_SAME("PyThreadState.async_exc", PyExc_KeyError, ts->async_exc);
#if PYRS_LAYOUT_MINOR >= 13
    RT_HOLDS("PyThreadState.eval_breaker", (ts->eval_breaker & _PY_ASYNC_EXCEPTION_BIT) != 0,
             "the bit of an asynchronous exception");
#endif
    PyThreadState_SetAsyncExc(ts->thread_id, NULL);
    RT_SAME("PyThreadState.async_exc", NULL, ts->async_exc);
}

static void probe_gilstate(PyThreadState *op)
{
    int before = PYRS_THREAD_STATE(op)->gilstate_counter;
    PyGILState_STATE state = PyGILState_Ensure();
    RT_EQUAL("PyThreadState.gilstate_counter", before + 1, PYRS_THREAD_STATE(op)->gilstate_counter);
    PyGILState_Release(state);
}

#if PYRS_LAYOUT_MINOR >= 12
#define STATUS(ts, BIT)                                                                            \
    ((PYRS_THREAD_STATE(ts)->_status >> PYRS_THREAD_STATE_##BIT##_SHIFT) &                         \
     PYRS_THREAD_STATE_##BIT##_MASK)

static void probe_status(PyThreadState *op)
{
    RT_EQUAL("PyThreadState._status.initialized", 1, STATUS(op, INITIALIZED));
    RT_EQUAL("PyThreadState._status.bound", 1, STATUS(op, BOUND));
    RT_EQUAL("PyThreadState._status.unbound", 0, STATUS(op, UNBOUND));
    RT_EQUAL("PyThreadState._status.bound_gilstate", 1, STATUS(op, BOUND_GILSTATE));
    RT_EQUAL("PyThreadState._status.active", 1, STATUS(op, ACTIVE));
    RT_EQUAL("PyThreadState._status.finalizing", 0, STATUS(op, FINALIZING));
    RT_EQUAL("PyThreadState._status.cleared", 0, STATUS(op, CLEARED));
    RT_EQUAL("PyThreadState._status.finalized", 0, STATUS(op, FINALIZED));
    PyThreadState *added = PyThreadState_New(PyInterpreterState_Get());
    RT_EQUAL("PyThreadState._status.active", 0, STATUS(added, ACTIVE));
    RT_EQUAL("PyThreadState._status.cleared", 0, STATUS(added, CLEARED));
    PyThreadState_Clear(added);
    RT_EQUAL("PyThreadState._status.cleared", 1, STATUS(added, CLEARED));
    PyThreadState_Delete(added);
}
#else
static void probe_status(PyThreadState *op)
{
    RT_EQUAL("PyThreadState._initialized", 1, PYRS_THREAD_STATE(op)->_initialized);
}
#endif

#if PYRS_LAYOUT_MINOR >= 13
/* While the thread is detached, nobody but a finalizer may change its state. */
static void probe_detached(PyThreadState *op)
{
    int attached = PYRS_THREAD_STATE(op)->state;
    PyEval_SaveThread();
    int detached = PYRS_THREAD_STATE(op)->state;
    PyEval_RestoreThread(op);
    RT_EQUAL("PyThreadState.state", _Py_THREAD_ATTACHED, attached);
    RT_EQUAL("PyThreadState.state", _Py_THREAD_DETACHED, detached);
}
#else
static void probe_detached(PyThreadState *op)
{
    (void)op;
}
#endif

/* What a native function sees while Python code calls it. */
static struct {
    int recursion;
    PyObject *handled;
} seen;

static PyObject *look(PyObject *self, PyObject *unused)
{
    PyThreadState *ts = PyThreadState_Get();
    (void)self;
    (void)unused;
    seen.recursion = RECURSION(ts);
    seen.handled = PYRS_THREAD_STATE(ts)->exc_info->exc_value;
    PyObject *handled = PyErr_GetHandledException();
    return handled == NULL ? Py_NewRef(Py_None) : handled;
}

static PyMethodDef look_method = {"look", look, METH_NOARGS, NULL};

#define HANDLE                                                                                     \
    "(lambda d: exec('try: 1//0\\nexcept Exception as e: r = x()', {'x': x}, d) or d['r'])({})"

static void probe_calls(void)
{
    PyObject *function = PyCFunction_New(&look_method, NULL);
    if (!RT_MADE("PyThreadState.exc_info", function)) {
        return;
    }
    Py_XDECREF(rt_eval_with("x()", function));
    int once = seen.recursion;
    Py_XDECREF(rt_eval_with("(lambda: x())()", function));
    RT_EQUAL(RECURSION_ITEM, once - 1, seen.recursion);
    PyObject *handled = rt_eval_with(HANDLE, function);
    RT_HOLDS("_PyErr_StackItem.exc_value", handled != Py_None, "an exception being handled");
    RT_SAME("_PyErr_StackItem.exc_value", handled, seen.handled);
    Py_XDECREF(handled);
    Py_DECREF(function);
}

void rt_probe_thread(void)
{
    PyThreadState *ts = PyThreadState_Get();
    probe_identity(ts);
    probe_list(ts);
    probe_raised(ts);
    probe_hooks(ts);
    probe_context(ts);
    probe_async(ts);
    probe_gilstate(ts);
    probe_status(ts);
    probe_detached(ts);
    probe_calls();
}
