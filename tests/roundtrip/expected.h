/* SPDX-License-Identifier: MIT */
/*
 * expected.h - CPython's own words, which differ by version, for what pyrs has one function for;
 * and the objects to ask about.
 */
#ifndef PYRS_TESTS_EXPECTED_H
#define PYRS_TESTS_EXPECTED_H

#include "cpython.h"

#if PY_VERSION_HEX >= 0x030C0000
#define RT_IS_IMMORTAL(op) _Py_IsImmortal(op)
#define RT_DIGIT_COUNT(op) ((Py_ssize_t)_PyLong_DigitCount((PyLongObject *)(op)))
#define RT_DIGITS(op) (((PyLongObject *)(op))->long_value.ob_digit)
#else
#define RT_IS_IMMORTAL(op) 0
#define RT_DIGIT_COUNT(op) Py_ABS(Py_SIZE(op))
#define RT_DIGITS(op) (((PyLongObject *)(op))->ob_digit)
#endif

#ifdef Py_GIL_DISABLED
#define RT_IS_OWNED(op) _Py_IsOwnedByCurrentThread(op)
#define RT_SHARED_STATE(op) ((op)->ob_ref_shared & _Py_REF_SHARED_FLAG_MASK)
#define RT_IS_UNIQUE(op)                                                                           \
    (_Py_IsOwnedByCurrentThread(op) && (op)->ob_ref_local == 1 && (op)->ob_ref_shared == 0)
#define RT_GC_HEAD(op) NULL
#else
#define RT_IS_OWNED(op) 1
#define RT_SHARED_STATE(op) 0
#define RT_IS_UNIQUE(op) (Py_REFCNT(op) == 1)
#define RT_GC_HEAD(op) _Py_AS_GC(op)
#endif

/* The total of all references that a debug build keeps. */
#if !defined(Py_REF_DEBUG)
#define RT_REF_TOTAL() 0
#elif PY_VERSION_HEX >= 0x030C0000
#define RT_REF_TOTAL() _Py_GetGlobalRefTotal()
#else
#define RT_REF_TOTAL() _Py_RefTotal
#endif

/* Objects of every kind that the subset knows. */
#define RT_OBJECTS                                                                                 \
    "[None, True, 0, 1, -1, 2**30, -2**100, 1.5, b'', b'bytes', '', 'str', '\\u20ac', (), (1, "    \
    "2), "                                                                                         \
    "[], [1], {}, {'k': 1}, {1}, len, [].append, type, int, object(), ValueError('x'), "           \
    "__import__('sys'), lambda: 0, bytearray(b'x'), memoryview(b'x'), ...]"

/* Around every boundary of one, two and three digits, and one of many. */
#define RT_INTS                                                                                    \
    "[s * v for v in (0, 1, 2, 2**15 - 1, 2**15, 2**30 - 1, 2**30, 2**30 + 1, 2**60 - 1, 2**60, "  \
    "2**63 - 1, 2**63, 2**63 + 1, 2**64 - 1, 2**64, 2**90 - 1, 2**90, 3**500) for s in (1, -1)]"

/* Every kind, empty, of one and of many code points, interned or not, and subclasses. */
#define RT_STRINGS                                                                                 \
    "['', 'a', 'plain ascii', ''.join(['not', ' interned']), '\\xe9', 'caf\\xe9 ' * 3, "           \
    "'\\u20ac', 'euro \\u20ac' * 5, '\\U0001f600', 'smile \\U0001f600' * 7, "                      \
    "__import__('sys').intern('interned text'), type('S', (str,), {})('sub'), "                    \
    "type('S', (str,), {})('sub \\u20ac')]"

#endif
