/* SPDX-License-Identifier: MIT */
#include <pyrs/chain.h>

/* The one definition of each function that has its body in the header. */
extern inline PyObject *pyrs_error_handled(PyThreadState *ts);

PyObject *pyrs_error_handled_get(PyThreadState *ts)
{
    return pyrs_xnew_ref(pyrs_error_handled(ts));
}

void pyrs_error_handled_set(PyThreadState *ts, PyObject *exc)
{
    if (exc == &_Py_NoneStruct) {
        exc = NULL;
    }
    pyrs_set_ref(&PYRS_THREAD_STATE(ts)->exc_info->exc_value, pyrs_xnew_ref(exc));
}

/* The context of an exception as a loan: its owner keeps it while the chain is walked. */
static PyObject *borrowed_context(PyObject *exc)
{
    PyObject *context = PyException_GetContext(exc);
    pyrs_xdecref(context);
    return context;
}

/*
 * Make sure that nobody comes to `exc` by following contexts from `first`. The second walker goes
 * at half the speed: where they meet there is a circle already, without `exc` in it.
 */
static void cut_before(PyObject *first, PyObject *exc)
{
    PyObject *walker = first;
    PyObject *slow = first;
    int move_slow = 0;
    for (;;) {
        PyObject *next = borrowed_context(walker);
        if (next == NULL) {
            return;
        }
        if (next == exc) {
            PyException_SetContext(walker, NULL);
            return;
        }
        walker = next;
        if (walker == slow) {
            return;
        }
        if (move_slow) {
            slow = borrowed_context(slow);
        }
        move_slow = !move_slow;
    }
}

void pyrs_error_chain(PyThreadState *ts, PyObject *exc)
{
    PyObject *context = pyrs_error_take(ts);
    if (context == exc) {
        pyrs_clear(&context);
    }
    if (context != NULL) {
        cut_before(context, exc);
        PyException_SetContext(exc, context);
    }
    pyrs_error_restore(ts, exc);
}

void pyrs_error_set_context(PyObject *exc, PyObject *context)
{
    PyException_SetContext(exc, context);
}

PyObject *pyrs_error_context(PyObject *exc)
{
    return PyException_GetContext(exc);
}

void pyrs_error_set_cause(PyObject *exc, PyObject *cause)
{
    PyException_SetCause(exc, cause);
}

PyObject *pyrs_error_cause(PyObject *exc)
{
    return PyException_GetCause(exc);
}
