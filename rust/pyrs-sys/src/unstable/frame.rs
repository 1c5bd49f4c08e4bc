// SPDX-License-Identifier: MIT
//! `pyrs/unstable/frame.h`: the frames of running Python code, as a profiler sees them.

use crate::thread_state::layout;
use crate::{pyrs_interpreter_frame, PyObject, PyThreadState};
use core::ffi::c_int;

/// The innermost frame, borrowed; null if no Python code runs.
///
/// # Safety
/// `ts` is a thread state whose thread does not run meanwhile.
#[inline(always)]
pub unsafe fn frame_current(ts: *mut PyThreadState) -> *mut pyrs_interpreter_frame {
    // SAFETY: as the caller promises.
    unsafe {
        #[cfg(pyrs_py_3_13)]
        return (*layout(ts)).current_frame.cast();
        #[cfg(not(pyrs_py_3_13))]
        return (*(*layout(ts)).cframe).current_frame.cast();
    }
}

/// The frame that called this one, borrowed; null for the outermost.
///
/// # Safety
/// `frame` is a frame whose thread does not run meanwhile.
#[inline(always)]
pub unsafe fn frame_previous(frame: *const pyrs_interpreter_frame) -> *mut pyrs_interpreter_frame {
    // SAFETY: as the caller promises.
    unsafe { (*frame).previous.cast() }
}

/// What the frame executes, borrowed: a code object, usually.
///
/// # Safety
/// As for [`frame_previous`].
#[inline(always)]
pub unsafe fn frame_executable(frame: *const pyrs_interpreter_frame) -> *mut PyObject {
    // SAFETY: as the caller promises.
    unsafe {
        // The two lowest bits say how the reference is held.
        #[cfg(pyrs_py_3_14)]
        return ((*frame).f_executable as usize & !3) as *mut PyObject;
        #[cfg(all(pyrs_py_3_13, not(pyrs_py_3_14)))]
        return (*frame).f_executable;
        #[cfg(not(pyrs_py_3_13))]
        return (*frame).f_code.cast();
    }
}

/// Who owns the frame: `PYRS_FRAME_OWNED_BY_THREAD` and so on.
///
/// # Safety
/// As for [`frame_previous`].
#[inline(always)]
pub unsafe fn frame_owner(frame: *const pyrs_interpreter_frame) -> c_int {
    // SAFETY: as the caller promises.
    unsafe { c_int::from((*frame).owner) }
}

/// The room left in the current chunk of the stack of frames, in bytes.
///
/// # Safety
/// As for [`frame_current`].
#[inline(always)]
pub unsafe fn frame_stack_room(ts: *mut PyThreadState) -> usize {
    // SAFETY: as the caller promises.
    unsafe {
        let (top, limit) = ((*layout(ts)).datastack_top, (*layout(ts)).datastack_limit);
        match top.is_null() {
            true => 0,
            false => (limit as usize).wrapping_sub(top as usize),
        }
    }
}
