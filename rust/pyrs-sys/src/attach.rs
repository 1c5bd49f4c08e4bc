// SPDX-License-Identifier: MIT
//! `pyrs/attach.h`: becoming attached, from any thread, for nothing where the thread is already.

use crate::thread_state::thread_state_peek;
use crate::{pyrs_attachment, PYRS_ATTACH_NESTED, PYRS_ATTACH_NONE, PYRS_OK};
use core::ffi::c_int;

/// Attaches a thread that was not. Apart, and cold: most attaches are nested, so their way has no jump.
#[cold]
#[inline(never)]
unsafe fn attach_slow(out: *mut pyrs_attachment) -> c_int {
    // SAFETY: as the caller promises.
    unsafe { crate::pyrs_thread_state_attach_slow(out) }
}

/// Releases an attach that was not nested; as above.
#[cold]
#[inline(never)]
unsafe fn release_slow(attachment: *mut pyrs_attachment) {
    // SAFETY: as the caller promises.
    unsafe { crate::pyrs_thread_state_release_slow(attachment) }
}

/// Attach the running thread to the main interpreter, whatever its state: `PYRS_OK`, and a release
/// is due; or a negative status, and nothing is written.
///
/// # Safety
/// `out` is valid for writes. The release runs in this thread, after those of all later attaches.
#[inline(always)]
pub unsafe fn thread_state_attach(out: *mut pyrs_attachment) -> c_int {
    let ts = thread_state_peek();
    // SAFETY: as the caller promises.
    unsafe {
        if ts.is_null() {
            return attach_slow(out);
        }
        (*out).thread_state = ts;
        (*out).kind = PYRS_ATTACH_NESTED as c_int;
    }
    PYRS_OK as c_int
}

/// Undo an attach.
///
/// # Safety
/// `attachment` is what the latest attach of this thread filled that was not released yet, or zero
/// bytes.
#[inline(always)]
pub unsafe fn thread_state_release(attachment: *mut pyrs_attachment) {
    // SAFETY: as the caller promises.
    unsafe {
        if (*attachment).kind > PYRS_ATTACH_NESTED as c_int {
            return release_slow(attachment);
        }
        (*attachment).kind = PYRS_ATTACH_NONE as c_int;
    }
}
