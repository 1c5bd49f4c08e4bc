// SPDX-License-Identifier: MIT
//! `pyrs/chain.h`: the exception that is being handled.

use crate::object::object_is_none;
use crate::thread_state::layout;
use crate::{PyObject, PyThreadState};
use core::ptr;

/// The exception that is being handled, borrowed; null if none is.
///
/// # Safety
/// `ts` is the attached thread state of the running thread.
#[inline(always)]
pub unsafe fn error_handled(ts: *mut PyThreadState) -> *mut PyObject {
    // SAFETY: as the caller promises; the stack of handled exceptions ends with a null link.
    unsafe {
        let mut item = (*layout(ts)).exc_info;
        while !(*item).previous_item.is_null() && is_nothing((*item).exc_value) {
            item = (*item).previous_item;
        }
        let exc = (*item).exc_value;
        match object_is_none(exc) {
            true => ptr::null_mut(),
            false => exc,
        }
    }
}

/// Null and None both say that a level handles nothing.
#[inline(always)]
unsafe fn is_nothing(exc: *mut PyObject) -> bool {
    // SAFETY: the pointer is compared, not followed.
    exc.is_null() || unsafe { object_is_none(exc) }
}
