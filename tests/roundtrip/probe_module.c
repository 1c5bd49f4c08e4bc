/* SPDX-License-Identifier: MIT */
#include "probes.h"

/* A method is known to its class by the name in its definition, and an empty name ends the row. */
static void probe_methods(const char *item, PyObject *owner, const struct pyrs_method_def *row)
{
    int count = 0;
    for (; row != NULL && row->ml_name != NULL; row++, count++) {
        RT_HOLDS(item, PyObject_HasAttrString(owner, row->ml_name), row->ml_name);
    }
    RT_HOLDS(item, count > 0, "at least one method");
}

/* The descriptors are looked up in the class's own dict: some of them refuse to be got from it. */
static void probe_getset(PyObject *type)
{
    const struct pyrs_getset_def *row = PYRS_TYPE_OBJECT(type)->tp_getset;
    PyObject *dict = PyObject_GetAttrString(type, "__dict__");
    for (; row != NULL && row->name != NULL; row++) {
        PyObject *descriptor = PyMapping_GetItemString(dict, row->name);
        if (RT_HOLDS("PyGetSetDef.name", descriptor != NULL, row->name)) {
            PyObject *doc = PyObject_GetAttrString(descriptor, "__doc__");
            RT_TEXT("PyGetSetDef.doc", doc == Py_None ? NULL : PyUnicode_AsUTF8(doc), row->doc);
            Py_XDECREF(doc);
        }
        Py_XDECREF(descriptor);
    }
    Py_XDECREF(dict);
}

static void probe_members(PyObject *type)
{
    const struct pyrs_member_def *row = PYRS_TYPE_OBJECT(type)->tp_members;
    int count = 0;
    for (; row != NULL && row->name != NULL; row++, count++) {
        RT_HOLDS("PyMemberDef.name", PyObject_HasAttrString(type, row->name), row->name);
        RT_HOLDS("PyMemberDef.offset",
                 row->offset > 0 && row->offset < PYRS_TYPE_OBJECT(type)->tp_basicsize,
                 "inside the instance");
    }
    RT_HOLDS("PyMemberDef", count > 0, "at least one member");
}

/* A bound native method, seen from both sides. */
static void probe_function(PyObject *op)
{
    struct pyrs_cfunction_object *function = (struct pyrs_cfunction_object *)op;
    RT_SAME("PyCFunctionObject.m_self", PyCFunction_GetSelf(op), function->m_self);
    RT_EQUAL("PyMethodDef.ml_flags", PyCFunction_GetFlags(op), function->m_ml->ml_flags);
    RT_HOLDS("PyMethodDef.ml_meth",
             (void *)(uintptr_t)PyCFunction_GetFunction(op) ==
                 (void *)(uintptr_t)function->m_ml->ml_meth,
             "what PyCFunction_GetFunction() returns");
    RT_HOLDS("PyCFunctionObject.vectorcall",
             (void *)(uintptr_t)PyVectorcall_Function(op) ==
                 (void *)(uintptr_t)function->vectorcall,
             "what PyVectorcall_Function() returns");
    PyObject *name = PyObject_GetAttrString(op, "__name__");
    PyObject *module = PyObject_GetAttrString(op, "__module__");
    RT_TEXT("PyMethodDef.ml_name", PyUnicode_AsUTF8(name), function->m_ml->ml_name);
    RT_SAME("PyCFunctionObject.m_module", module == Py_None ? NULL : module, function->m_module);
    Py_XDECREF(name);
    Py_XDECREF(module);
}

static void probe_module(const char *name)
{
    PyObject *module = PyImport_ImportModule(name);
    if (!RT_MADE("PyModuleDef", module)) {
        return;
    }
    struct pyrs_module_def *def = (struct pyrs_module_def *)PyModule_GetDef(module);
    PyObject *doc = PyObject_GetAttrString(module, "__doc__");
    RT_TEXT("PyModuleDef.m_name", PyModule_GetName(module), def->m_name);
    RT_TEXT("PyModuleDef.m_doc", doc == Py_None ? NULL : PyUnicode_AsUTF8(doc), def->m_doc);
    RT_EQUAL("PyModuleDef.m_size", PyModule_GetState(module) != NULL, def->m_size > 0);
    probe_methods("PyModuleDef.m_methods", module, def->m_methods);
    if (def->m_slots == NULL) {
        RT_HOLDS("PyModuleDef_Base.m_index", def->m_base.m_index > 0, "a number of its own");
    }
    Py_XDECREF(doc);
    Py_DECREF(module);
}

void rt_probe_module(void)
{
    PyObject *functions = rt_eval("[len, [].append, {}.get, __import__('sys').exc_info]");
    PyObject *code = rt_eval("type((lambda: 0).__code__)");
    if (RT_MADE("PyCFunctionObject", functions) && RT_MADE("PyMemberDef", code)) {
        for (Py_ssize_t i = 0; i < PyList_Size(functions); i++) {
            probe_function(PyList_GetItem(functions, i));
        }
        probe_members(code);
    }
    probe_methods("PyTypeObject.tp_methods", (PyObject *)&PyList_Type,
                  PYRS_TYPE_OBJECT(&PyList_Type)->tp_methods);
    probe_getset((PyObject *)&PyType_Type);
    probe_getset(PyExc_BaseException);
    probe_module("sys");
    probe_module("_thread");
    probe_module("builtins");
    Py_XDECREF(functions);
    Py_XDECREF(code);
}
