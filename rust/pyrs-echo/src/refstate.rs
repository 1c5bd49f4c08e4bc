// SPDX-License-Identifier: MIT
//! The inline functions of `pyrs/refstate.h` as Rust has them: what a count says.

use crate::guard::guard;
use pyrs_sys::{refstate, PyObject, Py_ssize_t};
use std::ffi::c_int;

/// Rust's `refstate::owner_id`.
#[no_mangle]
pub extern "C" fn pyrs_echo_owner_id() -> usize {
    guard(0, refstate::owner_id)
}

/// Rust's `refstate::is_immortal`.
#[no_mangle]
pub unsafe extern "C" fn pyrs_echo_is_immortal(op: *mut PyObject) -> c_int {
    // SAFETY: handed on.
    guard(-1, || unsafe { c_int::from(refstate::is_immortal(op)) })
}

/// Rust's `refstate::is_owned`.
#[no_mangle]
pub unsafe extern "C" fn pyrs_echo_is_owned(op: *mut PyObject) -> c_int {
    // SAFETY: handed on.
    guard(-1, || unsafe { c_int::from(refstate::is_owned(op)) })
}

/// Rust's `refstate::refcnt`.
#[no_mangle]
pub unsafe extern "C" fn pyrs_echo_refcnt(op: *mut PyObject) -> Py_ssize_t {
    // SAFETY: handed on.
    guard(Py_ssize_t::MIN, || unsafe { refstate::refcnt(op) })
}

/// Rust's `refstate::is_unique`.
#[no_mangle]
pub unsafe extern "C" fn pyrs_echo_is_unique(op: *mut PyObject) -> c_int {
    // SAFETY: handed on.
    guard(-1, || unsafe { c_int::from(refstate::is_unique(op)) })
}

/// Rust's `refstate::ref_shared_state`.
#[no_mangle]
pub unsafe extern "C" fn pyrs_echo_ref_shared_state(op: *mut PyObject) -> c_int {
    // SAFETY: handed on.
    guard(c_int::MIN, || unsafe { refstate::ref_shared_state(op) })
}
