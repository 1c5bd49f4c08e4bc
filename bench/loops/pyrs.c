/* SPDX-License-Identifier: MIT */
/* What C code pays that uses the inline functions of pyrs's headers. */
#include <pyrs/pyrs.h>

#include "loops.h"

BENCH_LOOP(c_refcount, {
    pyrs_incref(op);
    BENCH_BARRIER(op);
    pyrs_decref(op);
})

void c_error_is_set(PyObject *subject, size_t count)
{
    PyThreadState *const attached = pyrs_thread_state_current();
    (void)subject;
    for (size_t turn = 0; turn < count; turn++) {
        BENCH_TIMES_8({
            PyThreadState *ts = attached;
            BENCH_BARRIER(ts);
            if (pyrs_error_is_set(ts)) {
                BENCH_KEEP(ts);
            }
        })
    }
}

BENCH_LOOP(c_attach, {
    struct pyrs_attachment attachment = {0};
    if (pyrs_thread_state_attach(&attachment) == PYRS_OK) {
        pyrs_thread_state_release(&attachment);
    }
    BENCH_KEEP(op);
})

BENCH_LOOP(c_type_test, {
    if (pyrs_object_has_flags(op, PYRS_TPFLAGS_LONG_SUBCLASS)) {
        BENCH_KEEP(op);
    }
})

BENCH_LOOP(c_int_value, {
    if (pyrs_long_is_compact(op)) {
        Py_ssize_t value = pyrs_long_compact_value(op);
        BENCH_KEEP(value);
    }
})

BENCH_LOOP(c_str_data, {
    const void *data = pyrs_str_data(op);
    BENCH_KEEP(data);
})

BENCH_LOOP(c_tuple_item, {
    PyObject *item = pyrs_tuple_item(op, 1);
    BENCH_KEEP(item);
})
