/* SPDX-License-Identifier: MIT */
#include <pyrs/boundary.h>
#include <pyrs/chain.h>

#include <stdlib.h>
#include <string.h>

static int raise_missing(PyThreadState *ts)
{
    pyrs_error_set_string(ts, PyExc_SystemError,
                          "native code returned a failure without setting an exception");
    return PYRS_ERR_MISSING_EXCEPTION;
}

/* The stray exception is the cause, so that it stays in sight. */
static int raise_stray(PyThreadState *ts)
{
    PyObject *stray = pyrs_error_take(ts);
    pyrs_error_set_string(ts, PyExc_SystemError,
                          "native code returned a result with an exception set");
    PyObject *exc = pyrs_error_take(ts);
    PyException_SetCause(exc, pyrs_new_ref(stray));
    PyException_SetContext(exc, stray);
    pyrs_error_restore(ts, exc);
    return PYRS_ERR_STRAY_EXCEPTION;
}

static int check(PyThreadState *ts, int failed)
{
    int raised = pyrs_error_is_set(ts);
    if (failed == raised) {
        return PYRS_OK;
    }
    return failed ? raise_missing(ts) : raise_stray(ts);
}

int pyrs_check_pointer(PyThreadState *ts, PyObject *result)
{
    return check(ts, result == NULL);
}

int pyrs_check_int(PyThreadState *ts, Py_ssize_t result)
{
    return check(ts, result < 0);
}

void pyrs_error_set_status(PyThreadState *ts, int status)
{
    if (pyrs_error_is_set(ts)) {
        return;
    }
    if (status == PYRS_ERR_NO_MEMORY) {
        pyrs_error_no_memory(ts);
    } else {
        pyrs_error_set_string(ts, PyExc_SystemError, pyrs_status_text(status));
    }
}

/* "native code panicked: <message>" as RuntimeError. */
static void raise_panic(PyThreadState *ts, const char *message, size_t size)
{
    static const char prefix[] = "native code panicked: ";
    const size_t prefix_size = sizeof prefix - 1;
    char *text = size <= SIZE_MAX - prefix_size ? malloc(prefix_size + size) : NULL;
    if (text == NULL) {
        pyrs_error_no_memory(ts);
        return;
    }
    memcpy(text, prefix, prefix_size);
    if (size > 0) {
        memcpy(text + prefix_size, message, size);
    }
    pyrs_error_set_text(ts, PyExc_RuntimeError, text, prefix_size + size);
    free(text);
}

void pyrs_error_set_panic(PyThreadState *ts, const char *message, size_t size)
{
    PyObject *earlier = pyrs_error_take(ts);
    raise_panic(ts, message, size);
    if (earlier != NULL) {
        PyObject *panic = pyrs_error_take(ts);
        pyrs_error_restore(ts, earlier);
        pyrs_error_chain(ts, panic);
    }
}
