/* SPDX-License-Identifier: MIT */
/* Exceptions, and the ways in which CPython keeps the one that is set. */
#include "fake.h"

#include <string.h>

struct fake_exception {
    struct pyrs_base_exception_object base;
    PyObject *value; /* the argument, or NULL */
};

#define EXCEPTION(exc) ((struct fake_exception *)(exc))

static void exception_dealloc(PyObject *exc)
{
    pyrs_xdecref(EXCEPTION(exc)->value);
    pyrs_xdecref(EXCEPTION(exc)->base.cause);
    pyrs_xdecref(EXCEPTION(exc)->base.context);
    pyrs_xdecref(EXCEPTION(exc)->base.traceback);
}

/* `PyExc_X` points at a class of its own. */
static PyObject *exception_class(const char *name)
{
    PyTypeObject *type = fake_type(name, PYRS_TPFLAGS_BASE_EXC_SUBCLASS | PYRS_TPFLAGS_HAVE_GC);
    PYRS_TYPE_OBJECT(type)->tp_dealloc = exception_dealloc;
    fake_set_immortal((PyObject *)type);
    return (PyObject *)type;
}

#define IGNORE(...)
#define MAKE_CLASS(variable)                                                                       \
    if (strncmp(#variable, "PyExc_", strlen("PyExc_")) == 0) {                                     \
        *(PyObject **)(void *)&variable = exception_class(#variable + strlen("PyExc_"));           \
    }

void fake_reset_errors(void)
{
    PYRS_LAYOUT_FACTS(IGNORE, IGNORE, IGNORE, IGNORE, IGNORE, IGNORE, MAKE_CLASS);
}

PyObject *fake_exception(PyObject *type, const char *message)
{
    PyObject *exc = fake_object((PyTypeObject *)type, sizeof(struct fake_exception));
    fake_set_text(exc, message, strlen(message));
    return exc;
}

PyObject *fake_argument(PyObject *exc)
{
    return EXCEPTION(exc)->value;
}

#if PYRS_LAYOUT_MINOR >= 12

PyObject *fake_raised(PyThreadState *ts)
{
    return PYRS_THREAD_STATE(ts)->current_exception;
}

static void set_raised(PyThreadState *ts, PyObject *exc)
{
    PyObject *old = PYRS_THREAD_STATE(ts)->current_exception;
    PYRS_THREAD_STATE(ts)->current_exception = exc;
    pyrs_xdecref(old);
}

PyObject *PyErr_GetRaisedException(void)
{
    PyThreadState *ts = pyrs_thread_state_current();
    PyObject *exc = PYRS_THREAD_STATE(ts)->current_exception;
    fake_refuses(__func__);
    PYRS_THREAD_STATE(ts)->current_exception = NULL;
    return exc;
}

void PyErr_SetRaisedException(PyObject *exc)
{
    fake_refuses(__func__);
    set_raised(pyrs_thread_state_current(), exc);
}

#else

PyObject *fake_raised(PyThreadState *ts)
{
    return PYRS_THREAD_STATE(ts)->curexc_value;
}

void _PyErr_Restore(PyThreadState *ts, PyObject *type, PyObject *value, PyObject *traceback)
{
    struct pyrs_thread_state *seen = PYRS_THREAD_STATE(ts);
    PyObject *old[] = {seen->curexc_type, seen->curexc_value, seen->curexc_traceback};
    fake_refuses(__func__);
    seen->curexc_type = type;
    seen->curexc_value = value;
    seen->curexc_traceback = traceback;
    pyrs_decref_n(old, 3);
}

void _PyErr_Fetch(PyThreadState *ts, PyObject **type, PyObject **value, PyObject **traceback)
{
    struct pyrs_thread_state *seen = PYRS_THREAD_STATE(ts);
    fake_refuses(__func__);
    *type = seen->curexc_type;
    *value = seen->curexc_value;
    *traceback = seen->curexc_traceback;
    seen->curexc_type = seen->curexc_value = seen->curexc_traceback = NULL;
}

void PyErr_Fetch(PyObject **type, PyObject **value, PyObject **traceback)
{
    _PyErr_Fetch(pyrs_thread_state_current(), type, value, traceback);
}

void PyErr_Restore(PyObject *type, PyObject *value, PyObject *traceback)
{
    _PyErr_Restore(pyrs_thread_state_current(), type, value, traceback);
}

/* Makes an instance where there is only an argument. */
void _PyErr_NormalizeException(PyThreadState *ts, PyObject **type, PyObject **value,
                               PyObject **traceback)
{
    (void)ts;
    (void)traceback;
    fake_refuses(__func__);
    if (*value != NULL && (PyObject *)pyrs_object_type(*value) == *type) {
        return;
    }
    PyObject *exc = fake_exception(*type, "");
    EXCEPTION(exc)->value = *value;
    *value = exc;
}

static void set_raised(PyThreadState *ts, PyObject *exc)
{
    PyObject *type = exc == NULL ? NULL : pyrs_new_ref((PyObject *)pyrs_object_type(exc));
    _PyErr_Restore(ts, type, exc, NULL);
}

#endif

static void raise_new(PyThreadState *ts, PyObject *type, PyObject *value, const char *message)
{
    PyObject *exc = fake_exception(type, message);
    EXCEPTION(exc)->value = pyrs_xnew_ref(value);
    set_raised(ts, exc);
}

void _PyErr_SetObject(PyThreadState *ts, PyObject *type, PyObject *value)
{
    fake_refuses("_PyErr_SetObject");
    raise_new(ts, type, value, value == NULL ? "" : fake_text(value));
}

/* Counted as the other one: which of the two there is depends on the version. */
void PyErr_SetObject(PyObject *type, PyObject *value)
{
    _PyErr_SetObject(pyrs_thread_state_current(), type, value);
}

void PyErr_SetNone(PyObject *type)
{
    raise_new(pyrs_thread_state_current(), type, NULL, "");
}

void _PyErr_SetString(PyThreadState *ts, PyObject *type, const char *message)
{
    int refused = fake_refuses(__func__);
    raise_new(ts, refused ? PyExc_MemoryError : type, NULL, refused ? "" : message);
}

void PyErr_SetString(PyObject *type, const char *message)
{
    _PyErr_SetString(pyrs_thread_state_current(), type, message);
}

PyObject *_PyErr_NoMemory(PyThreadState *ts)
{
    fake_refuses("_PyErr_NoMemory");
    raise_new(ts, PyExc_MemoryError, NULL, "");
    return NULL;
}

PyObject *PyErr_NoMemory(void)
{
    return _PyErr_NoMemory(pyrs_thread_state_current());
}

void _PyErr_Clear(PyThreadState *ts)
{
    fake_refuses(__func__);
    set_raised(ts, NULL);
}

void PyErr_Clear(void)
{
    set_raised(pyrs_thread_state_current(), NULL);
}

int PyErr_GivenExceptionMatches(PyObject *exc, PyObject *type)
{
    fake_refuses(__func__);
    return exc != NULL && type != NULL && (PyObject *)pyrs_object_type(exc) == type;
}

int _PyErr_ExceptionMatches(PyThreadState *ts, PyObject *type)
{
    fake_refuses(__func__);
    return PyErr_GivenExceptionMatches(fake_raised(ts), type);
}

void PyErr_WriteUnraisable(PyObject *where)
{
    (void)where;
    fake_refuses(__func__);
    set_raised(pyrs_thread_state_current(), NULL);
}

int PyErr_CheckSignals(void)
{
    if (!fake_refuses("PyErr_CheckSignals")) {
        return 0;
    }
    PyErr_SetNone(PyExc_KeyboardInterrupt);
    return -1;
}

int _PyErr_CheckSignalsTstate(PyThreadState *ts)
{
    (void)ts;
    return PyErr_CheckSignals();
}

#if PYRS_LAYOUT_FREE_THREADED

int _Py_HandlePending(PyThreadState *ts)
{
    uintptr_t *events = &PYRS_THREAD_STATE(ts)->eval_breaker;
    assert_null(fake_raised(ts));
    if (fake_refuses(__func__)) {
        PyErr_SetNone(PyExc_KeyboardInterrupt);
        return -1;
    }
    *events &= ~(uintptr_t)PYRS_PY_EVAL_EXPLICIT_MERGE_BIT;
    return 0;
}

#endif

/* ---- how exceptions are linked ---- */

static void set_link(PyObject **place, PyObject *linked)
{
    PyObject *old = *place;
    *place = linked;
    pyrs_xdecref(old);
}

PyObject *PyException_GetCause(PyObject *exc)
{
    return pyrs_xnew_ref(EXCEPTION(exc)->base.cause);
}

void PyException_SetCause(PyObject *exc, PyObject *cause)
{
    EXCEPTION(exc)->base.suppress_context = 1;
    set_link(&EXCEPTION(exc)->base.cause, cause);
}

PyObject *PyException_GetContext(PyObject *exc)
{
    return pyrs_xnew_ref(EXCEPTION(exc)->base.context);
}

void PyException_SetContext(PyObject *exc, PyObject *context)
{
    set_link(&EXCEPTION(exc)->base.context, context);
}

PyObject *PyException_GetTraceback(PyObject *exc)
{
    return pyrs_xnew_ref(EXCEPTION(exc)->base.traceback);
}

int PyException_SetTraceback(PyObject *exc, PyObject *traceback)
{
    set_link(&EXCEPTION(exc)->base.traceback, pyrs_xnew_ref(traceback));
    return 0;
}

PyObject *PyErr_GetHandledException(void)
{
    struct pyrs_thread_state *ts = PYRS_THREAD_STATE(pyrs_thread_state_current());
    return pyrs_xnew_ref(ts->exc_info->exc_value);
}

void PyErr_SetHandledException(PyObject *exc)
{
    struct pyrs_thread_state *ts = PYRS_THREAD_STATE(pyrs_thread_state_current());
    fake_refuses(__func__);
    set_link(&ts->exc_info->exc_value, pyrs_xnew_ref(exc));
}
