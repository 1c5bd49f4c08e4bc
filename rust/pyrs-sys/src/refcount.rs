// SPDX-License-Identifier: MIT
//! `pyrs/refcount.h`: taking and giving back references, at the price C code inside CPython pays.
//!
//! A decref can run any Python code. Nothing that was borrowed before it may be trusted after it.

#[cfg(not(pyrs_free_threaded))]
use crate::object::layout;
use crate::PyObject;
use core::ptr;
#[cfg(pyrs_free_threaded)]
use {
    crate::refstate::{is_owned, local, shared},
    crate::Py_ssize_t,
    core::sync::atomic::Ordering::{Relaxed, SeqCst},
};

/// Counts a reference taken in the total that debug builds keep.
#[inline(always)]
unsafe fn total_inc() {
    #[cfg(all(pyrs_debug, pyrs_py_3_12))]
    // SAFETY: the thread is attached, as every caller promises.
    unsafe {
        crate::_Py_INCREF_IncRefTotal()
    }
    #[cfg(all(pyrs_debug, not(pyrs_py_3_12)))]
    // SAFETY: the GIL guards it.
    unsafe {
        crate::_Py_RefTotal = crate::_Py_RefTotal.wrapping_add(1)
    }
}

/// Counts a reference given back in the total that debug builds keep.
#[inline(always)]
unsafe fn total_dec() {
    #[cfg(all(pyrs_debug, pyrs_py_3_12))]
    // SAFETY: the thread is attached, as every caller promises.
    unsafe {
        crate::_Py_DECREF_DecRefTotal()
    }
    #[cfg(all(pyrs_debug, not(pyrs_py_3_12)))]
    // SAFETY: the GIL guards it.
    unsafe {
        crate::_Py_RefTotal = crate::_Py_RefTotal.wrapping_sub(1)
    }
}

/// Debug builds stop here, before the object is touched further.
#[cfg(pyrs_debug)]
#[cold]
unsafe fn negative_refcount(op: *mut PyObject) {
    let file = concat!(file!(), "\0");
    // SAFETY: the name ends with a zero byte; `op` is only printed.
    unsafe { crate::_Py_NegativeRefcount(file.as_ptr().cast(), line!() as core::ffi::c_int, op) }
}

/// A count that a live mortal object cannot have. From 3.14 on the flags above it take part, which
/// a freed object has overwritten.
#[cfg(all(pyrs_debug, not(pyrs_free_threaded), pyrs_py_3_12))]
#[inline(always)]
unsafe fn refcnt_is_bad(op: *mut PyObject) -> bool {
    // SAFETY: `op` is an object, as every caller promises.
    let object = unsafe { &*layout(op) };
    #[cfg(all(pyrs_py_3_14, target_pointer_width = "64"))]
    return object.ob_flags >> 15 != 0
        || (object.ob_flags, object.ob_overflow, object.ob_refcnt) == (0, 0, 0)
        || object.ob_refcnt > u32::MAX - (1 << 20);
    #[cfg(not(all(pyrs_py_3_14, target_pointer_width = "64")))]
    return object.ob_refcnt <= 0;
}

/// Ends an object. Apart, and cold: most decrefs leave a reference, so their way has no jump.
#[cfg(not(pyrs_free_threaded))]
#[cold]
#[inline(never)]
unsafe fn dealloc(op: *mut PyObject) {
    // SAFETY: as the caller promises.
    unsafe { crate::_Py_Dealloc(op) }
}

/// Take a reference.
///
/// # Safety
/// `op` is an object; the thread is attached.
#[inline(always)]
pub unsafe fn incref(op: *mut PyObject) {
    // SAFETY: as the caller promises.
    if unsafe { count_one_more(op) } {
        // SAFETY: as the caller promises.
        unsafe { total_inc() }
    }
}

/// Did it count, and does a debug build's total have to follow?
#[cfg(pyrs_free_threaded)]
#[inline(always)]
unsafe fn count_one_more(op: *mut PyObject) -> bool {
    // SAFETY: `op` is an object; each member is only accessed atomically.
    unsafe {
        let count = local(op).load(Relaxed);
        if count == crate::PYRS_IMMORTAL_REFCNT_LOCAL as u32 {
            return false;
        }
        if is_owned(op) {
            local(op).store(count.wrapping_add(1), Relaxed);
        } else {
            shared(op).fetch_add((1 as Py_ssize_t) << crate::PYRS_REF_SHARED_SHIFT, SeqCst);
        }
        !cfg!(all(pyrs_debug, pyrs_py_3_14)) || !crate::refstate::is_immortal(op)
    }
}

/// Did it count, and does a debug build's total have to follow?
#[cfg(not(pyrs_free_threaded))]
#[inline(always)]
unsafe fn count_one_more(op: *mut PyObject) -> bool {
    // SAFETY: `op` is an object, and the GIL guards its count.
    let count = unsafe { &mut (*layout(op)).ob_refcnt };
    if saturated(*count) {
        return false;
    }
    *count = count.wrapping_add(1);
    !cfg!(all(pyrs_debug, pyrs_py_3_14, target_pointer_width = "64"))
        || !crate::refstate::count_is_immortal(*count)
}

/// A count that an incref leaves alone. Beyond the threshold it stays: one that wraps must not make
/// the object mortal again.
#[cfg(not(pyrs_free_threaded))]
#[inline(always)]
const fn saturated(count: crate::refstate::RefCount) -> bool {
    #[cfg(all(pyrs_py_3_14, target_pointer_width = "64"))]
    return count >= crate::PYRS_IMMORTAL_INITIAL_REFCNT as u32;
    #[cfg(all(pyrs_py_3_12, not(pyrs_py_3_14), target_pointer_width = "64"))]
    return count as u32 == u32::MAX;
    #[cfg(not(all(pyrs_py_3_12, target_pointer_width = "64")))]
    return crate::refstate::count_is_immortal(count);
}

/// Give back a reference; the last one ends the object.
///
/// # Safety
/// `op` is an object and the caller owns a reference to it; the thread is attached.
#[cfg(pyrs_free_threaded)]
#[inline(always)]
pub unsafe fn decref(op: *mut PyObject) {
    // SAFETY: as the caller promises; each member is only accessed atomically.
    unsafe {
        let count = local(op).load(Relaxed);
        if count == crate::PYRS_IMMORTAL_REFCNT_LOCAL as u32 {
            return;
        }
        total_dec();
        if !is_owned(op) {
            return decref_shared(op);
        }
        #[cfg(pyrs_debug)]
        if count == 0 {
            negative_refcount(op);
        }
        let count = count.wrapping_sub(1);
        local(op).store(count, Relaxed);
        if count == 0 {
            crate::_Py_MergeZeroLocalRefcount(op);
        }
    }
}

/// Gives back a reference to an object of another thread.
#[cfg(pyrs_free_threaded)]
#[inline(always)]
unsafe fn decref_shared(op: *mut PyObject) {
    #[cfg(not(pyrs_debug))]
    // SAFETY: as the caller promises.
    unsafe {
        crate::_Py_DecRefShared(op)
    }
    #[cfg(pyrs_debug)]
    // SAFETY: as the caller promises; the file's name ends with a zero byte.
    unsafe {
        let file = concat!(file!(), "\0");
        crate::_Py_DecRefSharedDebug(op, file.as_ptr().cast(), line!() as core::ffi::c_int)
    }
}

/// Give back a reference; the last one ends the object.
///
/// # Safety
/// `op` is an object and the caller owns a reference to it; the thread is attached.
#[cfg(all(not(pyrs_free_threaded), pyrs_py_3_12))]
#[inline(always)]
pub unsafe fn decref(op: *mut PyObject) {
    // SAFETY: as the caller promises; the GIL guards the count.
    unsafe {
        #[cfg(pyrs_debug)]
        if refcnt_is_bad(op) {
            negative_refcount(op);
        }
        if crate::refstate::is_immortal(op) {
            return;
        }
        total_dec();
        let count = (*layout(op)).ob_refcnt.wrapping_sub(1);
        (*layout(op)).ob_refcnt = count;
        if count == 0 {
            dealloc(op);
        }
    }
}

/// Give back a reference; the last one ends the object.
///
/// # Safety
/// `op` is an object and the caller owns a reference to it; the thread is attached.
#[cfg(all(not(pyrs_free_threaded), not(pyrs_py_3_12)))]
#[inline(always)]
pub unsafe fn decref(op: *mut PyObject) {
    // SAFETY: as the caller promises; the GIL guards the count.
    unsafe {
        total_dec();
        let count = (*layout(op)).ob_refcnt.wrapping_sub(1);
        (*layout(op)).ob_refcnt = count;
        if count == 0 {
            dealloc(op);
        }
        #[cfg(pyrs_debug)]
        if count < 0 {
            negative_refcount(op);
        }
    }
}

/// Take a reference, unless there is no object.
///
/// # Safety
/// `op` is an object or null; the thread is attached.
#[inline(always)]
pub unsafe fn xincref(op: *mut PyObject) {
    if !op.is_null() {
        // SAFETY: as the caller promises, and it is not null.
        unsafe { incref(op) }
    }
}

/// Give back a reference, unless there is no object.
///
/// # Safety
/// `op` is null or an object to which the caller owns a reference; the thread is attached.
#[inline(always)]
pub unsafe fn xdecref(op: *mut PyObject) {
    if !op.is_null() {
        // SAFETY: as the caller promises, and it is not null.
        unsafe { decref(op) }
    }
}

/// Take a reference and hand the object on.
///
/// # Safety
/// `op` is an object; the thread is attached.
#[inline(always)]
pub unsafe fn new_ref(op: *mut PyObject) -> *mut PyObject {
    // SAFETY: as the caller promises.
    unsafe { incref(op) };
    op
}

/// Take a reference and hand the object on, unless there is none.
///
/// # Safety
/// `op` is an object or null; the thread is attached.
#[inline(always)]
pub unsafe fn xnew_ref(op: *mut PyObject) -> *mut PyObject {
    // SAFETY: as the caller promises.
    unsafe { xincref(op) };
    op
}

/// Empty a place that holds a reference, then give that reference back: in that order, because the
/// destructor may look at the place again.
///
/// # Safety
/// `place` is valid and holds null or a reference; the thread is attached.
#[inline(always)]
pub unsafe fn clear(place: *mut *mut PyObject) {
    // SAFETY: as the caller promises.
    unsafe { set_ref(place, ptr::null_mut()) }
}

/// Put another object into a place that holds a reference, then give the old reference back.
///
/// # Safety
/// `place` is valid and holds null or a reference; `op` is null or a reference that the caller owns
/// and gives away; the thread is attached.
#[inline(always)]
pub unsafe fn set_ref(place: *mut *mut PyObject, op: *mut PyObject) {
    // SAFETY: as the caller promises.
    unsafe { xdecref(ptr::replace(place, op)) }
}
