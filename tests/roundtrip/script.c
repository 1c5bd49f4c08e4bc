/* SPDX-License-Identifier: MIT */
#include "script.h"

static PyObject *evaluate(const char *code, int start, PyObject *x, PyObject **space)
{
    PyObject *globals = PyDict_New();
    PyObject *result = NULL;
    if (globals == NULL ||
        PyDict_SetItemString(globals, "__builtins__", PyEval_GetBuiltins()) < 0 ||
        (x != NULL && PyDict_SetItemString(globals, "x", x) < 0)) {
        goto finish;
    }
    result = PyRun_String(code, start, globals, globals);
    if (result != NULL && space != NULL) {
        *space = Py_NewRef(globals);
    }
finish:
    Py_XDECREF(globals);
    return result;
}

PyObject *rt_eval_with(const char *expression, PyObject *x)
{
    return evaluate(expression, Py_eval_input, x, NULL);
}

PyObject *rt_eval(const char *expression)
{
    return rt_eval_with(expression, NULL);
}

long long rt_eval_int_with(const char *expression, PyObject *x)
{
    PyObject *value = rt_eval_with(expression, x);
    if (value == NULL) {
        return -1;
    }
    long long number = PyLong_AsLongLong(value);
    Py_DECREF(value);
    return number;
}

long long rt_eval_int(const char *expression)
{
    return rt_eval_int_with(expression, NULL);
}

int rt_eval_true(const char *expression, PyObject *x)
{
    PyObject *value = rt_eval_with(expression, x);
    int truth = value == NULL ? -1 : PyObject_IsTrue(value);
    Py_XDECREF(value);
    if (truth < 0) {
        PyErr_Print();
    }
    return truth == 1;
}

PyObject *rt_run_code(const char *statements)
{
    PyObject *space = NULL;
    Py_XDECREF(evaluate(statements, Py_file_input, NULL, &space));
    return space;
}

long long rt_refcount(PyObject *op)
{
    PyObject *getrefcount = PySys_GetObject("getrefcount");
    /* Called from C the argument is a loan: nothing is added to the count, as Python's stack does.
     */
    PyObject *count = PyObject_CallFunctionObjArgs(getrefcount, op, NULL);
    if (count == NULL) {
        return -1;
    }
    long long number = PyLong_AsLongLong(count);
    Py_DECREF(count);
    return number;
}
