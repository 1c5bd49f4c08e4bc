// SPDX-License-Identifier: MIT
//! The inline functions of `pyrs/number.h` as Rust has them: int and float.

use crate::guard::guard;
use pyrs_sys::{number, PyObject, Py_ssize_t};
use std::ffi::c_int;

/// Rust's `number::long_digit_count`.
#[no_mangle]
pub unsafe extern "C" fn pyrs_echo_long_digit_count(op: *mut PyObject) -> Py_ssize_t {
    // SAFETY: handed on.
    guard(Py_ssize_t::MIN, || unsafe { number::long_digit_count(op) })
}

/// Rust's `number::long_sign`.
#[no_mangle]
pub unsafe extern "C" fn pyrs_echo_long_sign(op: *mut PyObject) -> c_int {
    // SAFETY: handed on.
    guard(c_int::MIN, || unsafe { number::long_sign(op) })
}

/// Rust's `number::long_is_compact`.
#[no_mangle]
pub unsafe extern "C" fn pyrs_echo_long_is_compact(op: *mut PyObject) -> c_int {
    // SAFETY: handed on.
    guard(-1, || unsafe { c_int::from(number::long_is_compact(op)) })
}

/// Rust's `number::long_compact_value`.
#[no_mangle]
pub unsafe extern "C" fn pyrs_echo_long_compact_value(op: *mut PyObject) -> Py_ssize_t {
    // SAFETY: handed on.
    guard(Py_ssize_t::MIN, || unsafe { number::long_compact_value(op) })
}

/// Rust's `number::long_digit`.
#[no_mangle]
pub unsafe extern "C" fn pyrs_echo_long_digit(op: *mut PyObject, index: Py_ssize_t) -> u32 {
    // SAFETY: handed on.
    guard(0, || unsafe { number::long_digit(op, index) })
}

/// Rust's `number::float_value`.
#[no_mangle]
pub unsafe extern "C" fn pyrs_echo_float_value(op: *mut PyObject) -> f64 {
    // SAFETY: handed on.
    guard(f64::NAN, || unsafe { number::float_value(op) })
}
