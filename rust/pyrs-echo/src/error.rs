// SPDX-License-Identifier: MIT
//! The inline functions of `pyrs/error.h` and `pyrs/chain.h` as Rust has them, and exceptions that
//! Rust sets for C to take, or takes for C to look at.

use crate::guard::guard;
use pyrs_sys::{chain, error, ErrorSet, PyObject, PyThreadState};
use std::ffi::{c_char, c_int};
use std::panic::catch_unwind;
use std::ptr;

/// Rust's `error::error_is_set`.
#[no_mangle]
pub unsafe extern "C" fn pyrs_echo_error_is_set(ts: *mut PyThreadState) -> c_int {
    // SAFETY: handed on.
    guard(-1, || unsafe { c_int::from(error::error_is_set(ts)) })
}

/// Rust's `error::error_occurred`.
#[no_mangle]
pub unsafe extern "C" fn pyrs_echo_error_occurred(ts: *mut PyThreadState) -> *mut PyObject {
    // SAFETY: handed on.
    guard(ptr::null_mut(), || unsafe { error::error_occurred(ts) })
}

/// Rust's `chain::error_handled`.
#[no_mangle]
pub unsafe extern "C" fn pyrs_echo_error_handled(ts: *mut PyThreadState) -> *mut PyObject {
    // SAFETY: handed on.
    guard(ptr::null_mut(), || unsafe { chain::error_handled(ts) })
}

/// Sets an exception of a type, with a message, from Rust. -1, as a failing C function would say.
///
/// # Safety
/// `ts` is attached, `ty` an exception class, and `message` ends with a zero byte.
#[no_mangle]
pub unsafe extern "C" fn pyrs_echo_error_raise(
    ts: *mut PyThreadState,
    ty: *mut PyObject,
    message: *const c_char,
) -> c_int {
    // SAFETY: handed on.
    guard(-1, || match unsafe { raise(ts, ty, message) } {
        Ok(()) => 0,
        Err(ErrorSet) => -1,
    })
}

/// # Safety
/// As for the exported function.
unsafe fn raise(
    ts: *mut PyThreadState,
    ty: *mut PyObject,
    message: *const c_char,
) -> Result<(), ErrorSet> {
    // SAFETY: as the caller promises.
    unsafe { pyrs_sys::pyrs_error_set_string(ts, ty, message) };
    Err(ErrorSet)
}

/// Takes the exception that is set through the binding: a new reference, or null.
///
/// # Safety
/// `ts` is attached.
#[no_mangle]
pub unsafe extern "C" fn pyrs_echo_error_take(ts: *mut PyThreadState) -> *mut PyObject {
    // SAFETY: handed on.
    guard(ptr::null_mut(), || unsafe { pyrs_sys::pyrs_error_take(ts) })
}

/// Sets an exception as it is through the binding; it is stolen.
///
/// # Safety
/// `ts` is attached; `exc` is an exception that the caller owns, or null.
#[no_mangle]
pub unsafe extern "C" fn pyrs_echo_error_restore(ts: *mut PyThreadState, exc: *mut PyObject) {
    // SAFETY: handed on.
    guard((), || unsafe { pyrs_sys::pyrs_error_restore(ts, exc) })
}

/// Panics in Rust and turns the panic into an exception, as a boundary of an extension does.
///
/// # Safety
/// `ts` is attached.
#[no_mangle]
pub unsafe extern "C" fn pyrs_echo_error_panic(ts: *mut PyThreadState) -> c_int {
    guard(-2, || {
        // resume_unwind, unlike panic!, does not call the hook that prints to standard error.
        let message = "pyrs_echo: asked to panic";
        let panicked = catch_unwind(|| std::panic::resume_unwind(Box::new(message))).is_err();
        if panicked {
            // SAFETY: handed on.
            unsafe {
                pyrs_sys::pyrs_error_set_panic(ts, message.as_ptr().cast(), message.len());
            }
        }
        -c_int::from(panicked)
    })
}
