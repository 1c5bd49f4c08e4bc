// SPDX-License-Identifier: MIT
//! The inline functions of `pyrs/text.h` as Rust has them: bytes and str.

use crate::guard::guard;
use pyrs_sys::{text, PyObject, Py_UCS4, Py_ssize_t};
use std::ffi::{c_char, c_int, c_void};
use std::ptr;

/// Rust's `text::bytes_size`.
#[no_mangle]
pub unsafe extern "C" fn pyrs_echo_bytes_size(op: *mut PyObject) -> Py_ssize_t {
    // SAFETY: handed on.
    guard(Py_ssize_t::MIN, || unsafe { text::bytes_size(op) })
}

/// Rust's `text::bytes_data`.
#[no_mangle]
pub unsafe extern "C" fn pyrs_echo_bytes_data(op: *mut PyObject) -> *mut c_char {
    // SAFETY: handed on.
    guard(ptr::null_mut(), || unsafe { text::bytes_data(op) })
}

/// Rust's `text::str_length`.
#[no_mangle]
pub unsafe extern "C" fn pyrs_echo_str_length(op: *mut PyObject) -> Py_ssize_t {
    // SAFETY: handed on.
    guard(Py_ssize_t::MIN, || unsafe { text::str_length(op) })
}

/// Rust's `text::str_kind`.
#[no_mangle]
pub unsafe extern "C" fn pyrs_echo_str_kind(op: *mut PyObject) -> c_int {
    // SAFETY: handed on.
    guard(c_int::MIN, || unsafe { text::str_kind(op) })
}

/// Rust's `text::str_is_ascii`.
#[no_mangle]
pub unsafe extern "C" fn pyrs_echo_str_is_ascii(op: *mut PyObject) -> c_int {
    // SAFETY: handed on.
    guard(-1, || unsafe { c_int::from(text::str_is_ascii(op)) })
}

/// Rust's `text::str_is_compact`.
#[no_mangle]
pub unsafe extern "C" fn pyrs_echo_str_is_compact(op: *mut PyObject) -> c_int {
    // SAFETY: handed on.
    guard(-1, || unsafe { c_int::from(text::str_is_compact(op)) })
}

/// Rust's `text::str_is_ready`.
#[no_mangle]
pub unsafe extern "C" fn pyrs_echo_str_is_ready(op: *mut PyObject) -> c_int {
    // SAFETY: handed on.
    guard(-1, || unsafe { c_int::from(text::str_is_ready(op)) })
}

/// Rust's `text::str_interned`.
#[no_mangle]
pub unsafe extern "C" fn pyrs_echo_str_interned(op: *mut PyObject) -> c_int {
    // SAFETY: handed on.
    guard(c_int::MIN, || unsafe { text::str_interned(op) })
}

/// Rust's `text::str_data`.
#[no_mangle]
pub unsafe extern "C" fn pyrs_echo_str_data(op: *mut PyObject) -> *const c_void {
    // SAFETY: handed on.
    guard(ptr::null(), || unsafe { text::str_data(op) })
}

/// Rust's `text::str_read`.
#[no_mangle]
pub unsafe extern "C" fn pyrs_echo_str_read(op: *mut PyObject, index: Py_ssize_t) -> Py_UCS4 {
    // SAFETY: handed on.
    guard(0, || unsafe { text::str_read(op, index) })
}
