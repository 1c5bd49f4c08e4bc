/* SPDX-License-Identifier: MIT */
#include "runtime_check.h"

#if PYRS_LAYOUT_MINOR >= 13

#include <stddef.h>
#include <string.h>

/* Where the interpreter writes a number of its own, and what it should be. */
struct row {
    const char *item;
    size_t where;
    uint64_t expected;
};

#define ROW(item, entry, expected)                                                                 \
    {                                                                                              \
        item, offsetof(struct pyrs_debug_offsets, entry), (uint64_t)(expected)                     \
    }
#define OFFSET(record, entry, tag, member)                                                         \
    ROW(record "." #member, entry, offsetof(struct tag, member))
#define SIZE(record, entry, tag) ROW(record, entry, sizeof(struct tag))

static const struct row rows[] = {
    OFFSET("_PyRuntimeState", finalizing, pyrs_runtime_state, _finalizing),
    OFFSET("_PyRuntimeState", interpreters_head, pyrs_runtime_state, head),
    OFFSET("PyInterpreterState", id, pyrs_interpreter_state, id),
    OFFSET("PyInterpreterState", interpreter_state_next, pyrs_interpreter_state, next),
    OFFSET("PyInterpreterState", threads_head, pyrs_interpreter_state, head),
    OFFSET("PyInterpreterState", imports_modules, pyrs_interpreter_state, modules),
    OFFSET("PyInterpreterState", sysdict, pyrs_interpreter_state, sysdict),
    OFFSET("PyInterpreterState", builtins, pyrs_interpreter_state, builtins),
    OFFSET("PyInterpreterState", ceval_gil, pyrs_interpreter_state, gil),
    OFFSET("PyThreadState", prev, pyrs_thread_state, prev),
    OFFSET("PyThreadState", thread_state_next, pyrs_thread_state, next),
    OFFSET("PyThreadState", interp, pyrs_thread_state, interp),
    OFFSET("PyThreadState", current_frame, pyrs_thread_state, current_frame),
    OFFSET("PyThreadState", thread_id, pyrs_thread_state, thread_id),
    OFFSET("PyThreadState", native_thread_id, pyrs_thread_state, native_thread_id),
    OFFSET("PyThreadState", datastack_chunk, pyrs_thread_state, datastack_chunk),
    OFFSET("PyThreadState", status, pyrs_thread_state, _status),
    OFFSET("_PyInterpreterFrame", previous, pyrs_interpreter_frame, previous),
    OFFSET("_PyInterpreterFrame", executable, pyrs_interpreter_frame, f_executable),
    OFFSET("_PyInterpreterFrame", instr_ptr, pyrs_interpreter_frame, instr_ptr),
    OFFSET("_PyInterpreterFrame", localsplus, pyrs_interpreter_frame, localsplus),
    OFFSET("_PyInterpreterFrame", owner, pyrs_interpreter_frame, owner),
    SIZE("PyObject", pyobject_size, pyrs_object),
    OFFSET("PyObject", ob_type, pyrs_object, ob_type),
    SIZE("PyTypeObject", type_object_size, pyrs_type_object),
    OFFSET("PyTypeObject", tp_name, pyrs_type_object, tp_name),
    OFFSET("PyTypeObject", tp_repr, pyrs_type_object, tp_repr),
    OFFSET("PyTypeObject", tp_flags, pyrs_type_object, tp_flags),
    SIZE("PyTupleObject", tuple_object_size, pyrs_tuple_object),
    OFFSET("PyTupleObject", tuple_object_ob_item, pyrs_tuple_object, ob_item),
    OFFSET("PyVarObject", tuple_object_ob_size, pyrs_var_object, ob_size),
    SIZE("PyListObject", list_object_size, pyrs_list_object),
    OFFSET("PyListObject", list_object_ob_item, pyrs_list_object, ob_item),
    SIZE("PyDictObject", dict_object_size, pyrs_dict_object),
    OFFSET("PyDictObject", ma_keys, pyrs_dict_object, ma_keys),
    OFFSET("PyDictObject", ma_values, pyrs_dict_object, ma_values),
    SIZE("PyFloatObject", float_object_size, pyrs_float_object),
    OFFSET("PyFloatObject", ob_fval, pyrs_float_object, ob_fval),
    SIZE("PyLongObject", long_object_size, pyrs_long_object),
    OFFSET("PyLongObject", lv_tag, pyrs_long_object, lv_tag),
    OFFSET("PyLongObject", ob_digit, pyrs_long_object, ob_digit),
    SIZE("PyBytesObject", bytes_object_size, pyrs_bytes_object),
    OFFSET("PyBytesObject", ob_sval, pyrs_bytes_object, ob_sval),
    SIZE("PyUnicodeObject", unicode_object_size, pyrs_unicode_object),
    OFFSET("PyASCIIObject", state, pyrs_ascii_object, state),
    OFFSET("PyASCIIObject", length, pyrs_ascii_object, length),
    SIZE("PyASCIIObject", asciiobject_size, pyrs_ascii_object),
#if PYRS_LAYOUT_MINOR >= 14
    OFFSET("PyInterpreterState", threads_main, pyrs_interpreter_state, main),
    OFFSET("PyThreadState", eval_breaker, pyrs_thread_state, eval_breaker),
#endif
#if PYRS_LAYOUT_MINOR >= 15
    OFFSET("PyThreadState", base_frame, pyrs_thread_state, base_frame),
    OFFSET("PyThreadState", holds_gil, pyrs_thread_state, holds_gil),
    OFFSET("PyThreadState", gil_requested, pyrs_thread_state, gil_requested),
    OFFSET("PyThreadState", current_exception, pyrs_thread_state, current_exception),
    OFFSET("PyTypeObject", tp_basicsize, pyrs_type_object, tp_basicsize),
    OFFSET("PyTypeObject", tp_dictoffset, pyrs_type_object, tp_dictoffset),
    SIZE("PyHeapTypeObject", heap_type_object_size, pyrs_heap_type_object),
    OFFSET("PyHeapTypeObject", ht_cached_keys, pyrs_heap_type_object, ht_cached_keys),
    SIZE("PyCompactUnicodeObject", compactunicodeobject_size, pyrs_compact_unicode_object),
#endif
};

/* The table is the first thing in the runtime, made to be read from outside. */
static uint64_t number_at(size_t where)
{
    uint64_t number;
    memcpy(&number, (const char *)&_PyRuntime + where, sizeof number);
    return number;
}

int pyrs__check_offsets(PyThreadState *ts, struct pyrs_mismatch *report)
{
    const char *table = (const char *)&_PyRuntime;
    (void)ts;
    EXPECT(report, "_Py_DebugOffsets.cookie", 0, memcmp(table, "xdebugpy", 8));
    EXPECT(report, "_Py_DebugOffsets.version", pyrs_runtime_version_hex(),
           number_at(offsetof(struct pyrs_debug_offsets, version)));
    for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        EXPECT(report, rows[i].item, rows[i].expected, number_at(rows[i].where));
    }
    return PYRS_OK;
}

#else

int pyrs__check_offsets(PyThreadState *ts, struct pyrs_mismatch *report)
{
    (void)ts;
    (void)report;
    return PYRS_OK;
}

#endif
