// SPDX-License-Identifier: MIT
//! `pyrs/unstable/interpreter.h`: walking interpreters and their thread states.

use crate::thread_state::layout as thread_layout;
use crate::{pyrs_interpreter_state, PyInterpreterState, PyObject, PyThreadState};

/// The layout of an interpreter.
#[inline(always)]
pub const fn layout(interp: *mut PyInterpreterState) -> *mut pyrs_interpreter_state {
    interp.cast()
}

/// The first thread state of an interpreter, borrowed.
///
/// # Safety
/// `interp` is an interpreter, and no thread state is made or deleted meanwhile.
#[inline(always)]
pub unsafe fn interpreter_first_thread(interp: *mut PyInterpreterState) -> *mut PyThreadState {
    // SAFETY: as the caller promises.
    unsafe { (*layout(interp)).head }
}

/// The next thread state of the same interpreter, borrowed; null behind the last.
///
/// # Safety
/// `ts` is a thread state, and none is made or deleted meanwhile.
#[inline(always)]
pub unsafe fn interpreter_next_thread(ts: *mut PyThreadState) -> *mut PyThreadState {
    // SAFETY: as the caller promises.
    unsafe { (*thread_layout(ts)).next }
}

/// The next interpreter of the process, borrowed; null behind the last.
///
/// # Safety
/// `interp` is an interpreter, and none is made or ended meanwhile.
#[inline(always)]
pub unsafe fn interpreter_next(interp: *mut PyInterpreterState) -> *mut PyInterpreterState {
    // SAFETY: as the caller promises.
    unsafe { (*layout(interp)).next }
}

/// The dict that is `sys.modules`, borrowed.
///
/// # Safety
/// `interp` is an interpreter; the thread is attached to it.
#[inline(always)]
pub unsafe fn interpreter_modules(interp: *mut PyInterpreterState) -> *mut PyObject {
    // SAFETY: as the caller promises.
    unsafe { (*layout(interp)).modules }
}
