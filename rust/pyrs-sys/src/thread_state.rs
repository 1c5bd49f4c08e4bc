// SPDX-License-Identifier: MIT
//! `pyrs/thread_state.h`: what a thread state says about itself.

use crate::{pyrs_thread_state, PyInterpreterState, PyThreadState};
use core::ffi::c_ulong;

/// The layout of a thread state.
#[inline(always)]
pub const fn layout(ts: *mut PyThreadState) -> *mut pyrs_thread_state {
    ts.cast()
}

/// The thread state with which the running thread is attached, if that can be said quickly; null if
/// it is not attached, or is and only `pyrs_thread_state_current` finds out.
#[inline(always)]
pub fn thread_state_peek() -> *mut PyThreadState {
    #[cfg(pyrs_thread_own)]
    return crate::thread_own::peek();
    #[cfg(not(pyrs_thread_own))]
    // SAFETY: it has no conditions.
    return unsafe { crate::pyrs_thread_state_peek() };
}

/// The interpreter that a thread state belongs to, borrowed.
///
/// # Safety
/// `ts` is a thread state that the caller keeps alive.
#[inline(always)]
pub unsafe fn thread_state_interpreter(ts: *mut PyThreadState) -> *mut PyInterpreterState {
    // SAFETY: as the caller promises.
    unsafe { (*layout(ts)).interp }
}

/// The number of a thread state. It is never given again, unlike its address.
///
/// # Safety
/// `ts` is a thread state that the caller keeps alive.
#[inline(always)]
pub unsafe fn thread_state_id(ts: *mut PyThreadState) -> u64 {
    // SAFETY: as the caller promises.
    unsafe { (*layout(ts)).id }
}

/// The thread that a thread state is bound to, as `threading.get_ident()` numbers it.
///
/// # Safety
/// `ts` is a thread state that the caller keeps alive.
#[inline(always)]
pub unsafe fn thread_state_thread_id(ts: *mut PyThreadState) -> c_ulong {
    // SAFETY: as the caller promises.
    unsafe { (*layout(ts)).thread_id }
}
