/* SPDX-License-Identifier: MIT */
#include "probes.h"
#include "expected.h"

#include <math.h>

/* The digits of x, least significant first. */
#define DIGITS                                                                                     \
    "[(abs(x) >> b * i) & (1 << b) - 1 for b in [__import__('sys').int_info.bits_per_digit] "      \
    "for i in range((x.bit_length() + b - 1) // b)]"

#if PYRS_LAYOUT_MINOR >= 12
#define DIGIT_ITEM "PyLongObject.long_value.ob_digit"

static void probe_size(PyObject *op, Py_ssize_t count, int sign)
{
    uintptr_t tag = PYRS_LONG_OBJECT(op)->lv_tag;
    RT_EQUAL("PyLongObject.long_value.lv_tag", count, tag >> PYRS_LONG_NON_SIZE_BITS);
    RT_EQUAL("PyLongObject.long_value.lv_tag", 1 - sign, tag & PYRS_LONG_SIGN_MASK);
}
#else
#define DIGIT_ITEM "PyLongObject.ob_digit"

static void probe_size(PyObject *op, Py_ssize_t count, int sign)
{
    RT_EQUAL("PyLongObject.ob_base", count * sign, PYRS_LONG_OBJECT(op)->ob_base.ob_size);
}
#endif

static void probe_int(PyObject *op)
{
    PyObject *digits = rt_eval_with(DIGITS, op);
    if (!RT_MADE("PyLongObject", digits)) {
        return;
    }
    Py_ssize_t count = PyList_Size(digits);
    probe_size(op, count, (int)rt_eval_int_with("(x > 0) - (x < 0)", op));
    for (Py_ssize_t i = 0; i < count; i++) {
        const uint32_t *row = PYRS_LONG_OBJECT(op)->ob_digit;
        RT_EQUAL(DIGIT_ITEM, PyLong_AsLong(PyList_GetItem(digits, i)), row[i]);
    }
    Py_DECREF(digits);
}

static void probe_float(double value)
{
    PyObject *op = PyFloat_FromDouble(value);
    double expected = PyFloat_AsDouble(op);
    RT_BYTES("PyFloatObject.ob_fval", &expected, &PYRS_FLOAT_OBJECT(op)->ob_fval, sizeof expected);
    Py_DECREF(op);
}

void rt_probe_number(void)
{
    PyObject *ints = rt_eval(RT_INTS);
    if (RT_MADE("PyLongObject", ints)) {
        for (Py_ssize_t i = 0; i < PyList_Size(ints); i++) {
            probe_int(PyList_GetItem(ints, i));
        }
    }
    Py_XDECREF(ints);
    RT_EQUAL("PyLong_SHIFT", rt_eval_int("__import__('sys').int_info.bits_per_digit"),
             PYRS_LONG_SHIFT);
    const double floats[] = {0.0, -0.0, 1.5, -1e300, 5e-324, (double)INFINITY, (double)NAN};
    for (size_t i = 0; i < sizeof floats / sizeof floats[0]; i++) {
        probe_float(floats[i]);
    }
}
