// SPDX-License-Identifier: MIT
//! `pyrs/number.h`: what is inside an int or a float.

use crate::{pyrs_float_object, pyrs_long_object, PyObject, Py_ssize_t};
use core::ffi::c_int;

/// The layout of an int.
#[inline(always)]
pub const fn long_layout(op: *mut PyObject) -> *mut pyrs_long_object {
    op.cast()
}

/// The layout of a float.
#[inline(always)]
pub const fn float_layout(op: *mut PyObject) -> *mut pyrs_float_object {
    op.cast()
}

/// The number of digits of an int, without its sign.
///
/// # Safety
/// `op` is an int; the thread is attached.
#[inline(always)]
pub unsafe fn long_digit_count(op: *mut PyObject) -> Py_ssize_t {
    // SAFETY: as the caller promises.
    unsafe {
        #[cfg(pyrs_py_3_12)]
        return ((*long_layout(op)).lv_tag >> crate::PYRS_LONG_NON_SIZE_BITS) as Py_ssize_t;
        #[cfg(not(pyrs_py_3_12))]
        return (*long_layout(op)).ob_base.ob_size.wrapping_abs();
    }
}

/// -1, 0 or 1.
///
/// # Safety
/// `op` is an int; the thread is attached.
#[inline(always)]
pub unsafe fn long_sign(op: *mut PyObject) -> c_int {
    // SAFETY: as the caller promises.
    unsafe {
        #[cfg(pyrs_py_3_12)]
        return 1 - ((*long_layout(op)).lv_tag as c_int & crate::PYRS_LONG_SIGN_MASK as c_int);
        #[cfg(not(pyrs_py_3_12))]
        return (*long_layout(op)).ob_base.ob_size.signum() as c_int;
    }
}

/// Is the int small enough for [`long_compact_value`]?
///
/// # Safety
/// `op` is an int; the thread is attached.
#[inline(always)]
pub unsafe fn long_is_compact(op: *mut PyObject) -> bool {
    // SAFETY: as the caller promises.
    unsafe { long_digit_count(op) <= 1 }
}

/// The value of a compact int.
///
/// # Safety
/// `op` is an int and [`long_is_compact`]; the thread is attached.
#[inline(always)]
pub unsafe fn long_compact_value(op: *mut PyObject) -> Py_ssize_t {
    // SAFETY: as the caller promises. On 3.11 the number 0 has no digit at all; its memory is
    // there, and the sign keeps it out of the result.
    unsafe { long_sign(op) as Py_ssize_t * (*long_layout(op)).ob_digit[0] as Py_ssize_t }
}

/// One digit of an int, the least significant first.
///
/// # Safety
/// `op` is an int with more than `index` digits; the thread is attached.
#[inline(always)]
pub unsafe fn long_digit(op: *mut PyObject, index: Py_ssize_t) -> u32 {
    // SAFETY: as the caller promises.
    unsafe { *(&raw const (*long_layout(op)).ob_digit).cast::<u32>().offset(index) }
}

/// The value of a float.
///
/// # Safety
/// `op` is a float; the thread is attached.
#[inline(always)]
pub unsafe fn float_value(op: *mut PyObject) -> f64 {
    // SAFETY: as the caller promises.
    unsafe { (*float_layout(op)).ob_fval }
}
