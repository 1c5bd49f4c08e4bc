/* SPDX-License-Identifier: MIT */
#include "probes.h"
#include "expected.h"

/* Bytes per code point, told from the code points themselves. */
#define KIND "1 if (m := max(map(ord, x), default=0)) < 256 else 2 if m < 65536 else 4"

/* From 3.12 on the interpreter brings the empty string and those of one Latin-1 letter with it. */
#define STATIC "type(x) is str and len(x) <= 1 and all(ord(c) < 256 for c in x)"

static void probe_bits(PyObject *op)
{
    RT_EQUAL("PyASCIIObject.state.kind", rt_eval_int_with(KIND, op), PYRS_STR_STATE(op, KIND));
    RT_EQUAL("PyASCIIObject.state.ascii", rt_eval_true("x.isascii()", op),
             PYRS_STR_STATE(op, ASCII));
    /* A subclass has room of its own behind the head, so that its data is elsewhere. */
    RT_EQUAL("PyASCIIObject.state.compact", rt_eval_true("type(x) is str", op),
             PYRS_STR_STATE(op, COMPACT));
    RT_EQUAL("PyASCIIObject.state.interned", PyUnicode_CHECK_INTERNED(op),
             PYRS_STR_STATE(op, INTERNED));
#if PYRS_LAYOUT_MINOR < 12
    RT_EQUAL("PyASCIIObject.state.ready", 1, PYRS_STR_STATE(op, READY));
#else
    RT_EQUAL("PyASCIIObject.state.statically_allocated", rt_eval_true(STATIC, op),
             PYRS_STR_STATE(op, STATICALLY_ALLOCATED));
#endif
}

/* Where pyrs finds the code points must be where CPython finds them. */
static void probe_data(PyObject *op)
{
    RT_SAME("PyUnicodeObject.data", PyUnicode_DATA(op), pyrs_str_data(op));
    for (Py_ssize_t i = 0; i < PyUnicode_GetLength(op); i++) {
        RT_EQUAL("pyrs_str_read", PyUnicode_ReadChar(op, i), pyrs_str_read(op, i));
    }
}

static void probe_str(PyObject *op)
{
    Py_hash_t hash = PyObject_Hash(op);
    Py_ssize_t size = 0;
    RT_EQUAL("PyASCIIObject.length", PyUnicode_GetLength(op), PYRS_ASCII_OBJECT(op)->length);
    RT_EQUAL("PyASCIIObject.hash", hash, PYRS_ASCII_OBJECT(op)->hash);
    probe_bits(op);
    probe_data(op);
    const char *utf8 = PyUnicode_AsUTF8AndSize(op, &size);
    if (!PyUnicode_IS_COMPACT_ASCII(op)) {
        RT_SAME("PyCompactUnicodeObject.utf8", utf8, PYRS_COMPACT_UNICODE_OBJECT(op)->utf8);
        RT_EQUAL("PyCompactUnicodeObject.utf8_length", size,
                 PYRS_COMPACT_UNICODE_OBJECT(op)->utf8_length);
    }
}

static void probe_bytes(PyObject *op)
{
    Py_hash_t hash = PyObject_Hash(op);
    RT_EQUAL("PyBytesObject.ob_base", PyBytes_Size(op), PYRS_BYTES_OBJECT(op)->ob_base.ob_size);
    RT_SAME("PyBytesObject.ob_sval", PyBytes_AsString(op), PYRS_BYTES_OBJECT(op)->ob_sval);
    RT_EQUAL("PyBytesObject.ob_shash", hash, PYRS_BYTES_OBJECT(op)->ob_shash);
}

static void probe_each(const char *expression, const char *item, void (*probe)(PyObject *))
{
    PyObject *list = rt_eval(expression);
    if (RT_MADE(item, list)) {
        for (Py_ssize_t i = 0; i < PyList_Size(list); i++) {
            probe(PyList_GetItem(list, i));
        }
    }
    Py_XDECREF(list);
}

void rt_probe_text(void)
{
    probe_each(RT_STRINGS, "PyASCIIObject", probe_str);
    probe_each("[b'', b'a', b'some bytes', bytes(300)]", "PyBytesObject", probe_bytes);
}
