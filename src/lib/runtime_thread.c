/* SPDX-License-Identifier: MIT */
#include "runtime_check.h"

#include <pyrs/chain.h>
#include <pyrs/error.h>
#include <pyrs/thread_state.h>

static int check_members(PyThreadState *ts, struct pyrs_mismatch *report)
{
    /* Asked for first: it is made when somebody asks. */
    PyObject *dict = PyThreadState_GetDict();
    EXPECT_POINTER(report, "PyThreadState.interp", PyThreadState_GetInterpreter(ts),
                   pyrs_thread_state_interpreter(ts));
    EXPECT(report, "PyThreadState.id", PyThreadState_GetID(ts), pyrs_thread_state_id(ts));
    EXPECT(report, "PyThreadState.thread_id", PyThread_get_thread_ident(),
           pyrs_thread_state_thread_id(ts));
    EXPECT_POINTER(report, "PyThreadState.dict", dict, PYRS_THREAD_STATE(ts)->dict);
#if PYRS_LAYOUT_MINOR >= 13
    EXPECT(report, "PyThreadState.state", PYRS_THREAD_ATTACHED,
           __atomic_load_n(&PYRS_THREAD_STATE(ts)->state, __ATOMIC_RELAXED));
#endif
    return PYRS_OK;
}

static int check_raised(PyThreadState *ts, struct pyrs_mismatch *report)
{
    PyErr_SetNone(PyExc_LookupError);
    PyObject *seen = pyrs_error_occurred(ts);
    PyErr_Clear();
    EXPECT_POINTER(report, "PyThreadState: raised exception", PyExc_LookupError, seen);
    EXPECT_POINTER(report, "PyThreadState: no raised exception", NULL, pyrs_error_occurred(ts));
    return PYRS_OK;
}

static int check_handled(PyThreadState *ts, PyObject *exc, struct pyrs_mismatch *report)
{
    PyObject *before = PyErr_GetHandledException();
    PyErr_SetHandledException(exc);
    PyObject *seen = pyrs_error_handled(ts);
    PyErr_SetHandledException(before);
    PyObject *after = pyrs_error_handled(ts);
    if (before != NULL) {
        Py_DecRef(before);
    }
    EXPECT_POINTER(report, "PyThreadState.exc_info", exc, seen);
    EXPECT_POINTER(report, "_PyErr_StackItem.exc_value", before, after);
    return PYRS_OK;
}

static int check_exception(PyObject *exc, PyObject *other, struct pyrs_mismatch *report)
{
    struct pyrs_base_exception_object *seen = (struct pyrs_base_exception_object *)exc;
    Py_IncRef(other);
    PyException_SetContext(exc, other);
    Py_IncRef(other);
    PyException_SetCause(exc, other);
    EXPECT_POINTER(report, "PyBaseExceptionObject.context", other, seen->context);
    EXPECT_POINTER(report, "PyBaseExceptionObject.cause", other, seen->cause);
    EXPECT(report, "PyBaseExceptionObject.suppress_context", 1, seen->suppress_context);
    EXPECT_POINTER(report, "PyBaseExceptionObject.traceback", NULL, seen->traceback);
    return PYRS_OK;
}

static int check_exceptions(PyThreadState *ts, struct pyrs_mismatch *report)
{
    PyObject *exc = PyObject_CallNoArgs(PyExc_LookupError);
    PyObject *other = PyObject_CallNoArgs(PyExc_LookupError);
    int status = exc != NULL && other != NULL ? PYRS_OK : PYRS_ERR_NO_MEMORY;
    if (status == PYRS_OK) {
        status = check_handled(ts, exc, report);
    }
    if (status == PYRS_OK) {
        status = check_exception(exc, other, report);
    }
    Py_DecRef(exc);
    Py_DecRef(other);
    return status;
}

int pyrs__check_thread(PyThreadState *ts, struct pyrs_mismatch *report)
{
    int status = check_members(ts, report);
    if (status == PYRS_OK) {
        status = check_raised(ts, report);
    }
    return status == PYRS_OK ? check_exceptions(ts, report) : status;
}
