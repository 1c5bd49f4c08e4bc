/* SPDX-License-Identifier: MIT */
/*
 * _pyrs_stress: the stress test as a module, for any interpreter that can import it.
 */
#include "stress.h"

#include <stdio.h>

static PyObject *stress(PyObject *self, PyObject *args)
{
    int threads;
    unsigned long long operations, seed;
    (void)self;
    if (!PyArg_ParseTuple(args, "iKK:stress", &threads, &operations, &seed)) {
        return NULL;
    }
    if (threads < 1 || operations < (unsigned long long)threads) {
        PyErr_SetString(PyExc_ValueError, "a thread at least, and an operation for each");
        return NULL;
    }
    rt_group_begin("stress");
    st_stress(threads, operations, seed);
    return PyLong_FromLong(rt_group_end());
}

static PyObject *leaks(PyObject *self, PyObject *times)
{
    unsigned long long count = PyLong_AsUnsignedLongLong(times);
    (void)self;
    if (PyErr_Occurred()) {
        return NULL;
    }
    rt_group_begin("leaks");
    st_leaks(count);
    return PyLong_FromLong(rt_group_end());
}

static PyObject *waiting(PyObject *self, PyObject *unused)
{
    (void)self;
    (void)unused;
    return PyLong_FromSize_t(pyrs_decref_pending());
}

static PyMethodDef methods[] = {
    {"stress", stress, METH_VARARGS,
     "stress(threads, operations, seed): compare, and return the number of drifts"},
    {"leaks", leaks, METH_O, "leaks(times): round trips of every function; the number of drifts"},
    {"visit", st_visit, METH_O, "visit(wait): threads that go in and out until they are refused"},
    {"waiting", waiting, METH_NOARGS, "waiting(): how many references wait to be given back"},
    {"forked", st_forked, METH_NOARGS, "forked(): compare in a child; the number of drifts"},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef definition = {PyModuleDef_HEAD_INIT, .m_name = "_pyrs_stress",
                                        .m_size = -1, .m_methods = methods};

PyMODINIT_FUNC PyInit__pyrs_stress(void)
{
    PyObject *module = PyModule_Create(&definition);
#ifdef Py_GIL_DISABLED
    if (module != NULL) {
        PyUnstable_Module_SetGIL(module, Py_MOD_GIL_NOT_USED);
    }
#endif
    return module;
}
