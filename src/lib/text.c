/* SPDX-License-Identifier: MIT */
#include <pyrs/text.h>

/* The one definition of each function that has its body in the header. */
extern inline Py_ssize_t pyrs_bytes_size(PyObject *op);
extern inline char *pyrs_bytes_data(PyObject *op);
extern inline Py_ssize_t pyrs_str_length(PyObject *op);
extern inline int pyrs_str_kind(PyObject *op);
extern inline int pyrs_str_is_ascii(PyObject *op);
extern inline int pyrs_str_is_compact(PyObject *op);
extern inline int pyrs_str_is_ready(PyObject *op);
extern inline int pyrs_str_interned(PyObject *op);
extern inline const void *pyrs_str_data(PyObject *op);
extern inline Py_UCS4 pyrs_str_read(PyObject *op, Py_ssize_t index);

const char *pyrs_str_cached_utf8(PyObject *op, Py_ssize_t *size)
{
    if (pyrs_str_is_ready(op) && pyrs_str_is_compact(op) && pyrs_str_is_ascii(op)) {
        *size = pyrs_str_length(op);
        return pyrs_str_data(op);
    }
    /* Its length is written first: whoever sees the pointer sees the length too. */
    const char *utf8 = __atomic_load_n(&PYRS_COMPACT_UNICODE_OBJECT(op)->utf8, __ATOMIC_ACQUIRE);
    if (utf8 != NULL) {
        *size = PYRS_COMPACT_UNICODE_OBJECT(op)->utf8_length;
    }
    return utf8;
}
