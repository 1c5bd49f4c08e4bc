/* SPDX-License-Identifier: MIT */
/*
 * Exceptions and references that cross between C, Rust and Python, and come back as they were: the
 * same object, with its traceback, cause and context, and no reference more or less.
 */
#include "called.h"
#include "ownership.h"
#include "script.h"

/* Who takes and who sets: 'c', 'r' for Rust. */
static PyObject *take(int who, PyThreadState *ts)
{
    return who == 'r' ? pyrs_echo_error_take(ts) : pyrs_error_take(ts);
}

static void restore(int who, PyThreadState *ts, PyObject *exc)
{
    if (who == 'r') {
        pyrs_echo_error_restore(ts, exc);
    } else {
        pyrs_error_restore(ts, exc);
    }
}

/* through(who, function): call it; what it raises is taken and set again on its way. */
static PyObject *through(PyObject *self, PyObject *args)
{
    const char *who;
    PyObject *function;
    PyThreadState *ts = pyrs_thread_state_current();
    (void)self;
    if (!PyArg_ParseTuple(args, "sO", &who, &function)) {
        return NULL;
    }
    PyObject *result = PyObject_CallNoArgs(function);
    PyObject *exc = take(who[0], ts);
    if (result == NULL || exc != NULL) {
        Py_XDECREF(result);
        restore(who[1], ts, exc);
        return NULL;
    }
    return result;
}

/* raising(who, type, message) */
static PyObject *raising(PyObject *self, PyObject *args)
{
    const char *who, *message;
    PyObject *type;
    PyThreadState *ts = pyrs_thread_state_current();
    (void)self;
    if (!PyArg_ParseTuple(args, "sOs", &who, &type, &message)) {
        return NULL;
    }
    if (who[0] == 'r') {
        pyrs_echo_error_raise(ts, type, message);
    } else {
        pyrs_error_set_string(ts, type, message);
    }
    return NULL;
}

/* panicking(): a panic in Rust, stopped at its boundary. */
static PyObject *panicking(PyObject *self, PyObject *unused)
{
    (void)self;
    (void)unused;
    pyrs_echo_error_panic(pyrs_thread_state_current());
    return NULL;
}

/* swapping(list): every item goes to Rust and back, through each function that hands one on. */
static PyObject *swapping(PyObject *self, PyObject *list)
{
    (void)self;
    for (Py_ssize_t i = 0; i < PyList_GET_SIZE(list); i++) {
        PyObject *op = pyrs_echo_new_ref(PyList_GET_ITEM(list, i));
        PyObject *place = pyrs_xnew_ref(op);
        pyrs_echo_set_ref(&place, pyrs_new_ref(op));
        pyrs_echo_decref(op);
        pyrs_echo_clear(&place);
    }
    Py_RETURN_NONE;
}

/* handling(): what is being handled, asked by C and by Rust. */
static PyObject *handling(PyObject *self, PyObject *unused)
{
    PyThreadState *ts = pyrs_thread_state_current();
    PyObject *c = pyrs_error_handled(ts);
    PyObject *rust = pyrs_echo_error_handled(ts);
    (void)self;
    (void)unused;
    return Py_BuildValue("(OO)", c == NULL ? Py_None : c, rust == NULL ? Py_None : rust);
}

static PyMethodDef methods[] = {
    {"through", through, METH_VARARGS, NULL},    {"raising", raising, METH_VARARGS, NULL},
    {"panicking", panicking, METH_NOARGS, NULL}, {"swapping", swapping, METH_O, NULL},
    {"handling", handling, METH_NOARGS, NULL},   {NULL, NULL, 0, NULL}};

/* The namespace of the script, with the functions above in it. */
static PyObject *make_space(void)
{
    PyObject *space = PyDict_New();
    PyDict_SetItemString(space, "__builtins__", PyEval_GetBuiltins());
    for (PyMethodDef *method = methods; method->ml_name != NULL; method++) {
        PyObject *function = PyCFunction_New(method, NULL);
        PyDict_SetItemString(space, method->ml_name, function);
        Py_XDECREF(function);
    }
    return space;
}

/* One round: the script says (function, words, holds) for each thing it looked at. */
static void compare_round(PyObject *space)
{
    PyObject *round = PyObject_CallNoArgs(PyDict_GetItemString(space, "one_round"));
    if (!RT_HOLDS("pyrs_error_restore", round != NULL, "a round without an unexpected exception")) {
        PyErr_Print();
        return;
    }
    for (Py_ssize_t i = 0; i < PyList_GET_SIZE(round); i++) {
        const char *function, *words;
        int holds;
        if (PyArg_ParseTuple(PyList_GET_ITEM(round, i), "ssp", &function, &words, &holds)) {
            RT_HOLDS(function, holds, words);
        }
    }
    Py_DECREF(round);
}

/* Whatever leaked in every round adds up. A debug build counts all references there are. */
static void compare_totals(PyObject *space)
{
    PyObject *leaked = PyObject_CallNoArgs(PyDict_GetItemString(space, "leaked"));
    if (RT_HOLDS("pyrs_decref", leaked != NULL, "rounds that count")) {
        RT_TEXT("pyrs_decref", "", PyUnicode_AsUTF8(leaked));
    } else {
        PyErr_Print();
    }
    Py_XDECREF(leaked);
}

void rt_ownership(void)
{
    PyObject *space = make_space();
    PyObject *done = PyRun_String(RT_OWNERSHIP_SCRIPT, Py_file_input, space, space);
    if (RT_HOLDS("pyrs_error_take", done != NULL, "a script that runs")) {
        compare_round(space);
        compare_totals(space);
    } else {
        PyErr_Print();
    }
    Py_XDECREF(done);
    /* Its functions and its namespace hold each other. */
    PyDict_Clear(space);
    Py_DECREF(space);
}
