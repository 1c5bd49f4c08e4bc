/* SPDX-License-Identifier: MIT */
/* What C code pays that uses the inline functions of pyrs's headers. */
#include <pyrs/pyrs.h>

#include "loops.h"

#define BENCH_ITEMS(op) pyrs_tuple_items(op)

BENCH_ROW_LOOP(c_refcount, {
    pyrs_incref(op);
    BENCH_BARRIER(op);
    pyrs_decref(op);
})

BENCH_ROLLED_LOOP_ON(c_immortal, PyObject *, subject, {
    pyrs_incref(op);
    BENCH_BARRIER(op);
    pyrs_decref(op);
})

BENCH_ROW_LOOP(c_new_ref, {
    PyObject *again = pyrs_new_ref(op);
    BENCH_BARRIER(again);
    pyrs_decref(again);
})

BENCH_LOOP(c_decref_given, {
    Py_IncRef(op);
    BENCH_BARRIER(op);
    pyrs_decref(op);
})

BENCH_ROLLED_LOOP_ON(c_xdecref, PyObject *, NULL, { pyrs_xdecref(op); })

BENCH_LOOP(c_is_unique, {
    if (pyrs_is_unique(op)) {
        BENCH_KEEP(op);
    }
})

BENCH_LOOP_ON(c_error_is_set, PyThreadState *, pyrs_thread_state_current(), {
    if (pyrs_error_is_set(op)) {
        BENCH_NEVER();
    }
})

BENCH_ROLLED_LOOP_ON(c_error_occurred, PyThreadState *, pyrs_thread_state_current(), {
    PyObject *type = pyrs_error_occurred(op);
    BENCH_KEEP(type);
})

BENCH_LOOP_ON(c_error_raised, PyThreadState *, pyrs_thread_state_current(), {
    PyObject *type = pyrs_error_occurred(op);
    BENCH_KEEP(type);
})

BENCH_LOOP_ON(c_error_take, PyThreadState *, pyrs_thread_state_current(), {
    PyObject *exc = pyrs_error_take(op);
    BENCH_BARRIER(exc);
    pyrs_error_restore(op, exc);
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

BENCH_LOOP(c_bytes_data, {
    const char *data = pyrs_bytes_data(op);
    BENCH_KEEP(data);
})

BENCH_LOOP(c_tuple_item, {
    PyObject *item = pyrs_tuple_item(op, 1);
    BENCH_KEEP(item);
})

BENCH_LOOP(c_list_item, {
    PyObject *item = pyrs_list_item(op, 1);
    BENCH_KEEP(item);
})

BENCH_LOOP(c_dict_size, {
    Py_ssize_t size = pyrs_dict_size(op);
    BENCH_KEEP(size);
})

static struct pyrs_mutex mutex;

BENCH_LOOP_ON(c_mutex, struct pyrs_mutex *, &mutex, {
    pyrs_mutex_lock(op);
    BENCH_BARRIER(op);
    pyrs_mutex_unlock(op);
})

BENCH_LOOP(c_critical_section, {
    struct pyrs_critical_section section;
    pyrs_critical_section_begin(&section, op);
    BENCH_KEEP(op);
    pyrs_critical_section_end(&section);
})

/* Eight references are left, then given back at once: what a drain costs is shared by them. */
void c_deferred(PyObject *subject, size_t count)
{
    PyThreadState *const ts = pyrs_thread_state_current();
    for (size_t turn = 0; turn < count; turn++) {
        BENCH_TIMES_8({
            PyObject *op = subject;
            BENCH_BARRIER(op);
            pyrs_incref(op);
            if (pyrs_decref_deferred(op) < 0) {
                pyrs_decref(op);
            }
        })
        if (pyrs_decref_drain(ts) != BENCH_UNROLL) {
            __builtin_trap();
        }
    }
}
