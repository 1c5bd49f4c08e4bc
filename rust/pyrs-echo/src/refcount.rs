// SPDX-License-Identifier: MIT
//! The inline functions of `pyrs/refcount.h` as Rust has them: references.

use crate::guard::guard;
use pyrs_sys::{refcount, PyObject};
use std::ptr;

/// Rust's `refcount::incref`.
#[no_mangle]
pub unsafe extern "C" fn pyrs_echo_incref(op: *mut PyObject) {
    // SAFETY: handed on.
    guard((), || unsafe { refcount::incref(op) })
}

/// Rust's `refcount::decref`.
#[no_mangle]
pub unsafe extern "C" fn pyrs_echo_decref(op: *mut PyObject) {
    // SAFETY: handed on.
    guard((), || unsafe { refcount::decref(op) })
}

/// Rust's `refcount::xincref`.
#[no_mangle]
pub unsafe extern "C" fn pyrs_echo_xincref(op: *mut PyObject) {
    // SAFETY: handed on.
    guard((), || unsafe { refcount::xincref(op) })
}

/// Rust's `refcount::xdecref`.
#[no_mangle]
pub unsafe extern "C" fn pyrs_echo_xdecref(op: *mut PyObject) {
    // SAFETY: handed on.
    guard((), || unsafe { refcount::xdecref(op) })
}

/// Rust's `refcount::new_ref`.
#[no_mangle]
pub unsafe extern "C" fn pyrs_echo_new_ref(op: *mut PyObject) -> *mut PyObject {
    // SAFETY: handed on.
    guard(ptr::null_mut(), || unsafe { refcount::new_ref(op) })
}

/// Rust's `refcount::xnew_ref`.
#[no_mangle]
pub unsafe extern "C" fn pyrs_echo_xnew_ref(op: *mut PyObject) -> *mut PyObject {
    // SAFETY: handed on.
    guard(ptr::null_mut(), || unsafe { refcount::xnew_ref(op) })
}

/// Rust's `refcount::clear`.
#[no_mangle]
pub unsafe extern "C" fn pyrs_echo_clear(place: *mut *mut PyObject) {
    // SAFETY: handed on.
    guard((), || unsafe { refcount::clear(place) })
}

/// Rust's `refcount::set_ref`.
#[no_mangle]
pub unsafe extern "C" fn pyrs_echo_set_ref(place: *mut *mut PyObject, op: *mut PyObject) {
    // SAFETY: handed on.
    guard((), || unsafe { refcount::set_ref(place, op) })
}
