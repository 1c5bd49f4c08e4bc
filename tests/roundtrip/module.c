/* SPDX-License-Identifier: MIT */
/*
 * _pyrs_roundtrip_c: the round trip in C, for any interpreter that can import it, with a libpython
 * to link or without. run(group=None) prints what it compared and returns the number of drifts.
 */
#include "cpython.h"

static PyObject *run(PyObject *self, PyObject *args)
{
    const char *group = NULL;
    PyObject *file = PyModule_GetFilenameObject(self);
    rt_module_file = file == NULL ? NULL : PyUnicode_AsUTF8(file);
    Py_XDECREF(file); /* the module keeps it */
    if (file == NULL || !PyArg_ParseTuple(args, "|z:run", &group)) {
        return NULL;
    }
    int drifts = rt_run(group);
    if (drifts < 0) {
        PyErr_Format(PyExc_ValueError, "no group is named '%s'", group);
        return NULL;
    }
    return PyLong_FromLong(drifts);
}

static PyObject *names(PyObject *self, PyObject *unused)
{
    (void)self;
    (void)unused;
#define NAME_LETTER(name, about) "z"
#define NAME_VALUE(name, about) , #name
    return Py_BuildValue("[" RT_GROUPS(NAME_LETTER) "]" RT_GROUPS(NAME_VALUE));
}

static PyObject *called(PyObject *self, PyObject *unused)
{
    (void)self;
    (void)unused;
    return rt_calls_made();
}

static PyMethodDef methods[] = {
    {"run", run, METH_VARARGS, "run(group=None): compare, and return the number of drifts"},
    {"names", names, METH_NOARGS, "names(): the groups, in order"},
    {"called", called, METH_NOARGS,
     "called(): how often the group `calls` called each function: from C, bound, in Rust; refused"},
    {"attach_until_the_end", rt_attach_until_the_end, METH_NOARGS,
     "start threads that attach until they are refused, and say so when the process ends"},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef definition = {PyModuleDef_HEAD_INIT, .m_name = "_pyrs_roundtrip_c",
                                        .m_size = -1, .m_methods = methods};

PyMODINIT_FUNC PyInit__pyrs_roundtrip_c(void)
{
    PyObject *module = PyModule_Create(&definition);
#ifdef Py_GIL_DISABLED
    if (module != NULL) {
        PyUnstable_Module_SetGIL(module, Py_MOD_GIL_NOT_USED);
    }
#endif
    return module;
}
