// SPDX-License-Identifier: MIT
//! `pyrs/text.h`: the data of bytes and str.

use crate::{
    pyrs_ascii_object, pyrs_bytes_object, pyrs_compact_unicode_object, pyrs_unicode_object,
    PyObject, Py_UCS4, Py_ssize_t,
};
use core::ffi::{c_char, c_int, c_void};
use core::mem::size_of;

/// The layout of bytes.
#[inline(always)]
pub const fn bytes_layout(op: *mut PyObject) -> *mut pyrs_bytes_object {
    op.cast()
}

/// The layout of the head of any str.
#[inline(always)]
pub const fn str_layout(op: *mut PyObject) -> *mut pyrs_ascii_object {
    op.cast()
}

/// One of the bits of a str's state: `str_state!(op, KIND)`.
macro_rules! str_state {
    ($op:expr, $shift:ident, $mask:ident) => {
        // SAFETY: every str starts with this layout, as each caller promises.
        unsafe { ((*str_layout($op)).state >> crate::$shift) & crate::$mask as u32 }
    };
}

/// The number of bytes.
///
/// # Safety
/// `op` is a bytes object; the thread is attached.
#[inline(always)]
pub unsafe fn bytes_size(op: *mut PyObject) -> Py_ssize_t {
    // SAFETY: as the caller promises.
    unsafe { (*bytes_layout(op)).ob_base.ob_size }
}

/// The data of bytes, borrowed; a zero byte follows it.
///
/// # Safety
/// `op` is a bytes object; the thread is attached.
#[inline(always)]
pub unsafe fn bytes_data(op: *mut PyObject) -> *mut c_char {
    // SAFETY: as the caller promises.
    unsafe { (&raw mut (*bytes_layout(op)).ob_sval).cast() }
}

/// The number of code points of a str.
///
/// # Safety
/// `op` is a str; the thread is attached.
#[inline(always)]
pub unsafe fn str_length(op: *mut PyObject) -> Py_ssize_t {
    // SAFETY: as the caller promises.
    unsafe { (*str_layout(op)).length }
}

/// Bytes per code point: 1, 2 or 4.
///
/// # Safety
/// `op` is a str; the thread is attached.
#[inline(always)]
pub unsafe fn str_kind(op: *mut PyObject) -> c_int {
    str_state!(op, PYRS_ASCII_OBJECT_KIND_SHIFT, PYRS_ASCII_OBJECT_KIND_MASK) as c_int
}

/// Is every code point below 128, so that the data is UTF-8 as it stands?
///
/// # Safety
/// `op` is a str; the thread is attached.
#[inline(always)]
pub unsafe fn str_is_ascii(op: *mut PyObject) -> bool {
    str_state!(op, PYRS_ASCII_OBJECT_ASCII_SHIFT, PYRS_ASCII_OBJECT_ASCII_MASK) != 0
}

/// Does the data follow the head? It does, but for subclasses and legacy strings.
///
/// # Safety
/// `op` is a str; the thread is attached.
#[inline(always)]
pub unsafe fn str_is_compact(op: *mut PyObject) -> bool {
    str_state!(op, PYRS_ASCII_OBJECT_COMPACT_SHIFT, PYRS_ASCII_OBJECT_COMPACT_MASK) != 0
}

/// Is there data to read? Always, from 3.12 on.
///
/// # Safety
/// `op` is a str; the thread is attached.
#[inline(always)]
pub unsafe fn str_is_ready(op: *mut PyObject) -> bool {
    #[cfg(pyrs_py_3_12)]
    {
        let _ = op;
        true
    }
    #[cfg(not(pyrs_py_3_12))]
    return str_state!(op, PYRS_ASCII_OBJECT_READY_SHIFT, PYRS_ASCII_OBJECT_READY_MASK) != 0;
}

/// How a str is interned: `PYRS_SSTATE_NOT_INTERNED` and so on.
///
/// # Safety
/// `op` is a str; the thread is attached.
#[inline(always)]
pub unsafe fn str_interned(op: *mut PyObject) -> c_int {
    str_state!(op, PYRS_ASCII_OBJECT_INTERNED_SHIFT, PYRS_ASCII_OBJECT_INTERNED_MASK) as c_int
}

/// The data of the few strs that do not carry it behind their head. Apart, and cold: LLVM otherwise
/// loads it always and then chooses.
#[cold]
#[inline(never)]
unsafe fn separate_data(op: *mut PyObject) -> *const c_void {
    // SAFETY: as the caller promises.
    unsafe { (*op.cast::<pyrs_unicode_object>()).data }
}

/// The data of a str, borrowed: code points of [`str_kind`] bytes.
///
/// # Safety
/// `op` is a str and [`str_is_ready`]; the thread is attached.
#[inline(always)]
pub unsafe fn str_data(op: *mut PyObject) -> *const c_void {
    // SAFETY: as the caller promises; which of the three heads it has is in its state.
    unsafe {
        if !str_is_compact(op) {
            return separate_data(op);
        }
        // Without a branch, which LLVM would make of a choice between two sizes at more cost.
        let long = size_of::<pyrs_compact_unicode_object>();
        let shorter = (long - size_of::<pyrs_ascii_object>()) * usize::from(str_is_ascii(op));
        op.byte_add(long - shorter).cast()
    }
}

/// One code point of a str.
///
/// # Safety
/// `op` is a str, [`str_is_ready`], of more than `index` code points; the thread is attached.
#[inline(always)]
pub unsafe fn str_read(op: *mut PyObject, index: Py_ssize_t) -> Py_UCS4 {
    // SAFETY: as the caller promises; the kind is the size of the data's elements.
    unsafe {
        let data = str_data(op);
        match str_kind(op) {
            1 => Py_UCS4::from(*data.cast::<u8>().offset(index)),
            2 => Py_UCS4::from(*data.cast::<u16>().offset(index)),
            _ => *data.cast::<u32>().offset(index),
        }
    }
}
