/* SPDX-License-Identifier: MIT */
/* What C code pays that is compiled against Python.h: CPython's own macros and inline functions. */
#include "python.h"

#include "loops.h"

/* The barrier in the middle keeps the pair from cancelling out. */
BENCH_LOOP(macro_refcount, {
    Py_INCREF(op);
    BENCH_BARRIER(op);
    Py_DECREF(op);
})

BENCH_LOOP(macro_type_test, {
    if (PyLong_Check(op)) {
        BENCH_KEEP(op);
    }
})

BENCH_LOOP(macro_str_data, {
    const void *data = PyUnicode_DATA(op);
    BENCH_KEEP(data);
})

BENCH_LOOP(macro_tuple_item, {
    PyObject *item = PyTuple_GET_ITEM(op, 1);
    BENCH_KEEP(item);
})
