/* SPDX-License-Identifier: MIT */
/* What C code pays that is compiled against Python.h: CPython's own macros and inline functions. */
#include "python.h"

#include "loops.h"

#define BENCH_ITEMS(op) &PyTuple_GET_ITEM(op, 0)

/* The barrier in the middle keeps the pair from cancelling out. */
BENCH_ROW_LOOP(macro_refcount, {
    Py_INCREF(op);
    BENCH_BARRIER(op);
    Py_DECREF(op);
})

BENCH_ROLLED_LOOP_ON(macro_immortal, PyObject *, subject, {
    Py_INCREF(op);
    BENCH_BARRIER(op);
    Py_DECREF(op);
})

BENCH_ROW_LOOP(macro_new_ref, {
    PyObject *again = Py_NewRef(op);
    BENCH_BARRIER(again);
    Py_DECREF(again);
})

/* As after a function of CPython that gave a reference. */
BENCH_LOOP(macro_decref_given, {
    Py_IncRef(op);
    BENCH_BARRIER(op);
    Py_DECREF(op);
})

BENCH_ROLLED_LOOP_ON(macro_xdecref, PyObject *, NULL, { Py_XDECREF(op); })

BENCH_LOOP(macro_type_test, {
    if (PyLong_Check(op)) {
        BENCH_KEEP(op);
    }
})

#if PY_VERSION_HEX >= 0x030C0000
BENCH_LOOP(macro_int_value, {
    if (PyUnstable_Long_IsCompact((PyLongObject *)op)) {
        Py_ssize_t value = PyUnstable_Long_CompactValue((PyLongObject *)op);
        BENCH_KEEP(value);
    }
})
#endif

BENCH_LOOP(macro_str_data, {
    const void *data = PyUnicode_DATA(op);
    BENCH_KEEP(data);
})

BENCH_LOOP(macro_bytes_data, {
    const char *data = PyBytes_AS_STRING(op);
    BENCH_KEEP(data);
})

BENCH_LOOP(macro_tuple_item, {
    PyObject *item = PyTuple_GET_ITEM(op, 1);
    BENCH_KEEP(item);
})

BENCH_LOOP(macro_list_item, {
    PyObject *item = PyList_GET_ITEM(op, 1);
    BENCH_KEEP(item);
})

BENCH_LOOP(macro_dict_size, {
    Py_ssize_t size = PyDict_GET_SIZE(op);
    BENCH_KEEP(size);
})

#if PY_VERSION_HEX >= 0x030D0000
static PyMutex mutex;

BENCH_LOOP_ON(macro_mutex, PyMutex *, &mutex, {
    PyMutex_Lock(op);
    BENCH_BARRIER(op);
    PyMutex_Unlock(op);
})

BENCH_LOOP(macro_critical_section, {
    Py_BEGIN_CRITICAL_SECTION(op);
    BENCH_KEEP(op);
    Py_END_CRITICAL_SECTION();
})
#endif
