// SPDX-License-Identifier: MIT
//! `pyrs/error.h`: the exception that is being raised, with the thread state given explicitly.

use crate::thread_state::layout;
use crate::{PyObject, PyThreadState};

/// A failure whose details are an exception, set in the thread state of the running thread. It has
/// no contents, so that a `Result` with it costs no more than C's null or -1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
pub struct ErrorSet;

impl core::fmt::Display for ErrorSet {
    fn fmt(&self, out: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        out.write_str("a Python exception is set")
    }
}

impl core::error::Error for ErrorSet {}

/// Is an exception set?
///
/// # Safety
/// `ts` is the attached thread state of the running thread.
#[inline(always)]
pub unsafe fn error_is_set(ts: *mut PyThreadState) -> bool {
    // SAFETY: as the caller promises.
    unsafe {
        #[cfg(pyrs_py_3_12)]
        return !(*layout(ts)).current_exception.is_null();
        #[cfg(not(pyrs_py_3_12))]
        return !(*layout(ts)).curexc_type.is_null();
    }
}

/// The type of the exception that is set, borrowed until the exception changes; null if none is.
///
/// # Safety
/// `ts` is the attached thread state of the running thread.
#[inline(always)]
pub unsafe fn error_occurred(ts: *mut PyThreadState) -> *mut PyObject {
    // SAFETY: as the caller promises; what is set is an object.
    unsafe {
        #[cfg(pyrs_py_3_12)]
        {
            let exc = (*layout(ts)).current_exception;
            // Null is the only one below an object's alignment. Asked this way, the compiler does
            // not make a zero of its own where it has one already: that is a jump more.
            if (exc as usize) < align_of::<crate::pyrs_object>() {
                return exc;
            }
            crate::object::object_type(exc).cast()
        }
        #[cfg(not(pyrs_py_3_12))]
        return (*layout(ts)).curexc_type;
    }
}
