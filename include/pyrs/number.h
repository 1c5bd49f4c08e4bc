/* SPDX-License-Identifier: MIT */
/*
 * number.h - reading an int or a float without a call.
 *
 * An int is a sign and a row of digits of PYRS_LONG_SHIFT bits, least significant first. 3.11 keeps
 * the sign in the sign of its size; from 3.12 on a tag holds both. The functions hide which.
 *
 * They do not test their argument. An int is what pyrs_object_has_flags(op,
 * PYRS_TPFLAGS_LONG_SUBCLASS) says, a float what pyrs_object_is_exact(op, &PyFloat_Type) says.
 */
#ifndef PYRS_NUMBER_H
#define PYRS_NUMBER_H

#include <pyrs/export.h>
#include <pyrs/layout.h>
#include <pyrs/object.h>
#include <pyrs/python.h>

PYRS_BEGIN_DECLS

/* The layout of an int or a float, as this profile has it. */
#define PYRS_LONG_OBJECT(op) ((struct pyrs_long_object *)(op))
#define PYRS_FLOAT_OBJECT(op) ((struct pyrs_float_object *)(op))

/**
 * How many digits an int has.
 *
 * @param op  borrowed, not NULL, an int
 * @return    digits; 0 for the number 0 on 3.11, 0 as well from 3.12 on
 *
 * Thread:  attached
 * Errors:  none
 * Mirrors: Include/internal/pycore_long.h _PyLong_DigitCount
 * @since 0.1
 */
PYRS_INLINE Py_ssize_t pyrs_long_digit_count(PyObject *op)
{
#if PYRS_LAYOUT_MINOR >= 12
    return (Py_ssize_t)(PYRS_LONG_OBJECT(op)->lv_tag >> PYRS_LONG_NON_SIZE_BITS);
#else
    Py_ssize_t size = PYRS_LONG_OBJECT(op)->ob_base.ob_size;
    return size < 0 ? -size : size;
#endif
}

/**
 * The sign of an int.
 *
 * @param op  borrowed, not NULL, an int
 * @return    -1, 0 or 1
 *
 * Thread:  attached
 * Errors:  none
 * Mirrors: Include/internal/pycore_long.h _PyLong_NonCompactSign, PyLong_GetSign
 * @since 0.1
 */
PYRS_INLINE int pyrs_long_sign(PyObject *op)
{
#if PYRS_LAYOUT_MINOR >= 12
    return 1 - (int)(PYRS_LONG_OBJECT(op)->lv_tag & PYRS_LONG_SIGN_MASK);
#else
    Py_ssize_t size = PYRS_LONG_OBJECT(op)->ob_base.ob_size;
    return (size > 0) - (size < 0);
#endif
}

/**
 * Does an int fit in one digit? Then pyrs_long_compact_value() may be asked for it.
 *
 * @param op  borrowed, not NULL, an int
 * @return    1 or 0
 *
 * Thread:  attached
 * Errors:  none
 * Mirrors: Include/cpython/longintrepr.h PyUnstable_Long_IsCompact
 * @since 0.1
 */
PYRS_INLINE int pyrs_long_is_compact(PyObject *op)
{
    return pyrs_long_digit_count(op) <= 1;
}

/**
 * The value of an int of at most one digit: no call, no error, no overflow.
 *
 * @param op  borrowed, not NULL, an int for which pyrs_long_is_compact() says 1
 * @return    the number, between -PYRS_LONG_MASK and PYRS_LONG_MASK
 *
 * Thread:  attached
 * Errors:  none
 * Mirrors: Include/cpython/longintrepr.h PyUnstable_Long_CompactValue
 * @since 0.1
 */
PYRS_INLINE Py_ssize_t pyrs_long_compact_value(PyObject *op)
{
#if PYRS_LAYOUT_MINOR >= 12
    /* As wide as the result, which pyrs_long_sign() would have to be made first. */
    Py_ssize_t sign = 1 - (Py_ssize_t)(PYRS_LONG_OBJECT(op)->lv_tag & PYRS_LONG_SIGN_MASK);
#else
    /* The number 0 has no digit at all; the sign keeps what is there out of the result. */
    Py_ssize_t sign = pyrs_long_sign(op);
#endif
    return sign * (Py_ssize_t)PYRS_LONG_OBJECT(op)->ob_digit[0];
}

/**
 * One digit of an int.
 *
 * @param op     borrowed, not NULL, an int
 * @param index  from 0, below pyrs_long_digit_count()
 * @return       PYRS_LONG_SHIFT bits of the absolute value; the digit counts BASE ** index
 *
 * Thread:  attached
 * Errors:  none
 * Mirrors: Include/cpython/longintrepr.h PyLongObject.ob_digit
 * @since 0.1
 */
PYRS_INLINE uint32_t pyrs_long_digit(PyObject *op, Py_ssize_t index)
{
    const uint32_t *digits = PYRS_LONG_OBJECT(op)->ob_digit;
    return digits[index];
}

/**
 * The value of an int, if it fits in 64 bits.
 *
 * Out of line: it walks up to three digits. Nothing is raised, so that a caller can choose between
 * an OverflowError and a wider type.
 *
 * @param op   borrowed, not NULL, an int
 * @param out  out, not NULL; untouched on failure
 * @return     PYRS_OK, or
 *
 * Thread:  attached
 * Errors:  PYRS_ERR_ARGUMENT if the number needs more than 64 bits
 * Mirrors: Objects/longobject.c PyLong_AsInt64
 * @since 0.1
 */
PYRS_API int pyrs_long_as_int64(PyObject *op, int64_t *out);

/**
 * The value of a float.
 *
 * @param op  borrowed, not NULL, a float
 * @return    the number
 *
 * Thread:  attached
 * Errors:  none
 * Mirrors: Include/cpython/floatobject.h PyFloat_AS_DOUBLE
 * @since 0.1
 */
PYRS_INLINE double pyrs_float_value(PyObject *op)
{
    return PYRS_FLOAT_OBJECT(op)->ob_fval;
}

PYRS_END_DECLS

#endif
