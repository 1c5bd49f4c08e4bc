// SPDX-License-Identifier: MIT
//! `pyrs/unstable/recursion.h`: how deep Python code may still recurse.

use crate::thread_state::layout;
use crate::PyThreadState;
use core::ffi::c_int;

/// How many more levels the thread may go.
///
/// # Safety
/// `ts` is the attached thread state of the running thread.
#[inline(always)]
pub unsafe fn recursion_remaining(ts: *mut PyThreadState) -> c_int {
    // SAFETY: as the caller promises.
    unsafe {
        #[cfg(pyrs_py_3_12)]
        return (*layout(ts)).py_recursion_remaining;
        #[cfg(not(pyrs_py_3_12))]
        return (*layout(ts)).recursion_remaining;
    }
}

/// How many levels there are in all: `sys.getrecursionlimit()`.
///
/// # Safety
/// `ts` is the attached thread state of the running thread.
#[inline(always)]
pub unsafe fn recursion_limit(ts: *mut PyThreadState) -> c_int {
    // SAFETY: as the caller promises.
    unsafe {
        #[cfg(pyrs_py_3_12)]
        return (*layout(ts)).py_recursion_limit;
        #[cfg(not(pyrs_py_3_12))]
        return (*layout(ts)).recursion_limit;
    }
}
