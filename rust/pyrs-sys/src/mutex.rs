// SPDX-License-Identifier: MIT
//! `pyrs/mutex.h`: a lock of one byte that never deadlocks with the interpreter.

use crate::{pyrs_mutex, pyrs_mutex_lock_slow, pyrs_mutex_unlock_slow, PYRS_LOCKED, PYRS_UNLOCKED};
use core::sync::atomic::{
    AtomicU8,
    Ordering::{Acquire, Relaxed, Release},
};

const LOCKED: u8 = PYRS_LOCKED as u8;
const UNLOCKED: u8 = PYRS_UNLOCKED as u8;

/// # Safety
/// `mutex` is valid, and only the functions of this module and CPython's touch it.
#[inline(always)]
unsafe fn bits<'a>(mutex: *mut pyrs_mutex) -> &'a AtomicU8 {
    // SAFETY: as the caller promises.
    unsafe { AtomicU8::from_ptr((&raw mut (*mutex)._bits).cast()) }
}

/// Lock a mutex if that is possible at once; then an unlock is due.
///
/// # Safety
/// `mutex` is valid, and was zero before its first use.
#[inline(always)]
pub unsafe fn mutex_try_lock(mutex: *mut pyrs_mutex) -> bool {
    // SAFETY: as the caller promises.
    let bits = unsafe { bits(mutex) };
    let seen = bits.load(Relaxed);
    seen & LOCKED == 0 && bits.compare_exchange(seen, seen | LOCKED, Acquire, Relaxed).is_ok()
}

/// Lock a mutex. An attached thread detaches while it waits.
///
/// # Safety
/// `mutex` is valid, and was zero before its first use; this thread does not hold it.
#[inline(always)]
pub unsafe fn mutex_lock(mutex: *mut pyrs_mutex) {
    // SAFETY: as the caller promises.
    unsafe {
        if bits(mutex).compare_exchange(UNLOCKED, LOCKED, Acquire, Relaxed).is_err() {
            pyrs_mutex_lock_slow(mutex);
        }
    }
}

/// Unlock a mutex. Any thread may do it.
///
/// # Safety
/// `mutex` is valid and locked.
#[inline(always)]
pub unsafe fn mutex_unlock(mutex: *mut pyrs_mutex) {
    // SAFETY: as the caller promises.
    unsafe {
        if bits(mutex).compare_exchange(LOCKED, UNLOCKED, Release, Relaxed).is_err() {
            pyrs_mutex_unlock_slow(mutex);
        }
    }
}

/// Is a mutex locked, by anybody, at this moment?
///
/// # Safety
/// `mutex` is valid, and was zero before its first use.
#[inline(always)]
pub unsafe fn mutex_is_locked(mutex: *mut pyrs_mutex) -> bool {
    // SAFETY: as the caller promises.
    unsafe { bits(mutex) }.load(Relaxed) & LOCKED != 0
}
