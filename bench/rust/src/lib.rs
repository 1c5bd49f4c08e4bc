// SPDX-License-Identifier: MIT
//! The loops of ../loops/loops.h in Rust: `rust_*` use the inline functions of pyrs-sys, `call_*`
//! call CPython's exported functions, as Rust has to without pyrs.

#[macro_use]
mod barrier;
mod calls;

use barrier::{barrier, keep};
use core::mem::MaybeUninit;
use pyrs_sys::{container, error, number, object, refcount, text, PyObject};

// The barrier in the middle keeps the pair from cancelling out.
measured!(rust_refcount, |op| {
    refcount::incref(op);
    refcount::decref(barrier(op));
});

measured!(rust_error_is_set, on pyrs_sys::pyrs_thread_state_current(), |ts| {
    if error::error_is_set(ts) {
        keep(ts);
    }
});

measured!(rust_attach, |op| {
    let mut attachment = MaybeUninit::<pyrs_sys::pyrs_attachment>::zeroed();
    if pyrs_sys::pyrs_thread_state_attach(attachment.as_mut_ptr()) == 0 {
        pyrs_sys::pyrs_thread_state_release(attachment.as_mut_ptr());
    }
    keep(op);
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

measured!(rust_tuple_item, |op| {
    keep(container::tuple_item(op, 1));
});
