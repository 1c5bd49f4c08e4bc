/* SPDX-License-Identifier: MIT */
#include <pyrs/number.h>
#include <pyrs/status.h>

/* The one definition of each function that has its body in the header. */
extern inline Py_ssize_t pyrs_long_digit_count(PyObject *op);
extern inline int pyrs_long_sign(PyObject *op);
extern inline int pyrs_long_is_compact(PyObject *op);
extern inline Py_ssize_t pyrs_long_compact_value(PyObject *op);
extern inline uint32_t pyrs_long_digit(PyObject *op, Py_ssize_t index);
extern inline double pyrs_float_value(PyObject *op);

/* The absolute value of an int, if it fits. */
static int magnitude_of(PyObject *op, uint64_t *out)
{
    uint64_t magnitude = 0;
    for (Py_ssize_t i = pyrs_long_digit_count(op) - 1; i >= 0; i--) {
        if (magnitude >> (64 - PYRS_LONG_SHIFT) != 0) {
            return PYRS_ERR_ARGUMENT;
        }
        magnitude = magnitude << PYRS_LONG_SHIFT | pyrs_long_digit(op, i);
    }
    *out = magnitude;
    return PYRS_OK;
}

int pyrs_long_as_int64(PyObject *op, int64_t *out)
{
    uint64_t magnitude = 0;
    int negative = pyrs_long_sign(op) < 0;
    int status = magnitude_of(op, &magnitude);
    if (status < 0) {
        return status;
    }
    if (magnitude > (uint64_t)INT64_MAX + (uint64_t)negative) {
        return PYRS_ERR_ARGUMENT;
    }
    *out = (int64_t)(negative ? 0 - magnitude : magnitude);
    return PYRS_OK;
}
