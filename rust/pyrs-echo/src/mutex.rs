// SPDX-License-Identifier: MIT
//! The inline functions of `pyrs/mutex.h` as Rust has them: mutexes.

use crate::guard::guard;
use pyrs_sys::{mutex, pyrs_mutex};
use std::ffi::c_int;

/// Rust's `mutex::mutex_try_lock`.
#[no_mangle]
pub unsafe extern "C" fn pyrs_echo_mutex_try_lock(mutex: *mut pyrs_mutex) -> c_int {
    // SAFETY: handed on.
    guard(-1, || unsafe { c_int::from(mutex::mutex_try_lock(mutex)) })
}

/// Rust's `mutex::mutex_lock`.
#[no_mangle]
pub unsafe extern "C" fn pyrs_echo_mutex_lock(mutex: *mut pyrs_mutex) {
    // SAFETY: handed on.
    guard((), || unsafe { mutex::mutex_lock(mutex) })
}

/// Rust's `mutex::mutex_unlock`.
#[no_mangle]
pub unsafe extern "C" fn pyrs_echo_mutex_unlock(mutex: *mut pyrs_mutex) {
    // SAFETY: handed on.
    guard((), || unsafe { mutex::mutex_unlock(mutex) })
}

/// Rust's `mutex::mutex_is_locked`.
#[no_mangle]
pub unsafe extern "C" fn pyrs_echo_mutex_is_locked(mutex: *mut pyrs_mutex) -> c_int {
    // SAFETY: handed on.
    guard(-1, || unsafe { c_int::from(mutex::mutex_is_locked(mutex)) })
}
