// SPDX-License-Identifier: MIT
//! Exceptions: raised, passed on, and what becomes of a panic.

use crate::Outcome;
use pyrs_sys::{ErrorSet, PyObject, PyThreadState};
use std::ffi::{c_int, CStr};
use std::panic::{catch_unwind, UnwindSafe};
use std::ptr;

/// # Safety
/// `ts` is the attached thread state, `class` an exception class.
pub unsafe fn raise(ts: *mut PyThreadState, class: *mut PyObject, message: &CStr) -> ErrorSet {
    // SAFETY: as the caller promises; the message ends with a zero byte.
    unsafe { pyrs_sys::pyrs_error_set_string(ts, class, message.as_ptr()) };
    ErrorSet
}

/// Raises what a refusal of pyrs means in Python.
///
/// # Safety
/// `ts` is the attached thread state.
pub unsafe fn raise_status(ts: *mut PyThreadState, status: c_int) -> ErrorSet {
    // SAFETY: as the caller promises.
    unsafe { pyrs_sys::pyrs_error_set_status(ts, status) };
    ErrorSet
}

/// What a function of CPython returned: NULL exactly when it set an exception.
pub fn checked(result: *mut PyObject) -> Outcome {
    if result.is_null() {
        return Err(ErrorSet);
    }
    Ok(result)
}

/// A panic becomes an exception here; it must not unwind into CPython.
pub fn boundary(body: impl FnOnce() -> Outcome + UnwindSafe) -> *mut PyObject {
    match catch_unwind(body) {
        Ok(Ok(result)) => result,
        Ok(Err(ErrorSet)) => ptr::null_mut(),
        Err(_) => {
            let message = "pyrs_example panicked; see standard error";
            // SAFETY: Python called, so the thread is attached; the message has that length.
            unsafe {
                let ts = pyrs_sys::pyrs_thread_state_current();
                pyrs_sys::pyrs_error_set_panic(ts, message.as_ptr().cast(), message.len());
            }
            ptr::null_mut()
        }
    }
}
