// SPDX-License-Identifier: MIT
//! The inline functions of `pyrs/attach.h` as Rust has them.

use crate::guard::guard;
use pyrs_sys::{attach, pyrs_attachment};
use std::ffi::c_int;

/// Rust's `attach::thread_state_attach`.
#[no_mangle]
pub unsafe extern "C" fn pyrs_echo_thread_state_attach(out: *mut pyrs_attachment) -> c_int {
    // SAFETY: handed on.
    guard(c_int::MIN, || unsafe { attach::thread_state_attach(out) })
}

/// Rust's `attach::thread_state_release`.
#[no_mangle]
pub unsafe extern "C" fn pyrs_echo_thread_state_release(attachment: *mut pyrs_attachment) {
    // SAFETY: handed on.
    guard((), || unsafe { attach::thread_state_release(attachment) })
}
