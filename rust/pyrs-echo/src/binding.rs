// SPDX-License-Identifier: MIT
//! Every function of libpyrs, called through Rust's binding of it, the inline ones as their out-of-line
//! twins. C compares `pyrs_bound_x` with `pyrs_x`: same arguments, same result, same effect.
//!
//! The signatures are written out here, so that a binding that changed does not compile, and C
//! declares these functions with the types of the originals.

use crate::guard::guard;
use pyrs_sys::unstable::*;
use pyrs_sys::*;
use std::ffi::{c_char, c_int, c_ulong, c_void};

macro_rules! bindings {
    ($($export:ident = $name:ident($($arg:ident: $ty:ty),* $(,)?) $(-> $ret:ty)?;)*) => {$(
        /// The binding of the function it is named after, whose contract it has.
        #[no_mangle]
        pub unsafe extern "C" fn $export($($arg: $ty),*) $(-> $ret)? {
            // SAFETY: every result is a number, a pointer or nothing: all zero bytes are one.
            let failed = unsafe { std::mem::zeroed() };
            // SAFETY: handed on.
            guard(failed, || unsafe { $name($($arg),*) })
        }
    )*};
}

bindings! {
    // <pyrs/attach.h>
    pyrs_bound_thread_state_attach = pyrs_thread_state_attach(out: *mut pyrs_attachment) -> c_int;
    pyrs_bound_thread_state_release = pyrs_thread_state_release(attachment: *mut pyrs_attachment);
    pyrs_bound_thread_state_attach_slow = pyrs_thread_state_attach_slow(
        out: *mut pyrs_attachment,
    ) -> c_int;
    pyrs_bound_thread_state_release_slow = pyrs_thread_state_release_slow(
        attachment: *mut pyrs_attachment,
    );
    pyrs_bound_thread_state_drop_kept = pyrs_thread_state_drop_kept() -> c_int;
    pyrs_bound_thread_state_detach = pyrs_thread_state_detach(
        ts: *mut PyThreadState, out: *mut pyrs_detachment,
    ) -> c_int;
    pyrs_bound_thread_state_reattach = pyrs_thread_state_reattach(
        detachment: *const pyrs_detachment,
    ) -> c_int;
    // <pyrs/boundary.h>
    pyrs_bound_check_pointer = pyrs_check_pointer(
        ts: *mut PyThreadState, result: *mut PyObject,
    ) -> c_int;
    pyrs_bound_check_int = pyrs_check_int(ts: *mut PyThreadState, result: Py_ssize_t) -> c_int;
    pyrs_bound_error_set_status = pyrs_error_set_status(ts: *mut PyThreadState, status: c_int);
    pyrs_bound_error_set_panic = pyrs_error_set_panic(
        ts: *mut PyThreadState, message: *const c_char, size: usize,
    );
    // <pyrs/chain.h>
    pyrs_bound_error_handled = pyrs_error_handled(ts: *mut PyThreadState) -> *mut PyObject;
    pyrs_bound_error_handled_get = pyrs_error_handled_get(ts: *mut PyThreadState) -> *mut PyObject;
    pyrs_bound_error_handled_set = pyrs_error_handled_set(
        ts: *mut PyThreadState, exc: *mut PyObject,
    );
    pyrs_bound_error_chain = pyrs_error_chain(ts: *mut PyThreadState, exc: *mut PyObject);
    pyrs_bound_error_set_context = pyrs_error_set_context(
        exc: *mut PyObject, context: *mut PyObject,
    );
    pyrs_bound_error_context = pyrs_error_context(exc: *mut PyObject) -> *mut PyObject;
    pyrs_bound_error_set_cause = pyrs_error_set_cause(exc: *mut PyObject, cause: *mut PyObject);
    pyrs_bound_error_cause = pyrs_error_cause(exc: *mut PyObject) -> *mut PyObject;
    // <pyrs/container.h>
    pyrs_bound_tuple_size = pyrs_tuple_size(op: *mut PyObject) -> Py_ssize_t;
    pyrs_bound_tuple_items = pyrs_tuple_items(op: *mut PyObject) -> *mut *mut PyObject;
    pyrs_bound_tuple_item = pyrs_tuple_item(op: *mut PyObject, index: Py_ssize_t) -> *mut PyObject;
    pyrs_bound_list_size = pyrs_list_size(op: *mut PyObject) -> Py_ssize_t;
    pyrs_bound_list_items = pyrs_list_items(op: *mut PyObject) -> *mut *mut PyObject;
    pyrs_bound_list_item = pyrs_list_item(op: *mut PyObject, index: Py_ssize_t) -> *mut PyObject;
    pyrs_bound_list_capacity = pyrs_list_capacity(op: *mut PyObject) -> Py_ssize_t;
    pyrs_bound_dict_size = pyrs_dict_size(op: *mut PyObject) -> Py_ssize_t;
    // <pyrs/critical_section.h>
    pyrs_bound_critical_section_begin = pyrs_critical_section_begin(
        section: *mut pyrs_critical_section, op: *mut PyObject,
    );
    pyrs_bound_critical_section_end = pyrs_critical_section_end(
        section: *mut pyrs_critical_section,
    );
    pyrs_bound_critical_section2_begin = pyrs_critical_section2_begin(
        section: *mut pyrs_critical_section2, a: *mut PyObject, b: *mut PyObject,
    );
    pyrs_bound_critical_section2_end = pyrs_critical_section2_end(
        section: *mut pyrs_critical_section2,
    );
    // <pyrs/deferred.h>
    pyrs_bound_decref_deferred = pyrs_decref_deferred(op: *mut PyObject) -> c_int;
    pyrs_bound_decref_drain = pyrs_decref_drain(ts: *mut PyThreadState) -> c_int;
    pyrs_bound_decref_pending = pyrs_decref_pending() -> usize;
    // <pyrs/entry.h>
    pyrs_bound_entry_enter = pyrs_entry_enter(ts: *mut PyThreadState) -> c_int;
    pyrs_bound_entry_leave = pyrs_entry_leave(ts: *mut PyThreadState) -> c_int;
    pyrs_bound_entry_depth = pyrs_entry_depth(ts: *mut PyThreadState) -> c_int;
    // <pyrs/error.h>
    pyrs_bound_error_is_set = pyrs_error_is_set(ts: *mut PyThreadState) -> c_int;
    pyrs_bound_error_occurred = pyrs_error_occurred(ts: *mut PyThreadState) -> *mut PyObject;
    pyrs_bound_error_take = pyrs_error_take(ts: *mut PyThreadState) -> *mut PyObject;
    pyrs_bound_error_restore = pyrs_error_restore(ts: *mut PyThreadState, exc: *mut PyObject);
    pyrs_bound_error_set = pyrs_error_set(
        ts: *mut PyThreadState, ty: *mut PyObject, value: *mut PyObject,
    );
    pyrs_bound_error_set_string = pyrs_error_set_string(
        ts: *mut PyThreadState, ty: *mut PyObject, message: *const c_char,
    );
    pyrs_bound_error_set_text = pyrs_error_set_text(
        ts: *mut PyThreadState, ty: *mut PyObject, message: *const c_char, size:
        usize,
    );
    pyrs_bound_error_set_none = pyrs_error_set_none(ts: *mut PyThreadState, ty: *mut PyObject);
    pyrs_bound_error_no_memory = pyrs_error_no_memory(ts: *mut PyThreadState);
    pyrs_bound_error_clear = pyrs_error_clear(ts: *mut PyThreadState);
    pyrs_bound_error_matches = pyrs_error_matches(
        ts: *mut PyThreadState, ty: *mut PyObject,
    ) -> c_int;
    pyrs_bound_error_given_matches = pyrs_error_given_matches(
        ts: *mut PyThreadState, exc: *mut PyObject, ty: *mut PyObject,
    ) -> c_int;
    pyrs_bound_error_write_unraisable = pyrs_error_write_unraisable(
        ts: *mut PyThreadState, where_: *mut PyObject,
    );
    // <pyrs/layout.h>
    pyrs_bound_layout_profile = pyrs_layout_profile() -> *const c_char;
    pyrs_bound_layout_count = pyrs_layout_count() -> usize;
    pyrs_bound_layout_at = pyrs_layout_at(index: usize) -> *const pyrs_layout_item;
    pyrs_bound_layout_find = pyrs_layout_find(name: *const c_char) -> *const pyrs_layout_item;
    pyrs_bound_layout_kind_name = pyrs_layout_kind_name(kind: c_int) -> *const c_char;
    // <pyrs/mutex.h>
    pyrs_bound_mutex_lock_slow = pyrs_mutex_lock_slow(mutex: *mut pyrs_mutex);
    pyrs_bound_mutex_unlock_slow = pyrs_mutex_unlock_slow(mutex: *mut pyrs_mutex);
    pyrs_bound_mutex_try_lock = pyrs_mutex_try_lock(mutex: *mut pyrs_mutex) -> c_int;
    pyrs_bound_mutex_lock = pyrs_mutex_lock(mutex: *mut pyrs_mutex);
    pyrs_bound_mutex_unlock = pyrs_mutex_unlock(mutex: *mut pyrs_mutex);
    pyrs_bound_mutex_is_locked = pyrs_mutex_is_locked(mutex: *mut pyrs_mutex) -> c_int;
    // <pyrs/number.h>
    pyrs_bound_long_digit_count = pyrs_long_digit_count(op: *mut PyObject) -> Py_ssize_t;
    pyrs_bound_long_sign = pyrs_long_sign(op: *mut PyObject) -> c_int;
    pyrs_bound_long_is_compact = pyrs_long_is_compact(op: *mut PyObject) -> c_int;
    pyrs_bound_long_compact_value = pyrs_long_compact_value(op: *mut PyObject) -> Py_ssize_t;
    pyrs_bound_long_digit = pyrs_long_digit(op: *mut PyObject, index: Py_ssize_t) -> u32;
    pyrs_bound_long_as_int64 = pyrs_long_as_int64(op: *mut PyObject, out: *mut i64) -> c_int;
    pyrs_bound_float_value = pyrs_float_value(op: *mut PyObject) -> f64;
    // <pyrs/object.h>
    pyrs_bound_object_type = pyrs_object_type(op: *mut PyObject) -> *mut PyTypeObject;
    pyrs_bound_object_is_exact = pyrs_object_is_exact(
        op: *mut PyObject, ty: *mut PyTypeObject,
    ) -> c_int;
    pyrs_bound_object_is_instance = pyrs_object_is_instance(
        op: *mut PyObject, ty: *mut PyTypeObject,
    ) -> c_int;
    pyrs_bound_type_flags = pyrs_type_flags(ty: *mut PyTypeObject) -> c_ulong;
    pyrs_bound_type_has_flags = pyrs_type_has_flags(ty: *mut PyTypeObject, flags: c_ulong) -> c_int;
    pyrs_bound_object_has_flags = pyrs_object_has_flags(op: *mut PyObject, flags: c_ulong) -> c_int;
    pyrs_bound_object_is_none = pyrs_object_is_none(op: *mut PyObject) -> c_int;
    pyrs_bound_type_name = pyrs_type_name(ty: *mut PyTypeObject) -> *const c_char;
    pyrs_bound_type_basicsize = pyrs_type_basicsize(ty: *mut PyTypeObject) -> Py_ssize_t;
    pyrs_bound_type_itemsize = pyrs_type_itemsize(ty: *mut PyTypeObject) -> Py_ssize_t;
    pyrs_bound_type_base = pyrs_type_base(ty: *mut PyTypeObject) -> *mut PyTypeObject;
    pyrs_bound_object_size = pyrs_object_size(op: *mut PyObject) -> Py_ssize_t;
    // <pyrs/refcount.h>
    pyrs_bound_incref = pyrs_incref(op: *mut PyObject);
    pyrs_bound_decref = pyrs_decref(op: *mut PyObject);
    pyrs_bound_xincref = pyrs_xincref(op: *mut PyObject);
    pyrs_bound_xdecref = pyrs_xdecref(op: *mut PyObject);
    pyrs_bound_new_ref = pyrs_new_ref(op: *mut PyObject) -> *mut PyObject;
    pyrs_bound_xnew_ref = pyrs_xnew_ref(op: *mut PyObject) -> *mut PyObject;
    pyrs_bound_clear = pyrs_clear(place: *mut *mut PyObject);
    pyrs_bound_set_ref = pyrs_set_ref(place: *mut *mut PyObject, op: *mut PyObject);
    pyrs_bound_decref_n = pyrs_decref_n(ops: *const *mut PyObject, count: usize);
    pyrs_bound_try_incref = pyrs_try_incref(op: *mut PyObject) -> c_int;
    pyrs_bound_enable_try_incref = pyrs_enable_try_incref(op: *mut PyObject);
    pyrs_bound_immortalize = pyrs_immortalize(op: *mut PyObject) -> c_int;
    // <pyrs/refstate.h>
    pyrs_bound_owner_id = pyrs_owner_id() -> usize;
    pyrs_bound_is_immortal = pyrs_is_immortal(op: *mut PyObject) -> c_int;
    pyrs_bound_is_owned = pyrs_is_owned(op: *mut PyObject) -> c_int;
    pyrs_bound_refcnt = pyrs_refcnt(op: *mut PyObject) -> Py_ssize_t;
    pyrs_bound_is_unique = pyrs_is_unique(op: *mut PyObject) -> c_int;
    pyrs_bound_ref_shared_state = pyrs_ref_shared_state(op: *mut PyObject) -> c_int;
    // <pyrs/runtime.h>
    pyrs_bound_runtime_check = pyrs_runtime_check(
        ts: *mut PyThreadState, out: *mut pyrs_mismatch,
    ) -> c_int;
    pyrs_bound_runtime_require = pyrs_runtime_require(ts: *mut PyThreadState) -> c_int;
    pyrs_bound_runtime_version_hex = pyrs_runtime_version_hex() -> u32;
    pyrs_bound_runtime_is_free_threaded = pyrs_runtime_is_free_threaded() -> c_int;
    pyrs_bound_runtime_is_debug = pyrs_runtime_is_debug() -> c_int;
    pyrs_bound_runtime_is_initialized = pyrs_runtime_is_initialized() -> c_int;
    pyrs_bound_runtime_is_finalizing = pyrs_runtime_is_finalizing() -> c_int;
    // <pyrs/status.h>
    pyrs_bound_status_name = pyrs_status_name(status: c_int) -> *const c_char;
    pyrs_bound_status_text = pyrs_status_text(status: c_int) -> *const c_char;
    // <pyrs/text.h>
    pyrs_bound_bytes_size = pyrs_bytes_size(op: *mut PyObject) -> Py_ssize_t;
    pyrs_bound_bytes_data = pyrs_bytes_data(op: *mut PyObject) -> *mut c_char;
    pyrs_bound_str_length = pyrs_str_length(op: *mut PyObject) -> Py_ssize_t;
    pyrs_bound_str_kind = pyrs_str_kind(op: *mut PyObject) -> c_int;
    pyrs_bound_str_is_ascii = pyrs_str_is_ascii(op: *mut PyObject) -> c_int;
    pyrs_bound_str_is_compact = pyrs_str_is_compact(op: *mut PyObject) -> c_int;
    pyrs_bound_str_is_ready = pyrs_str_is_ready(op: *mut PyObject) -> c_int;
    pyrs_bound_str_interned = pyrs_str_interned(op: *mut PyObject) -> c_int;
    pyrs_bound_str_data = pyrs_str_data(op: *mut PyObject) -> *const c_void;
    pyrs_bound_str_read = pyrs_str_read(op: *mut PyObject, index: Py_ssize_t) -> Py_UCS4;
    pyrs_bound_str_cached_utf8 = pyrs_str_cached_utf8(
        op: *mut PyObject, size: *mut Py_ssize_t,
    ) -> *const c_char;
    // <pyrs/thread_state.h>
    pyrs_bound_thread_state_peek = pyrs_thread_state_peek() -> *mut PyThreadState;
    pyrs_bound_thread_state_current = pyrs_thread_state_current() -> *mut PyThreadState;
    pyrs_bound_thread_state_is_attached = pyrs_thread_state_is_attached(
        ts: *mut PyThreadState,
    ) -> c_int;
    pyrs_bound_thread_state_interpreter = pyrs_thread_state_interpreter(
        ts: *mut PyThreadState,
    ) -> *mut PyInterpreterState;
    pyrs_bound_thread_state_id = pyrs_thread_state_id(ts: *mut PyThreadState) -> u64;
    pyrs_bound_thread_state_thread_id = pyrs_thread_state_thread_id(
        ts: *mut PyThreadState,
    ) -> c_ulong;
    pyrs_bound_thread_state_is_main_interpreter = pyrs_thread_state_is_main_interpreter(
        ts: *mut PyThreadState,
    ) -> c_int;
    pyrs_bound_interpreter_id = pyrs_interpreter_id(interp: *mut PyInterpreterState) -> i64;
    pyrs_bound_signals_pending = pyrs_signals_pending(ts: *mut PyThreadState) -> c_int;
    pyrs_bound_signals_check = pyrs_signals_check(ts: *mut PyThreadState) -> c_int;
    pyrs_bound_recursion_enter = pyrs_recursion_enter(
        ts: *mut PyThreadState, where_: *const c_char,
    ) -> c_int;
    pyrs_bound_recursion_leave = pyrs_recursion_leave(ts: *mut PyThreadState);
    // <pyrs/version.h>
    pyrs_bound_version = pyrs_version() -> u32;
    pyrs_bound_version_string = pyrs_version_string() -> *const c_char;
    pyrs_bound_abi_current = pyrs_abi_current() -> u32;
    pyrs_bound_abi_compatible = pyrs_abi_compatible(abi: u32) -> c_int;
    // <pyrs/unstable/frame.h>
    pyrs_bound_frame_current = pyrs_frame_current(
        ts: *mut PyThreadState,
    ) -> *mut pyrs_interpreter_frame;
    pyrs_bound_frame_previous = pyrs_frame_previous(
        frame: *const pyrs_interpreter_frame,
    ) -> *mut pyrs_interpreter_frame;
    pyrs_bound_frame_executable = pyrs_frame_executable(
        frame: *const pyrs_interpreter_frame,
    ) -> *mut PyObject;
    pyrs_bound_frame_owner = pyrs_frame_owner(frame: *const pyrs_interpreter_frame) -> c_int;
    pyrs_bound_frame_stack_room = pyrs_frame_stack_room(ts: *mut PyThreadState) -> usize;
    // <pyrs/unstable/gc.h>
    pyrs_bound_gc_head_of = pyrs_gc_head_of(op: *mut PyObject) -> *mut pyrs_gc_head;
    pyrs_bound_gc_is_tracked = pyrs_gc_is_tracked(op: *mut PyObject) -> c_int;
    pyrs_bound_gc_is_finalized = pyrs_gc_is_finalized(op: *mut PyObject) -> c_int;
    pyrs_bound_gc_track = pyrs_gc_track(op: *mut PyObject);
    pyrs_bound_gc_untrack = pyrs_gc_untrack(op: *mut PyObject);
    pyrs_bound_gc_visit = pyrs_gc_visit(
        op: *mut PyObject, visit: pyrs_visitproc, arg: *mut c_void,
    ) -> c_int;
    // <pyrs/unstable/interpreter.h>
    pyrs_bound_interpreter_first_thread = pyrs_interpreter_first_thread(
        interp: *mut PyInterpreterState,
    ) -> *mut PyThreadState;
    pyrs_bound_interpreter_next_thread = pyrs_interpreter_next_thread(
        ts: *mut PyThreadState,
    ) -> *mut PyThreadState;
    pyrs_bound_interpreter_next = pyrs_interpreter_next(
        interp: *mut PyInterpreterState,
    ) -> *mut PyInterpreterState;
    pyrs_bound_interpreter_modules = pyrs_interpreter_modules(
        interp: *mut PyInterpreterState,
    ) -> *mut PyObject;
    // <pyrs/unstable/recursion.h>
    pyrs_bound_recursion_remaining = pyrs_recursion_remaining(ts: *mut PyThreadState) -> c_int;
    pyrs_bound_recursion_limit = pyrs_recursion_limit(ts: *mut PyThreadState) -> c_int;
    pyrs_bound_recursion_stack_room = pyrs_recursion_stack_room(ts: *mut PyThreadState) -> usize;
}
