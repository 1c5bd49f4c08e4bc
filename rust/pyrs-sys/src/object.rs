// SPDX-License-Identifier: MIT
//! `pyrs/object.h`: an object's type, the flags that make type tests cheap, and its size.
//!
//! Everything here reads memory and nothing else. A test of a type that an object does not have
//! gives a meaningless answer, not an error.

use crate::{
    _Py_NoneStruct, pyrs_object, pyrs_type_object, pyrs_var_object, PyObject, PyTypeObject,
    PyType_IsSubtype, Py_ssize_t,
};
use core::ffi::{c_char, c_ulong};

/// The layout of an object.
#[inline(always)]
pub const fn layout(op: *mut PyObject) -> *mut pyrs_object {
    op.cast()
}

/// The layout of an object that has a size.
#[inline(always)]
pub const fn var_layout(op: *mut PyObject) -> *mut pyrs_var_object {
    op.cast()
}

/// The layout of a type.
#[inline(always)]
pub const fn type_layout(ty: *mut PyTypeObject) -> *mut pyrs_type_object {
    ty.cast()
}

/// The type of an object, borrowed.
///
/// # Safety
/// `op` is an object; the thread is attached.
#[inline(always)]
pub unsafe fn object_type(op: *mut PyObject) -> *mut PyTypeObject {
    // SAFETY: every object starts with this layout.
    unsafe { (*layout(op)).ob_type }
}

/// Is the object of exactly this type? A subclass does not count.
///
/// # Safety
/// `op` is an object; the thread is attached.
#[inline(always)]
pub unsafe fn object_is_exact(op: *mut PyObject, ty: *mut PyTypeObject) -> bool {
    // SAFETY: as the caller promises.
    unsafe { object_type(op) == ty }
}

/// Is the object of this type or of a subclass of it?
///
/// # Safety
/// `op` is an object and `ty` a type; the thread is attached.
#[inline(always)]
pub unsafe fn object_is_instance(op: *mut PyObject, ty: *mut PyTypeObject) -> bool {
    // SAFETY: as the caller promises.
    unsafe { object_is_exact(op, ty) || PyType_IsSubtype(object_type(op), ty) != 0 }
}

/// The flags of a type: `PYRS_TPFLAGS_HEAPTYPE` and so on.
///
/// # Safety
/// `ty` is a type; the thread is attached.
#[inline(always)]
pub unsafe fn type_flags(ty: *mut PyTypeObject) -> c_ulong {
    // SAFETY: every type starts with this layout; another thread of a free-threaded build may
    // write the flags meanwhile, so they are read atomically there.
    unsafe {
        let flags = &raw mut (*type_layout(ty)).tp_flags;
        #[cfg(pyrs_free_threaded)]
        return crate::refstate::load_word(flags.cast()) as c_ulong;
        #[cfg(not(pyrs_free_threaded))]
        return *flags;
    }
}

/// Does a type have all of these flags?
///
/// # Safety
/// `ty` is a type; the thread is attached.
#[inline(always)]
pub unsafe fn type_has_flags(ty: *mut PyTypeObject, flags: c_ulong) -> bool {
    // SAFETY: as the caller promises.
    unsafe { type_flags(ty) & flags == flags }
}

/// Does the type of an object have all of these flags? With `PYRS_TPFLAGS_LONG_SUBCLASS` and its
/// siblings it is the test for a built-in type or any subclass of it.
///
/// # Safety
/// `op` is an object; the thread is attached.
#[inline(always)]
pub unsafe fn object_has_flags(op: *mut PyObject, flags: c_ulong) -> bool {
    // SAFETY: as the caller promises.
    unsafe { type_has_flags(object_type(op), flags) }
}

/// Is it the one and only None?
///
/// # Safety
/// CPython is loaded; the pointer itself is not followed.
#[inline(always)]
pub unsafe fn object_is_none(op: *mut PyObject) -> bool {
    op == (&raw mut _Py_NoneStruct).cast()
}

/// The name of a type as C sees it, borrowed: for messages.
///
/// # Safety
/// `ty` is a type; the thread is attached.
#[inline(always)]
pub unsafe fn type_name(ty: *mut PyTypeObject) -> *const c_char {
    // SAFETY: every type starts with this layout.
    unsafe { (*type_layout(ty)).tp_name }
}

/// The size of an instance without its items, in bytes.
///
/// # Safety
/// `ty` is a type; the thread is attached.
#[inline(always)]
pub unsafe fn type_basicsize(ty: *mut PyTypeObject) -> Py_ssize_t {
    // SAFETY: every type starts with this layout.
    unsafe { (*type_layout(ty)).tp_basicsize }
}

/// The size of one item of a variable-size instance, in bytes.
///
/// # Safety
/// `ty` is a type; the thread is attached.
#[inline(always)]
pub unsafe fn type_itemsize(ty: *mut PyTypeObject) -> Py_ssize_t {
    // SAFETY: every type starts with this layout.
    unsafe { (*type_layout(ty)).tp_itemsize }
}

/// The class that a type inherits its layout from, borrowed; null for `object` alone.
///
/// # Safety
/// `ty` is a type; the thread is attached.
#[inline(always)]
pub unsafe fn type_base(ty: *mut PyTypeObject) -> *mut PyTypeObject {
    // SAFETY: every type starts with this layout.
    unsafe { (*type_layout(ty)).tp_base }
}

/// The number of items of a variable-size object other than an int.
///
/// # Safety
/// `op` is such an object; the thread is attached.
#[inline(always)]
pub unsafe fn object_size(op: *mut PyObject) -> Py_ssize_t {
    // SAFETY: as the caller promises; a list of another thread may grow meanwhile, so a
    // free-threaded build reads atomically.
    unsafe {
        let size = &raw mut (*var_layout(op)).ob_size;
        #[cfg(pyrs_free_threaded)]
        return crate::refstate::load_word(size);
        #[cfg(not(pyrs_free_threaded))]
        return *size;
    }
}
