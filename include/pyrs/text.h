/* SPDX-License-Identifier: MIT */
/*
 * text.h - reading bytes and str without a call and without a copy.
 *
 * A str is a row of code points of 1, 2 or 4 bytes each: its kind. A str that is ASCII is also its
 * own UTF-8. The functions do not test their argument: bytes is what pyrs_object_has_flags(op,
 * PYRS_TPFLAGS_BYTES_SUBCLASS) says, a str what PYRS_TPFLAGS_UNICODE_SUBCLASS says.
 *
 * Both are immutable, so that the data may be read while attached for as long as a reference is
 * held, and also while detached.
 */
#ifndef PYRS_TEXT_H
#define PYRS_TEXT_H

#include <pyrs/export.h>
#include <pyrs/layout.h>
#include <pyrs/object.h>
#include <pyrs/python.h>

PYRS_BEGIN_DECLS

/* The layout of bytes or str, as this profile has it. */
#define PYRS_BYTES_OBJECT(op) ((struct pyrs_bytes_object *)(op))
#define PYRS_ASCII_OBJECT(op) ((struct pyrs_ascii_object *)(op))
#define PYRS_COMPACT_UNICODE_OBJECT(op) ((struct pyrs_compact_unicode_object *)(op))
#define PYRS_UNICODE_OBJECT(op) ((struct pyrs_unicode_object *)(op))

/* One of the bits of a str's state: PYRS_STR_STATE(op, KIND). */
#define PYRS_STR_STATE(op, BIT)                                                                    \
    ((PYRS_ASCII_OBJECT(op)->state >> PYRS_ASCII_OBJECT_##BIT##_SHIFT) &                           \
     PYRS_ASCII_OBJECT_##BIT##_MASK)

/**
 * The length of a bytes object, without the zero byte behind its data.
 *
 * @param op  borrowed, not NULL, bytes
 * @return    bytes
 *
 * Thread:  attached
 * Errors:  none
 * Mirrors: Include/cpython/bytesobject.h PyBytes_GET_SIZE
 * @since 0.1
 */
PYRS_INLINE Py_ssize_t pyrs_bytes_size(PyObject *op)
{
    return PYRS_BYTES_OBJECT(op)->ob_base.ob_size;
}

/**
 * The data of a bytes object. A zero byte follows the last one.
 *
 * Writing is allowed only into an object that was just made and that nobody else has seen.
 *
 * @param op  borrowed, not NULL, bytes
 * @return    borrowed, lives as long as `op`, never NULL
 *
 * Thread:  attached
 * Errors:  none
 * Mirrors: Include/cpython/bytesobject.h PyBytes_AS_STRING
 * @since 0.1
 */
PYRS_INLINE char *pyrs_bytes_data(PyObject *op)
{
    return PYRS_BYTES_OBJECT(op)->ob_sval;
}

/**
 * The length of a str.
 *
 * @param op  borrowed, not NULL, a str
 * @return    code points
 *
 * Thread:  attached
 * Errors:  none
 * Mirrors: Include/cpython/unicodeobject.h PyUnicode_GET_LENGTH
 * @since 0.1
 */
PYRS_INLINE Py_ssize_t pyrs_str_length(PyObject *op)
{
    return PYRS_ASCII_OBJECT(op)->length;
}

/**
 * How many bytes each code point of a str takes.
 *
 * @param op  borrowed, not NULL, a str
 * @return    1, 2 or 4; 0 on 3.11 for a str that pyrs_str_is_ready() refuses
 *
 * Thread:  attached
 * Errors:  none
 * Mirrors: Include/cpython/unicodeobject.h PyUnicode_KIND
 * @since 0.1
 */
PYRS_INLINE int pyrs_str_kind(PyObject *op)
{
    return (int)PYRS_STR_STATE(op, KIND);
}

/**
 * Is a str made of ASCII alone? Then its data is its UTF-8, and its length counts bytes.
 *
 * @param op  borrowed, not NULL, a str
 * @return    1 or 0
 *
 * Thread:  attached
 * Errors:  none
 * Mirrors: Include/cpython/unicodeobject.h PyUnicode_IS_ASCII
 * @since 0.1
 */
PYRS_INLINE int pyrs_str_is_ascii(PyObject *op)
{
    return (int)PYRS_STR_STATE(op, ASCII);
}

/**
 * Does the data of a str follow its head in the same block of memory? A subclass keeps it apart.
 *
 * @param op  borrowed, not NULL, a str
 * @return    1 or 0
 *
 * Thread:  attached
 * Errors:  none
 * Mirrors: Include/cpython/unicodeobject.h PyUnicode_IS_COMPACT
 * @since 0.1
 */
PYRS_INLINE int pyrs_str_is_compact(PyObject *op)
{
    return (int)PYRS_STR_STATE(op, COMPACT);
}

/**
 * May the data of a str be read?
 *
 * Always, from 3.12 on. A 3.11 str made with the removed PyUnicode_FromUnicode has no data until
 * some function of CPython looks at it.
 *
 * @param op  borrowed, not NULL, a str
 * @return    1 or 0
 *
 * Thread:  attached
 * Errors:  none
 * Mirrors: Include/cpython/unicodeobject.h PyUnicode_IS_READY
 * @since 0.1
 */
PYRS_INLINE int pyrs_str_is_ready(PyObject *op)
{
#if PYRS_LAYOUT_MINOR >= 12
    (void)op;
    return 1;
#else
    return (int)PYRS_STR_STATE(op, READY);
#endif
}

/**
 * How far a str is interned: PYRS_SSTATE_NOT_INTERNED is 0, anything else compares by identity.
 *
 * @param op  borrowed, not NULL, a str
 * @return    a PYRS_SSTATE_ constant
 *
 * Thread:  attached
 * Errors:  none
 * Mirrors: Include/cpython/unicodeobject.h PyUnicode_CHECK_INTERNED
 * @since 0.1
 */
PYRS_INLINE int pyrs_str_interned(PyObject *op)
{
    return (int)PYRS_STR_STATE(op, INTERNED);
}

/**
 * The code points of a str, pyrs_str_kind() bytes each, in the machine's byte order.
 *
 * @param op  borrowed, not NULL, a str that is ready
 * @return    borrowed, read only, lives as long as `op`, never NULL
 *
 * Thread:  attached
 * Errors:  none
 * Mirrors: Include/cpython/unicodeobject.h PyUnicode_DATA
 * @since 0.1
 */
PYRS_INLINE const void *pyrs_str_data(PyObject *op)
{
    if (!pyrs_str_is_compact(op)) {
        return PYRS_UNICODE_OBJECT(op)->data;
    }
    if (pyrs_str_is_ascii(op)) {
        return PYRS_ASCII_OBJECT(op) + 1;
    }
    return PYRS_COMPACT_UNICODE_OBJECT(op) + 1;
}

/**
 * One code point of a str.
 *
 * @param op     borrowed, not NULL, a str that is ready
 * @param index  from 0, below pyrs_str_length()
 * @return       the code point
 *
 * Thread:  attached
 * Errors:  none
 * Mirrors: Include/cpython/unicodeobject.h PyUnicode_READ_CHAR
 * @since 0.1
 */
PYRS_INLINE Py_UCS4 pyrs_str_read(PyObject *op, Py_ssize_t index)
{
    const void *data = pyrs_str_data(op);
    switch (pyrs_str_kind(op)) {
    case 1:
        return ((const uint8_t *)data)[index];
    case 2:
        return ((const uint16_t *)data)[index];
    default:
        return ((const uint32_t *)data)[index];
    }
}

/**
 * The UTF-8 of a str where it is there already: no encoding, no allocation, no error.
 *
 * It is there for ASCII, and for others once PyUnicode_AsUTF8AndSize() was called on them.
 *
 * @param op    borrowed, not NULL, a str
 * @param size  out, not NULL: bytes without the zero byte; untouched when NULL is returned
 * @return      borrowed, lives as long as `op`; NULL if somebody has to encode it first
 *
 * Thread:  attached
 * Errors:  none
 * Mirrors: Objects/unicodeobject.c PyUnicode_UTF8
 * @since 0.1
 */
PYRS_API const char *pyrs_str_cached_utf8(PyObject *op, Py_ssize_t *size);

PYRS_END_DECLS

#endif
