/* SPDX-License-Identifier: MIT */
#include "runtime_check.h"

#include <pyrs/container.h>
#include <pyrs/number.h>
#include <pyrs/text.h>

#include <string.h>

/* Below one digit and above it, for digits of either size. */
#define SMALL 1234
#define LARGE ((long long)5 << 40)

static int check_small(PyObject *op, struct pyrs_mismatch *report)
{
    EXPECT_POINTER(report, "PyObject.ob_type", &PyLong_Type, pyrs_object_type(op));
    EXPECT(report, "PyLongObject: digits of a small int", 1, pyrs_long_digit_count(op));
    EXPECT(report, "PyLongObject: sign of a negative int", -1, pyrs_long_sign(op));
    EXPECT(report, "PyLongObject: value of a small int", -SMALL, pyrs_long_compact_value(op));
    return PYRS_OK;
}

static int check_large(PyObject *op, struct pyrs_mismatch *report)
{
    int64_t value = 0;
    EXPECT(report, "PyLongObject: size of a large int", 0, pyrs_long_is_compact(op));
    EXPECT(report, "PyLongObject: digits of a large int", PYRS_OK, pyrs_long_as_int64(op, &value));
    EXPECT(report, "PyLongObject: value of a large int", LARGE, value);
    return PYRS_OK;
}

static int check_float(PyObject *op, struct pyrs_mismatch *report)
{
    EXPECT(report, "PyFloatObject.ob_fval", 1, pyrs_float_value(op) == -0.5);
    return PYRS_OK;
}

static int check_bytes(PyObject *op, struct pyrs_mismatch *report)
{
    EXPECT(report, "PyVarObject.ob_size", 4, pyrs_bytes_size(op));
    EXPECT(report, "PyBytesObject.ob_sval", 0, memcmp("pyrs", pyrs_bytes_data(op), 5));
    return PYRS_OK;
}

static int check_ascii(PyObject *op, struct pyrs_mismatch *report)
{
    EXPECT(report, "PyASCIIObject.length", 4, pyrs_str_length(op));
    EXPECT(report, "PyASCIIObject.state.kind", 1, pyrs_str_kind(op));
    EXPECT(report, "PyASCIIObject.state.ascii", 1, pyrs_str_is_ascii(op));
    EXPECT(report, "PyASCIIObject.state.compact", 1, pyrs_str_is_compact(op));
    EXPECT(report, "PyASCIIObject: size", 0, memcmp("pyrs", pyrs_str_data(op), 5));
    return PYRS_OK;
}

static int check_wide(PyObject *op, struct pyrs_mismatch *report)
{
    EXPECT(report, "PyASCIIObject.length", 1, pyrs_str_length(op));
    EXPECT(report, "PyASCIIObject.state.kind", 2, pyrs_str_kind(op));
    EXPECT(report, "PyASCIIObject.state.ascii", 0, pyrs_str_is_ascii(op));
    EXPECT(report, "PyCompactUnicodeObject: size", 0x20ac, pyrs_str_read(op, 0));
    return PYRS_OK;
}

static int check_tuple(PyObject *op, struct pyrs_mismatch *report)
{
    EXPECT(report, "PyVarObject.ob_size", 2, pyrs_tuple_size(op));
    /* The caller left one place empty and put the type of tuples into the other. */
    EXPECT_POINTER(report, "PyTupleObject.ob_item", NULL, pyrs_tuple_item(op, 0));
    EXPECT_POINTER(report, "PyTupleObject.ob_item", &PyTuple_Type, pyrs_tuple_item(op, 1));
    return PYRS_OK;
}

static int check_list(PyObject *op, struct pyrs_mismatch *report)
{
    EXPECT(report, "PyVarObject.ob_size", 1, pyrs_list_size(op));
    EXPECT(report, "PyListObject.allocated", 1, pyrs_list_capacity(op) >= 1);
    EXPECT_POINTER(report, "PyListObject.ob_item", &PyList_Type, pyrs_list_item(op, 0));
    return PYRS_OK;
}

static int check_dict(PyObject *op, struct pyrs_mismatch *report)
{
    EXPECT(report, "PyDictObject.ma_used", 1, pyrs_dict_size(op));
    return PYRS_OK;
}

static PyObject *new_tuple(void)
{
    PyObject *op = PyTuple_New(2);
    if (op != NULL) {
        Py_IncRef((PyObject *)&PyTuple_Type);
        (void)PyTuple_SetItem(op, 1, (PyObject *)&PyTuple_Type);
    }
    return op;
}

/* A container that could not be filled is an object that could not be made. */
static PyObject *filled(PyObject *op, int status)
{
    if (status < 0) {
        Py_DecRef(op);
        return NULL;
    }
    return op;
}

static PyObject *new_list(void)
{
    PyObject *op = PyList_New(0);
    return op == NULL ? NULL : filled(op, PyList_Append(op, (PyObject *)&PyList_Type));
}

static PyObject *new_dict(void)
{
    PyObject *op = PyDict_New();
    return op == NULL ? NULL : filled(op, PyDict_SetItemString(op, "pyrs", &_Py_NoneStruct));
}

/* Takes over `op`. It is given back by a call: the inline function is not shown to be right yet. */
static int look_at(PyObject *op, int (*check)(PyObject *, struct pyrs_mismatch *),
                   struct pyrs_mismatch *report)
{
    if (op == NULL) {
        return PYRS_ERR_NO_MEMORY;
    }
    int status = check(op, report);
    Py_DecRef(op);
    return status;
}

static int check_scalars(struct pyrs_mismatch *report)
{
    int status = look_at(PyLong_FromLong(-SMALL), check_small, report);
    if (status == PYRS_OK) {
        status = look_at(PyLong_FromLongLong(LARGE), check_large, report);
    }
    if (status == PYRS_OK) {
        status = look_at(PyFloat_FromDouble(-0.5), check_float, report);
    }
    if (status == PYRS_OK) {
        status = look_at(PyBytes_FromStringAndSize("pyrs", 4), check_bytes, report);
    }
    if (status == PYRS_OK) {
        status = look_at(PyUnicode_FromStringAndSize("pyrs", 4), check_ascii, report);
    }
    if (status == PYRS_OK) {
        status = look_at(PyUnicode_FromStringAndSize("\xe2\x82\xac", 3), check_wide, report);
    }
    return status;
}

int pyrs__check_values(PyThreadState *ts, struct pyrs_mismatch *report)
{
    (void)ts;
    int status = check_scalars(report);
    if (status == PYRS_OK) {
        status = look_at(new_tuple(), check_tuple, report);
    }
    if (status == PYRS_OK) {
        status = look_at(new_list(), check_list, report);
    }
    if (status == PYRS_OK) {
        status = look_at(new_dict(), check_dict, report);
    }
    return status;
}
