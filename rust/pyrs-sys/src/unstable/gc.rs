// SPDX-License-Identifier: MIT
//! `pyrs/unstable/gc.h`: what the garbage collector keeps about an object.

#[cfg(pyrs_free_threaded)]
use crate::object::layout;
use crate::{pyrs_gc_head, pyrs_visitproc, PyObject};
use core::ffi::{c_int, c_void};

/// The two words before an object that the collector knows; null on a free-threaded build, which
/// has none.
///
/// # Safety
/// `op` is an object of a type with `PYRS_TPFLAGS_HAVE_GC`.
#[inline(always)]
pub unsafe fn gc_head_of(op: *mut PyObject) -> *mut pyrs_gc_head {
    #[cfg(pyrs_free_threaded)]
    {
        let _ = op;
        core::ptr::null_mut()
    }
    #[cfg(not(pyrs_free_threaded))]
    // SAFETY: the collector's words lie before the object, as the caller promises.
    unsafe {
        op.cast::<pyrs_gc_head>().sub(1)
    }
}

/// # Safety
/// `op` is an object.
#[cfg(pyrs_free_threaded)]
#[inline(always)]
unsafe fn gc_bits(op: *mut PyObject) -> u32 {
    use core::sync::atomic::{AtomicU8, Ordering::Relaxed};
    // SAFETY: an object of a free-threaded build has this member, and only atomics write it.
    u32::from(unsafe { AtomicU8::from_ptr(&raw mut (*layout(op)).ob_gc_bits) }.load(Relaxed))
}

/// Does the collector look at the object?
///
/// # Safety
/// As for [`gc_head_of`]; the thread is attached.
#[inline(always)]
pub unsafe fn gc_is_tracked(op: *mut PyObject) -> bool {
    // SAFETY: as the caller promises.
    unsafe {
        #[cfg(pyrs_free_threaded)]
        return gc_bits(op) & crate::PYRS_GC_BITS_TRACKED as u32 != 0;
        #[cfg(not(pyrs_free_threaded))]
        return (*gc_head_of(op))._gc_next != 0;
    }
}

/// Has the object's finaliser run?
///
/// # Safety
/// As for [`gc_head_of`]; the thread is attached.
#[inline(always)]
pub unsafe fn gc_is_finalized(op: *mut PyObject) -> bool {
    // SAFETY: as the caller promises.
    unsafe {
        #[cfg(pyrs_free_threaded)]
        return gc_bits(op) & crate::PYRS_GC_BITS_FINALIZED as u32 != 0;
        #[cfg(not(pyrs_free_threaded))]
        return (*gc_head_of(op))._gc_prev & crate::PYRS_GC_PREV_MASK_FINALIZED as usize != 0;
    }
}

/// Have the collector look at an object from now on: the last step of making one.
///
/// # Safety
/// As for [`gc_head_of`]; the object is not tracked and its traverse function may be called; the
/// thread is attached.
#[inline(always)]
pub unsafe fn gc_track(op: *mut PyObject) {
    // SAFETY: as the caller promises.
    unsafe { crate::PyObject_GC_Track(op.cast()) }
}

/// Hide an object from the collector: the first step of ending one, before its members go.
///
/// # Safety
/// As for [`gc_head_of`]; the thread is attached.
#[inline(always)]
pub unsafe fn gc_untrack(op: *mut PyObject) {
    // SAFETY: as the caller promises.
    unsafe { crate::PyObject_GC_UnTrack(op.cast()) }
}

/// Show the collector one member, in a traverse function, which returns at once what is not 0 here.
///
/// # Safety
/// `op` is an object or null; `visit` and `arg` are what `tp_traverse` was given.
#[inline(always)]
pub unsafe fn gc_visit(op: *mut PyObject, visit: pyrs_visitproc, arg: *mut c_void) -> c_int {
    match visit {
        // SAFETY: as the caller promises.
        Some(visit) if !op.is_null() => unsafe { visit(op, arg) },
        _ => 0,
    }
}
