/* SPDX-License-Identifier: MIT */
#include "runtime_check.h"

#include <pyrs/object.h>

#include <string.h>

/* A number that a type tells in Python, by the name of its attribute. */
static int expect_number(PyTypeObject *type, const char *attribute, const char *item,
                         Py_ssize_t found, struct pyrs_mismatch *report)
{
    PyObject *number = PyObject_GetAttrString((PyObject *)type, attribute);
    if (number == NULL) {
        return PYRS_ERR_NO_MEMORY;
    }
    Py_ssize_t expected = PyLong_AsSsize_t(number);
    Py_DecRef(number);
    return pyrs__expect(report, item, (uint64_t)expected, (uint64_t)found);
}

/* An object that a type tells in Python and keeps itself. */
static int expect_object(PyTypeObject *type, const char *attribute, const char *item, void *found,
                         struct pyrs_mismatch *report)
{
    PyObject *expected = PyObject_GetAttrString((PyObject *)type, attribute);
    if (expected == NULL) {
        return PYRS_ERR_NO_MEMORY;
    }
    Py_DecRef(expected);
    EXPECT_POINTER(report, item, expected, found);
    return PYRS_OK;
}

static int check_sizes(PyTypeObject *type, struct pyrs_mismatch *report)
{
    struct pyrs_type_object *seen = PYRS_TYPE_OBJECT(type);
    int status = expect_number(type, "__basicsize__", "PyTypeObject.tp_basicsize",
                               seen->tp_basicsize, report);
    if (status == PYRS_OK) {
        status = expect_number(type, "__itemsize__", "PyTypeObject.tp_itemsize", seen->tp_itemsize,
                               report);
    }
    if (status == PYRS_OK) {
        status = expect_number(type, "__dictoffset__", "PyTypeObject.tp_dictoffset",
                               seen->tp_dictoffset, report);
    }
    if (status == PYRS_OK) {
        status = expect_number(type, "__weakrefoffset__", "PyTypeObject.tp_weaklistoffset",
                               seen->tp_weaklistoffset, report);
    }
    return status;
}

static int check_type(PyTypeObject *type, const char *name, struct pyrs_mismatch *report)
{
    struct pyrs_type_object *seen = PYRS_TYPE_OBJECT(type);
    EXPECT_POINTER(report, "PyObject.ob_type", &PyType_Type, pyrs_object_type((PyObject *)type));
    EXPECT(report, "PyTypeObject.tp_flags", PyType_GetFlags(type), pyrs_type_flags(type));
    int status = check_sizes(type, report);
    if (status == PYRS_OK) {
        status = expect_object(type, "__mro__", "PyTypeObject.tp_mro", seen->tp_mro, report);
    }
    if (status == PYRS_OK) {
        status = expect_object(type, "__base__", "PyTypeObject.tp_base", seen->tp_base, report);
    }
    if (status < 0) {
        return status;
    }
    /* Only now is what looks like a pointer to text followed. */
    EXPECT(report, "PyTypeObject.tp_name", 0, strcmp(name, pyrs_type_name(type)));
    return PYRS_OK;
}

int pyrs__check_types(PyThreadState *ts, struct pyrs_mismatch *report)
{
    const struct {
        PyTypeObject *type;
        const char *name;
    } types[] = {{&PyType_Type, "type"}, {&PyLong_Type, "int"},    {&PyBool_Type, "bool"},
                 {&PyList_Type, "list"}, {&PyUnicode_Type, "str"}, {&PyBytes_Type, "bytes"},
                 {&PyDict_Type, "dict"}, {&PyFloat_Type, "float"}, {&PyTuple_Type, "tuple"}};
    int status = PYRS_OK;
    (void)ts;
    for (size_t i = 0; i < sizeof types / sizeof types[0] && status == PYRS_OK; i++) {
        status = check_type(types[i].type, types[i].name, report);
    }
    return status;
}
