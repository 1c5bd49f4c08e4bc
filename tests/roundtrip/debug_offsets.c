/* SPDX-License-Identifier: MIT */
/*
 * From 3.13 on an interpreter carries a table of its own offsets, for debuggers. It was filled by
 * the compiler that built the interpreter: the witness that no header can contradict.
 */
#include "facts.h"

#if PY_VERSION_HEX >= 0x030D0000

#include <string.h>

#define OFFSETS (_PyRuntime.debug_offsets)

/* X(item of the subset, what the running interpreter says): offsets. */
#define DEBUG_OFFSETS(X)                                                                           \
    X("_PyRuntimeState._finalizing", OFFSETS.runtime_state.finalizing)                             \
    X("_PyRuntimeState.interpreters.head", OFFSETS.runtime_state.interpreters_head)                \
    X("PyInterpreterState.id", OFFSETS.interpreter_state.id)                                       \
    X("PyInterpreterState.next", OFFSETS.interpreter_state.next)                                   \
    X("PyInterpreterState.threads.head", OFFSETS.interpreter_state.threads_head)                   \
    X("PyInterpreterState.imports.modules", OFFSETS.interpreter_state.imports_modules)             \
    X("PyInterpreterState.sysdict", OFFSETS.interpreter_state.sysdict)                             \
    X("PyInterpreterState.builtins", OFFSETS.interpreter_state.builtins)                           \
    X("PyInterpreterState.ceval.gil", OFFSETS.interpreter_state.ceval_gil)                         \
    X("PyInterpreterState.gc.collecting", OFFSETS.interpreter_state.gc + OFFSETS.gc.collecting)    \
    X("PyThreadState.prev", OFFSETS.thread_state.prev)                                             \
    X("PyThreadState.next", OFFSETS.thread_state.next)                                             \
    X("PyThreadState.interp", OFFSETS.thread_state.interp)                                         \
    X("PyThreadState.current_frame", OFFSETS.thread_state.current_frame)                           \
    X("PyThreadState.thread_id", OFFSETS.thread_state.thread_id)                                   \
    X("PyThreadState.native_thread_id", OFFSETS.thread_state.native_thread_id)                     \
    X("PyThreadState.datastack_chunk", OFFSETS.thread_state.datastack_chunk)                       \
    X("PyThreadState._status", OFFSETS.thread_state.status)                                        \
    X("_PyInterpreterFrame.previous", OFFSETS.interpreter_frame.previous)                          \
    X("_PyInterpreterFrame.f_executable", OFFSETS.interpreter_frame.executable)                    \
    X("_PyInterpreterFrame.instr_ptr", OFFSETS.interpreter_frame.instr_ptr)                        \
    X("_PyInterpreterFrame.localsplus", OFFSETS.interpreter_frame.localsplus)                      \
    X("_PyInterpreterFrame.owner", OFFSETS.interpreter_frame.owner)                                \
    X("PyObject.ob_type", OFFSETS.pyobject.ob_type)                                                \
    X("PyTypeObject.tp_name", OFFSETS.type_object.tp_name)                                         \
    X("PyTypeObject.tp_repr", OFFSETS.type_object.tp_repr)                                         \
    X("PyTypeObject.tp_flags", OFFSETS.type_object.tp_flags)                                       \
    X("PyTupleObject.ob_item", OFFSETS.tuple_object.ob_item)                                       \
    X("PyVarObject.ob_size", OFFSETS.tuple_object.ob_size)                                         \
    X("PyListObject.ob_item", OFFSETS.list_object.ob_item)                                         \
    X("PyVarObject.ob_size", OFFSETS.list_object.ob_size)                                          \
    X("PyDictObject.ma_keys", OFFSETS.dict_object.ma_keys)                                         \
    X("PyDictObject.ma_values", OFFSETS.dict_object.ma_values)                                     \
    X("PyFloatObject.ob_fval", OFFSETS.float_object.ob_fval)                                       \
    X("PyLongObject.long_value.lv_tag", OFFSETS.long_object.lv_tag)                                \
    X("PyLongObject.long_value.ob_digit", OFFSETS.long_object.ob_digit)                            \
    X("PyVarObject.ob_size", OFFSETS.bytes_object.ob_size)                                         \
    X("PyBytesObject.ob_sval", OFFSETS.bytes_object.ob_sval)                                       \
    X("PyASCIIObject.state", OFFSETS.unicode_object.state)                                         \
    X("PyASCIIObject.length", OFFSETS.unicode_object.length)

#if PY_VERSION_HEX >= 0x030E0000
#define DEBUG_OFFSETS_14(X)                                                                        \
    X("PyInterpreterState.threads.main", OFFSETS.interpreter_state.threads_main)                   \
    X("PyThreadState.eval_breaker", OFFSETS.debugger_support.eval_breaker)
#else
#define DEBUG_OFFSETS_14(X)
#endif

#if PY_VERSION_HEX >= 0x030F0000
#define DEBUG_OFFSETS_15(X)                                                                        \
    X("PyThreadState.base_frame", OFFSETS.thread_state.base_frame)                                 \
    X("PyThreadState.holds_gil", OFFSETS.thread_state.holds_gil)                                   \
    X("PyThreadState.gil_requested", OFFSETS.thread_state.gil_requested)                           \
    X("PyThreadState.current_exception", OFFSETS.thread_state.current_exception)                   \
    X("PyThreadState.exc_state", OFFSETS.thread_state.exc_state)                                   \
    X("_PyErr_StackItem.exc_value", OFFSETS.err_stackitem.exc_value)                               \
    X("PyTypeObject.tp_basicsize", OFFSETS.type_object.tp_basicsize)                               \
    X("PyTypeObject.tp_dictoffset", OFFSETS.type_object.tp_dictoffset)                             \
    X("PyHeapTypeObject.ht_cached_keys", OFFSETS.heap_type_object.ht_cached_keys)
#else
#define DEBUG_OFFSETS_15(X)
#endif

/* X(record of the subset, what the running interpreter says): sizes. */
#define DEBUG_SIZES(X)                                                                             \
    X("PyObject", OFFSETS.pyobject.size)                                                           \
    X("PyTypeObject", OFFSETS.type_object.size)                                                    \
    X("PyTupleObject", OFFSETS.tuple_object.size)                                                  \
    X("PyListObject", OFFSETS.list_object.size)                                                    \
    X("PyDictObject", OFFSETS.dict_object.size)                                                    \
    X("PyFloatObject", OFFSETS.float_object.size)                                                  \
    X("PyLongObject", OFFSETS.long_object.size)                                                    \
    X("PyBytesObject", OFFSETS.bytes_object.size)                                                  \
    X("PyUnicodeObject", OFFSETS.unicode_object.size)                                              \
    X("PyASCIIObject", OFFSETS.unicode_object.asciiobject_size)

static void compare_offset(const char *item, uint64_t expected)
{
    const struct rt_fact *fact = rt_fact_find(item, PYRS_LAYOUT_FIELD);
    if (fact == NULL) {
        rt_drift(item, "in the subset", "not there", RT_HERE);
        return;
    }
    RT_EQUAL(item, expected, fact->pyrs.offset);
}

static void compare_size(const char *item, uint64_t expected)
{
    const struct rt_fact *fact = rt_fact_find(item, PYRS_LAYOUT_RECORD);
    if (fact == NULL) {
        rt_drift(item, "in the subset", "not there", RT_HERE);
        return;
    }
    RT_EQUAL(item, expected, fact->pyrs.size);
}

/* The head of the table itself, which tells a debugger whether it may go on. */
static void compare_head(void)
{
    const struct pyrs_runtime_state *runtime = (const struct pyrs_runtime_state *)&_PyRuntime;
    RT_BYTES("_PyRuntimeState.debug_offsets.cookie", "xdebugpy", runtime->cookie, 8);
    RT_EQUAL("_PyRuntimeState.debug_offsets.version", Py_Version, runtime->version);
    RT_EQUAL("_PyRuntimeState.debug_offsets.free_threaded", PYRS_LAYOUT_FREE_THREADED,
             runtime->free_threaded);
}

#define COMPARE_OFFSET(item, expected) compare_offset(item, expected);
#define COMPARE_SIZE(item, expected) compare_size(item, expected);

void rt_debug_offsets(void)
{
    compare_head();
    DEBUG_OFFSETS(COMPARE_OFFSET)
    DEBUG_OFFSETS_14(COMPARE_OFFSET)
    DEBUG_OFFSETS_15(COMPARE_OFFSET)
    DEBUG_SIZES(COMPARE_SIZE)
}

#else

/* ISO C wants something in every file; groups.h leaves the group out. */
typedef int rt_no_debug_offsets;

#endif
