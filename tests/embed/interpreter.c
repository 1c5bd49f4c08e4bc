/* SPDX-License-Identifier: MIT */
#include "interpreter.h"

#include <criterion/criterion.h>

/* The environment of whoever runs the tests stays out; site would only cost time. */
static PyStatus configure(PyConfig *config)
{
    config->use_environment = 0;
    config->site_import = 0;
    PyStatus status = PyConfig_SetBytesString(config, &config->home, PYRS_TEST_HOME);
    if (!PyStatus_Exception(status)) {
        status = PyConfig_SetBytesString(config, &config->program_name, PYRS_TEST_PYTHON);
    }
    return status;
}

void embed_start(void)
{
    PyConfig config;
    PyConfig_InitPythonConfig(&config);
    PyStatus status = configure(&config);
    if (!PyStatus_Exception(status)) {
        status = Py_InitializeFromConfig(&config);
    }
    PyConfig_Clear(&config);
    cr_assert(!PyStatus_Exception(status), "%s: %s", status.func, status.err_msg);
}

void embed_end(void)
{
    cr_assert_eq(Py_FinalizeEx(), 0);
}

PyObject *embed_eval(const char *expression)
{
    PyObject *space = PyDict_New();
    PyObject *value = PyRun_String(expression, Py_eval_input, space, space);
    if (value == NULL) {
        PyErr_Print();
    }
    Py_DECREF(space);
    cr_assert_not_null(value, "%s", expression);
    return value;
}

int embed_holds(const char *expression)
{
    PyObject *value = embed_eval(expression);
    int truth = PyObject_IsTrue(value);
    Py_DECREF(value);
    return truth == 1;
}
