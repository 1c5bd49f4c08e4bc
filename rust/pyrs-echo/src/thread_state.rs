// SPDX-License-Identifier: MIT
//! The inline functions of `pyrs/thread_state.h` as Rust has them: thread states.

use crate::guard::guard;
use pyrs_sys::{thread_state, PyInterpreterState, PyThreadState};
use std::ffi::c_ulong;
use std::ptr;

/// Rust's `thread_state::thread_state_peek`.
#[no_mangle]
pub unsafe extern "C" fn pyrs_echo_thread_state_peek() -> *mut PyThreadState {
    guard(ptr::null_mut(), thread_state::thread_state_peek)
}

/// Rust's `thread_state::thread_state_interpreter`.
#[no_mangle]
pub unsafe extern "C" fn pyrs_echo_thread_state_interpreter(
    ts: *mut PyThreadState,
) -> *mut PyInterpreterState {
    // SAFETY: handed on.
    guard(ptr::null_mut(), || unsafe { thread_state::thread_state_interpreter(ts) })
}

/// Rust's `thread_state::thread_state_id`.
#[no_mangle]
pub unsafe extern "C" fn pyrs_echo_thread_state_id(ts: *mut PyThreadState) -> u64 {
    // SAFETY: handed on.
    guard(0, || unsafe { thread_state::thread_state_id(ts) })
}

/// Rust's `thread_state::thread_state_thread_id`.
#[no_mangle]
pub unsafe extern "C" fn pyrs_echo_thread_state_thread_id(ts: *mut PyThreadState) -> c_ulong {
    // SAFETY: handed on.
    guard(0, || unsafe { thread_state::thread_state_thread_id(ts) })
}
