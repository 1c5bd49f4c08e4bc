// SPDX-License-Identifier: MIT
//! The inline functions of pyrs-sys.

use crate::barrier::{barrier, keep, never};
use crate::calls::Py_IncRef;
use core::mem::MaybeUninit;
use core::ptr;
use pyrs_sys::{
    container, critical_section, error, mutex, number, object, refcount, refstate, text,
};
use pyrs_sys::{pyrs_critical_section, pyrs_mutex, pyrs_thread_state_current, PyObject};

// The barrier in the middle keeps the pair from cancelling out.
measured!(rust_refcount, row, |op| {
    refcount::incref(op);
    refcount::decref(barrier(op));
});

measured!(rust_immortal, rolled, |op| {
    refcount::incref(op);
    refcount::decref(barrier(op));
});

measured!(rust_new_ref, row, |op| {
    let again = refcount::new_ref(op);
    refcount::decref(barrier(again));
});

measured!(rust_decref_given, |op| {
    Py_IncRef(op);
    refcount::decref(barrier(op));
});

measured!(rust_xdecref, rolled on ptr::null_mut::<PyObject>(), |op| {
    refcount::xdecref(op);
});

measured!(rust_is_unique, |op| {
    if refstate::is_unique(op) {
        keep(op);
    }
});

measured!(rust_error_is_set, on pyrs_thread_state_current(), |ts| {
    if error::error_is_set(ts) {
        never();
    }
});

measured!(rust_error_occurred, rolled on pyrs_thread_state_current(), |ts| {
    keep(error::error_occurred(ts));
});

measured!(rust_error_raised, on pyrs_thread_state_current(), |ts| {
    keep(error::error_occurred(ts));
});

measured!(rust_error_take, on pyrs_thread_state_current(), |ts| {
    let exc = pyrs_sys::pyrs_error_take(ts);
    pyrs_sys::pyrs_error_restore(ts, barrier(exc));
});

measured!(rust_type_test, |op| {
    if object::object_has_flags(op, pyrs_sys::PYRS_TPFLAGS_LONG_SUBCLASS.into()) {
        keep(op);
    }
});

measured!(rust_int_value, |op| {
    if number::long_is_compact(op) {
        keep(number::long_compact_value(op));
    }
});

measured!(rust_str_data, |op| {
    keep(text::str_data(op));
});

measured!(rust_bytes_data, |op| {
    keep(text::bytes_data(op));
});

measured!(rust_tuple_item, |op| {
    keep(container::tuple_item(op, 1));
});

measured!(rust_list_item, |op| {
    keep(container::list_item(op, 1));
});

measured!(rust_dict_size, |op| {
    keep(container::dict_size(op));
});

static mut MUTEX: pyrs_mutex = pyrs_mutex { _bits: 0 };

measured!(rust_mutex, on &raw mut MUTEX, |lock| {
    mutex::mutex_lock(lock);
    mutex::mutex_unlock(barrier(lock));
});

measured!(rust_critical_section, |op| {
    let mut section = MaybeUninit::<pyrs_critical_section>::uninit();
    critical_section::critical_section_begin(section.as_mut_ptr(), op);
    keep(op);
    critical_section::critical_section_end(section.as_mut_ptr());
});

/// Eight references are left, then given back at once: what a drain costs is shared by them.
#[no_mangle]
unsafe extern "C" fn rust_deferred(subject: *mut PyObject, count: usize) {
    let ts = pyrs_thread_state_current();
    for _ in 0..count {
        times_8!({
            let op = barrier(subject);
            refcount::incref(op);
            if pyrs_sys::pyrs_decref_deferred(op) < 0 {
                refcount::decref(op);
            }
        });
        assert_eq!(pyrs_sys::pyrs_decref_drain(ts), 8);
    }
}
