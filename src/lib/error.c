/* SPDX-License-Identifier: MIT */
#include <pyrs/error.h>

#include <limits.h>

/* The one definition of each function that has its body in the header. */
extern inline int pyrs_error_is_set(PyThreadState *ts);
extern inline PyObject *pyrs_error_occurred(PyThreadState *ts);

#if PYRS_LAYOUT_MINOR >= 12

PyObject *pyrs_error_take(PyThreadState *ts)
{
    PyObject *exc = PYRS_THREAD_STATE(ts)->current_exception;
    PYRS_THREAD_STATE(ts)->current_exception = NULL;
    return exc;
}

void pyrs_error_restore(PyThreadState *ts, PyObject *exc)
{
    pyrs_set_ref(&PYRS_THREAD_STATE(ts)->current_exception, exc);
}

#else

/* Is it what later versions call the exception? Then no code of anyone's has to run. */
static int is_whole(PyObject *type, PyObject *value)
{
    return value != NULL && (PyObject *)pyrs_object_type(value) == type &&
           pyrs_object_has_flags(value, PYRS_TPFLAGS_BASE_EXC_SUBCLASS);
}

/* An exception that was restored has its traceback already. */
static void put_traceback(PyObject *exc, PyObject *traceback)
{
    if (traceback == NULL) {
        return;
    }
    if (((struct pyrs_base_exception_object *)exc)->traceback != traceback) {
        PyException_SetTraceback(exc, traceback);
    }
    pyrs_decref(traceback);
}

/* Only an instance with its traceback on it is what later versions call the exception. */
PyObject *pyrs_error_take(PyThreadState *ts)
{
    struct pyrs_thread_state *seen = PYRS_THREAD_STATE(ts);
    PyObject *type = seen->curexc_type;
    PyObject *value = seen->curexc_value;
    PyObject *traceback = seen->curexc_traceback;
    if (type == NULL) {
        return NULL;
    }
    seen->curexc_type = seen->curexc_value = seen->curexc_traceback = NULL;
    if (PYRS_UNLIKELY(!is_whole(type, value))) {
        _PyErr_NormalizeException(ts, &type, &value, &traceback);
    }
    put_traceback(value, traceback);
    pyrs_decref(type);
    return value;
}

/* New reference to the traceback that an exception has; None is how it says that it has none. */
static PyObject *traceback_of(PyObject *exc)
{
    PyObject *traceback = ((struct pyrs_base_exception_object *)exc)->traceback;
    return traceback == &_Py_NoneStruct ? NULL : pyrs_xnew_ref(traceback);
}

/* What was set is given back last: its destructors may look at what is set. */
void pyrs_error_restore(PyThreadState *ts, PyObject *exc)
{
    struct pyrs_thread_state *seen = PYRS_THREAD_STATE(ts);
    PyObject *type = seen->curexc_type;
    PyObject *value = seen->curexc_value;
    PyObject *traceback = seen->curexc_traceback;
    seen->curexc_type = exc == NULL ? NULL : pyrs_new_ref((PyObject *)pyrs_object_type(exc));
    seen->curexc_value = exc;
    seen->curexc_traceback = exc == NULL ? NULL : traceback_of(exc);
    pyrs_xdecref(type);
    pyrs_xdecref(value);
    pyrs_xdecref(traceback);
}

#endif

void pyrs_error_set(PyThreadState *ts, PyObject *type, PyObject *value)
{
    /* 3.13 and 3.14 do not export the function that takes the thread state. */
#if PYRS_LAYOUT_MINOR == 13 || PYRS_LAYOUT_MINOR == 14
    (void)ts;
    PyErr_SetObject(type, value);
#else
    _PyErr_SetObject(ts, type, value);
#endif
}

void pyrs_error_set_string(PyThreadState *ts, PyObject *type, const char *message)
{
    _PyErr_SetString(ts, type, message);
}

void pyrs_error_set_text(PyThreadState *ts, PyObject *type, const char *message, size_t size)
{
    Py_ssize_t length = size > PTRDIFF_MAX ? PTRDIFF_MAX : (Py_ssize_t)size;
    /* Replacing what is not UTF-8 is the codec's work: no code may run with an exception set. */
    pyrs_error_clear(ts);
    PyObject *text = PyUnicode_DecodeUTF8(message, length, "replace");
    if (text == NULL) {
        return;
    }
    pyrs_error_set(ts, type, text);
    pyrs_decref(text);
}

void pyrs_error_set_none(PyThreadState *ts, PyObject *type)
{
    pyrs_error_set(ts, type, NULL);
}

void pyrs_error_no_memory(PyThreadState *ts)
{
#if PYRS_LAYOUT_MINOR >= 13
    (void)ts;
    PyErr_NoMemory();
#else
    _PyErr_NoMemory(ts);
#endif
}

void pyrs_error_clear(PyThreadState *ts)
{
    _PyErr_Clear(ts);
}

int pyrs_error_matches(PyThreadState *ts, PyObject *type)
{
    return _PyErr_ExceptionMatches(ts, type);
}

int pyrs_error_given_matches(PyThreadState *ts, PyObject *exc, PyObject *type)
{
    (void)ts;
    return PyErr_GivenExceptionMatches(exc, type);
}

void pyrs_error_write_unraisable(PyThreadState *ts, PyObject *where)
{
    if (pyrs_error_is_set(ts)) {
        PyErr_WriteUnraisable(where);
    }
}
