/* SPDX-License-Identifier: MIT */
/* DO NOT EDIT. Made by
 *     cargo run -p pyrs-bindgen -- header
 */

#ifndef PYRS_ECHO_H
#define PYRS_ECHO_H

#include <stddef.h>
#include <stdint.h>
#include "pyrs/pyrs.h"

/**
 * The most operations of a sequence.
 */
#define PYRS_ECHO_STEPS 128

/**
 * What arrived, one member per argument.
 */
struct pyrs_echo_arguments {
    /**
     * The first argument.
     */
    PyObject *object;
    /**
     * The second argument.
     */
    Py_ssize_t size;
    /**
     * The third argument.
     */
    uint8_t byte;
    /**
     * The fourth argument.
     */
    int number;
    /**
     * The fifth argument.
     */
    uint32_t word;
    /**
     * The sixth argument.
     */
    uint64_t long_word;
    /**
     * The seventh argument.
     */
    double real;
    /**
     * The eighth argument.
     */
    const void *pointer;
};

/**
 * A function of C that takes what [`pyrs_echo_arguments`] holds, in that order.
 */
typedef int (*pyrs_echo_taker)(void*,
                               PyObject*,
                               Py_ssize_t,
                               uint8_t,
                               int,
                               uint32_t,
                               uint64_t,
                               double,
                               const void*);

/**
 * Plays a sequence: 0 if all ways agree after every step. It gets the number of the state to start
 * from, and the operations' numbers with how many they are.
 */
typedef int (*pyrs_echo_play)(uint32_t state, const uint8_t *operations, size_t count);

/**
 * A sequence after which the ways differ.
 */
struct pyrs_echo_sequence {
    /**
     * The number of the state it starts from.
     */
    uint32_t state;
    /**
     * How many of the operations there are.
     */
    size_t count;
    /**
     * The operations' numbers.
     */
    uint8_t operations[PYRS_ECHO_STEPS];
};

/**
 * What C wants done while attached. It gets the thread state and its own data.
 */
typedef int (*pyrs_echo_attached)(PyThreadState*, void*);

#ifdef __cplusplus
extern "C" {
#endif // __cplusplus

/**
 * Stores each argument in the member of its name.
 *
 * # Safety
 * `out` is valid for writes. Nothing else is followed.
 */
int pyrs_echo_arguments_store(PyObject *object,
                              Py_ssize_t size,
                              uint8_t byte,
                              int number,
                              uint32_t word,
                              uint64_t long_word,
                              double real,
                              const void *pointer,
                              struct pyrs_echo_arguments *out);

/**
 * Takes and gives back the struct by value.
 */
struct pyrs_echo_arguments pyrs_echo_arguments_return(struct pyrs_echo_arguments arguments);

/**
 * Calls a function of C with each member of the struct in its place.
 *
 * # Safety
 * `taker` may be called with these arguments and with `data`.
 */
int pyrs_echo_arguments_call(pyrs_echo_taker taker,
                             void *data,
                             const struct pyrs_echo_arguments *arguments);

/**
 * Rust's `attach::thread_state_attach`.
 */
int pyrs_echo_thread_state_attach(struct pyrs_attachment *out);

/**
 * Rust's `attach::thread_state_release`.
 */
void pyrs_echo_thread_state_release(struct pyrs_attachment *attachment);

/**
 * Rust's `container::tuple_size`.
 */
Py_ssize_t pyrs_echo_tuple_size(PyObject *op);

/**
 * Rust's `container::tuple_items`.
 */
PyObject **pyrs_echo_tuple_items(PyObject *op);

/**
 * Rust's `container::tuple_item`.
 */
PyObject *pyrs_echo_tuple_item(PyObject *op, Py_ssize_t index);

/**
 * Rust's `container::list_size`.
 */
Py_ssize_t pyrs_echo_list_size(PyObject *op);

/**
 * Rust's `container::list_items`.
 */
PyObject **pyrs_echo_list_items(PyObject *op);

/**
 * Rust's `container::list_item`.
 */
PyObject *pyrs_echo_list_item(PyObject *op, Py_ssize_t index);

/**
 * Rust's `container::list_capacity`.
 */
Py_ssize_t pyrs_echo_list_capacity(PyObject *op);

/**
 * Rust's `container::dict_size`.
 */
Py_ssize_t pyrs_echo_dict_size(PyObject *op);

/**
 * Rust's `critical_section::critical_section_begin`.
 */
void pyrs_echo_critical_section_begin(struct pyrs_critical_section *section, PyObject *op);

/**
 * Rust's `critical_section::critical_section_end`.
 */
void pyrs_echo_critical_section_end(struct pyrs_critical_section *section);

/**
 * Rust's `critical_section::critical_section2_begin`.
 */
void pyrs_echo_critical_section2_begin(struct pyrs_critical_section2 *section,
                                       PyObject *a,
                                       PyObject *b);

/**
 * Rust's `critical_section::critical_section2_end`.
 */
void pyrs_echo_critical_section2_end(struct pyrs_critical_section2 *section);

/**
 * Rust's `error::error_is_set`.
 */
int pyrs_echo_error_is_set(PyThreadState *ts);

/**
 * Rust's `error::error_occurred`.
 */
PyObject *pyrs_echo_error_occurred(PyThreadState *ts);

/**
 * Rust's `chain::error_handled`.
 */
PyObject *pyrs_echo_error_handled(PyThreadState *ts);

/**
 * Sets an exception of a type, with a message, from Rust. -1, as a failing C function would say.
 *
 * # Safety
 * `ts` is attached, `ty` an exception class, and `message` ends with a zero byte.
 */
int pyrs_echo_error_raise(PyThreadState *ts, PyObject *ty, const char *message);

/**
 * Takes the exception that is set through the binding: a new reference, or null.
 *
 * # Safety
 * `ts` is attached.
 */
PyObject *pyrs_echo_error_take(PyThreadState *ts);

/**
 * Sets an exception as it is through the binding; it is stolen.
 *
 * # Safety
 * `ts` is attached; `exc` is an exception that the caller owns, or null.
 */
void pyrs_echo_error_restore(PyThreadState *ts, PyObject *exc);

/**
 * Panics in Rust and turns the panic into an exception, as a boundary of an extension does.
 *
 * # Safety
 * `ts` is attached.
 */
int pyrs_echo_error_panic(PyThreadState *ts);

/**
 * How many members there are.
 */
size_t pyrs_echo_field_count(void);

/**
 * The name of a member, as in the facts; null behind the last.
 */
const char *pyrs_echo_field_name(size_t index);

/**
 * The number of the member of that name; negative if there is none.
 *
 * # Safety
 * `name` ends with a zero byte.
 */
ptrdiff_t pyrs_echo_field_find(const char *name);

/**
 * Copies a member out of a record. Its size; negative if there is no such member or too little
 * room.
 *
 * # Safety
 * `record` has that member; `out` is valid for `room` bytes.
 */
ptrdiff_t pyrs_echo_field_read(size_t index, const void *record, uint8_t *out, size_t room);

/**
 * Copies bytes into a member of a record. Its size; negative if there is no such member or another
 * number of bytes.
 *
 * # Safety
 * `record` has that member and may be written; `bytes` is valid for `size` bytes.
 */
ptrdiff_t pyrs_echo_field_write(size_t index, void *record, const uint8_t *bytes, size_t size);

/**
 * How many bitfields there are.
 */
size_t pyrs_echo_bitfield_count(void);

/**
 * The number of the bitfield of that name; negative if there is none.
 *
 * # Safety
 * `name` ends with a zero byte.
 */
ptrdiff_t pyrs_echo_bitfield_find(const char *name);

/**
 * The value of a bitfield of a record; all bits if there is no such bitfield.
 *
 * # Safety
 * `record` has that bitfield.
 */
uint64_t pyrs_echo_bitfield_get(size_t index, const void *record);

/**
 * Gives a bitfield of a record a value. 0 if there is no such bitfield.
 *
 * # Safety
 * `record` has that bitfield and may be written.
 */
int pyrs_echo_bitfield_set(size_t index, void *record, uint64_t value);

/**
 * The name of the profile that the bindings are for.
 */
const char *pyrs_echo_layout_profile(void);

/**
 * How many facts there are: those of C's table, without functions and data.
 */
size_t pyrs_echo_layout_count(void);

/**
 * The fact at a place of the table, in the order of C's table. 0 if there is none.
 *
 * # Safety
 * `out` is valid for writes.
 */
int pyrs_echo_layout_at(size_t index, struct pyrs_layout_item *out);

/**
 * The fact of a name, as C's table has it: "PyObject.ob_type". 0 if there is none.
 *
 * # Safety
 * `name` ends with a zero byte; `out` is valid for writes.
 */
int pyrs_echo_layout_find(const char *name, struct pyrs_layout_item *out);

/**
 * Rust's `mutex::mutex_try_lock`.
 */
int pyrs_echo_mutex_try_lock(struct pyrs_mutex *mutex);

/**
 * Rust's `mutex::mutex_lock`.
 */
void pyrs_echo_mutex_lock(struct pyrs_mutex *mutex);

/**
 * Rust's `mutex::mutex_unlock`.
 */
void pyrs_echo_mutex_unlock(struct pyrs_mutex *mutex);

/**
 * Rust's `mutex::mutex_is_locked`.
 */
int pyrs_echo_mutex_is_locked(struct pyrs_mutex *mutex);

/**
 * Rust's `number::long_digit_count`.
 */
Py_ssize_t pyrs_echo_long_digit_count(PyObject *op);

/**
 * Rust's `number::long_sign`.
 */
int pyrs_echo_long_sign(PyObject *op);

/**
 * Rust's `number::long_is_compact`.
 */
int pyrs_echo_long_is_compact(PyObject *op);

/**
 * Rust's `number::long_compact_value`.
 */
Py_ssize_t pyrs_echo_long_compact_value(PyObject *op);

/**
 * Rust's `number::long_digit`.
 */
uint32_t pyrs_echo_long_digit(PyObject *op, Py_ssize_t index);

/**
 * Rust's `number::float_value`.
 */
double pyrs_echo_float_value(PyObject *op);

/**
 * Rust's `object::object_type`.
 */
PyTypeObject *pyrs_echo_object_type(PyObject *op);

/**
 * Rust's `object::object_is_exact`.
 */
int pyrs_echo_object_is_exact(PyObject *op, PyTypeObject *ty);

/**
 * Rust's `object::object_is_instance`.
 */
int pyrs_echo_object_is_instance(PyObject *op, PyTypeObject *ty);

/**
 * Rust's `object::type_flags`.
 */
unsigned long pyrs_echo_type_flags(PyTypeObject *ty);

/**
 * Rust's `object::type_has_flags`.
 */
int pyrs_echo_type_has_flags(PyTypeObject *ty, unsigned long flags);

/**
 * Rust's `object::object_has_flags`.
 */
int pyrs_echo_object_has_flags(PyObject *op, unsigned long flags);

/**
 * Rust's `object::object_is_none`.
 */
int pyrs_echo_object_is_none(PyObject *op);

/**
 * Rust's `object::type_name`.
 */
const char *pyrs_echo_type_name(PyTypeObject *ty);

/**
 * Rust's `object::type_basicsize`.
 */
Py_ssize_t pyrs_echo_type_basicsize(PyTypeObject *ty);

/**
 * Rust's `object::type_itemsize`.
 */
Py_ssize_t pyrs_echo_type_itemsize(PyTypeObject *ty);

/**
 * Rust's `object::type_base`.
 */
PyTypeObject *pyrs_echo_type_base(PyTypeObject *ty);

/**
 * Rust's `object::object_size`.
 */
Py_ssize_t pyrs_echo_object_size(PyObject *op);

/**
 * Rust's `refcount::incref`.
 */
void pyrs_echo_incref(PyObject *op);

/**
 * Rust's `refcount::decref`.
 */
void pyrs_echo_decref(PyObject *op);

/**
 * Rust's `refcount::xincref`.
 */
void pyrs_echo_xincref(PyObject *op);

/**
 * Rust's `refcount::xdecref`.
 */
void pyrs_echo_xdecref(PyObject *op);

/**
 * Rust's `refcount::new_ref`.
 */
PyObject *pyrs_echo_new_ref(PyObject *op);

/**
 * Rust's `refcount::xnew_ref`.
 */
PyObject *pyrs_echo_xnew_ref(PyObject *op);

/**
 * Rust's `refcount::clear`.
 */
void pyrs_echo_clear(PyObject **place);

/**
 * Rust's `refcount::set_ref`.
 */
void pyrs_echo_set_ref(PyObject **place, PyObject *op);

/**
 * Rust's `refstate::owner_id`.
 */
size_t pyrs_echo_owner_id(void);

/**
 * Rust's `refstate::is_immortal`.
 */
int pyrs_echo_is_immortal(PyObject *op);

/**
 * Rust's `refstate::is_owned`.
 */
int pyrs_echo_is_owned(PyObject *op);

/**
 * Rust's `refstate::refcnt`.
 */
Py_ssize_t pyrs_echo_refcnt(PyObject *op);

/**
 * Rust's `refstate::is_unique`.
 */
int pyrs_echo_is_unique(PyObject *op);

/**
 * Rust's `refstate::ref_shared_state`.
 */
int pyrs_echo_ref_shared_state(PyObject *op);

/**
 * Has C play random sequences, `states` and `operations` being how many of them there are, and
 * `longest` the most operations of a sequence. Returns how many sequences were played without a
 * difference, or -1 with the shortest one that shows one in `out`.
 *
 * They are the same in every run; proptest's own environment variables change that, and their
 * number: `PROPTEST_RNG_SEED`, `PROPTEST_CASES`.
 *
 * # Safety
 * `play` may be called with any of these numbers; `out` is valid.
 */
int pyrs_echo_sequences(pyrs_echo_play play,
                        uint32_t states,
                        uint8_t operations,
                        size_t longest,
                        struct pyrs_echo_sequence *out);

/**
 * How many symbols there are: all functions, then all variables.
 */
size_t pyrs_echo_symbol_count(void);

/**
 * The address of the function or variable of that name; null if the bindings do not name it.
 *
 * # Safety
 * `name` ends with a zero byte.
 */
const void *pyrs_echo_symbol_find(const char *name);

/**
 * Rust's `text::bytes_size`.
 */
Py_ssize_t pyrs_echo_bytes_size(PyObject *op);

/**
 * Rust's `text::bytes_data`.
 */
char *pyrs_echo_bytes_data(PyObject *op);

/**
 * Rust's `text::str_length`.
 */
Py_ssize_t pyrs_echo_str_length(PyObject *op);

/**
 * Rust's `text::str_kind`.
 */
int pyrs_echo_str_kind(PyObject *op);

/**
 * Rust's `text::str_is_ascii`.
 */
int pyrs_echo_str_is_ascii(PyObject *op);

/**
 * Rust's `text::str_is_compact`.
 */
int pyrs_echo_str_is_compact(PyObject *op);

/**
 * Rust's `text::str_is_ready`.
 */
int pyrs_echo_str_is_ready(PyObject *op);

/**
 * Rust's `text::str_interned`.
 */
int pyrs_echo_str_interned(PyObject *op);

/**
 * Rust's `text::str_data`.
 */
const void *pyrs_echo_str_data(PyObject *op);

/**
 * Rust's `text::str_read`.
 */
Py_UCS4 pyrs_echo_str_read(PyObject *op, Py_ssize_t index);

/**
 * Starts a thread that Python does not know, and calls a function there, attached `times` times
 * with a release in between. The first status or result that is not 0, else 0.
 *
 * # Safety
 * The running thread is not attached, or the function does not need the GIL. `body` may be called
 * with `data` from another thread.
 */
int pyrs_echo_thread_run(pyrs_echo_attached body, void *data, int times);

/**
 * Attaches the running thread, whatever its state, calls a function, and releases again.
 *
 * # Safety
 * `body` may be called with `data`.
 */
int pyrs_echo_thread_attached(pyrs_echo_attached body, void *data);

/**
 * Detaches the running thread, calls a function with no thread state, and attaches again. What
 * cannot be done is returned as a status, else what the function says.
 *
 * # Safety
 * `ts` is attached; `body` may be called with null and `data`, detached.
 */
int pyrs_echo_thread_detached(PyThreadState *ts, pyrs_echo_attached body, void *data);

/**
 * Rust's `thread_state::thread_state_peek`.
 */
PyThreadState *pyrs_echo_thread_state_peek(void);

/**
 * Rust's `thread_state::thread_state_interpreter`.
 */
PyInterpreterState *pyrs_echo_thread_state_interpreter(PyThreadState *ts);

/**
 * Rust's `thread_state::thread_state_id`.
 */
uint64_t pyrs_echo_thread_state_id(PyThreadState *ts);

/**
 * Rust's `thread_state::thread_state_thread_id`.
 */
unsigned long pyrs_echo_thread_state_thread_id(PyThreadState *ts);

/**
 * Rust's `frame::frame_current`.
 */
struct pyrs_interpreter_frame *pyrs_echo_frame_current(PyThreadState *ts);

/**
 * Rust's `frame::frame_previous`.
 */
struct pyrs_interpreter_frame *pyrs_echo_frame_previous(const struct pyrs_interpreter_frame *frame);

/**
 * Rust's `frame::frame_executable`.
 */
PyObject *pyrs_echo_frame_executable(const struct pyrs_interpreter_frame *frame);

/**
 * Rust's `frame::frame_owner`.
 */
int pyrs_echo_frame_owner(const struct pyrs_interpreter_frame *frame);

/**
 * Rust's `frame::frame_stack_room`.
 */
size_t pyrs_echo_frame_stack_room(PyThreadState *ts);

/**
 * Rust's `gc::gc_head_of`.
 */
struct pyrs_gc_head *pyrs_echo_gc_head_of(PyObject *op);

/**
 * Rust's `gc::gc_is_tracked`.
 */
int pyrs_echo_gc_is_tracked(PyObject *op);

/**
 * Rust's `gc::gc_is_finalized`.
 */
int pyrs_echo_gc_is_finalized(PyObject *op);

/**
 * Rust's `gc::gc_track`.
 */
void pyrs_echo_gc_track(PyObject *op);

/**
 * Rust's `gc::gc_untrack`.
 */
void pyrs_echo_gc_untrack(PyObject *op);

/**
 * Rust's `gc::gc_visit`.
 */
int pyrs_echo_gc_visit(PyObject *op, pyrs_visitproc visit, void *arg);

/**
 * Rust's `interpreter::interpreter_first_thread`.
 */
PyThreadState *pyrs_echo_interpreter_first_thread(PyInterpreterState *interp);

/**
 * Rust's `interpreter::interpreter_next_thread`.
 */
PyThreadState *pyrs_echo_interpreter_next_thread(PyThreadState *ts);

/**
 * Rust's `interpreter::interpreter_next`.
 */
PyInterpreterState *pyrs_echo_interpreter_next(PyInterpreterState *interp);

/**
 * Rust's `interpreter::interpreter_modules`.
 */
PyObject *pyrs_echo_interpreter_modules(PyInterpreterState *interp);

/**
 * Rust's `recursion::recursion_remaining`.
 */
int pyrs_echo_recursion_remaining(PyThreadState *ts);

/**
 * Rust's `recursion::recursion_limit`.
 */
int pyrs_echo_recursion_limit(PyThreadState *ts);

#ifdef __cplusplus
}  // extern "C"
#endif  // __cplusplus

#endif  /* PYRS_ECHO_H */
