// SPDX-License-Identifier: MIT
//! `pyrs/container.h`: items and sizes of tuple, list and dict.

use crate::object::object_size;
use crate::{pyrs_dict_object, pyrs_list_object, pyrs_tuple_object, PyObject, Py_ssize_t};

/// The layout of a tuple.
#[inline(always)]
pub const fn tuple_layout(op: *mut PyObject) -> *mut pyrs_tuple_object {
    op.cast()
}

/// The layout of a list.
#[inline(always)]
pub const fn list_layout(op: *mut PyObject) -> *mut pyrs_list_object {
    op.cast()
}

/// The layout of a dict.
#[inline(always)]
pub const fn dict_layout(op: *mut PyObject) -> *mut pyrs_dict_object {
    op.cast()
}

/// The number of items of a tuple.
///
/// # Safety
/// `op` is a tuple; the thread is attached.
#[inline(always)]
pub unsafe fn tuple_size(op: *mut PyObject) -> Py_ssize_t {
    // SAFETY: as the caller promises.
    unsafe { (*tuple_layout(op)).ob_base.ob_size }
}

/// The items of a tuple, borrowed.
///
/// # Safety
/// `op` is a tuple; the thread is attached.
#[inline(always)]
pub unsafe fn tuple_items(op: *mut PyObject) -> *mut *mut PyObject {
    // SAFETY: as the caller promises.
    unsafe { (&raw mut (*tuple_layout(op)).ob_item).cast() }
}

/// One item of a tuple, borrowed.
///
/// # Safety
/// `op` is a tuple of more than `index` items; the thread is attached.
#[inline(always)]
pub unsafe fn tuple_item(op: *mut PyObject, index: Py_ssize_t) -> *mut PyObject {
    // SAFETY: as the caller promises.
    unsafe { *tuple_items(op).offset(index) }
}

/// The number of items of a list.
///
/// # Safety
/// `op` is a list; the thread is attached.
#[inline(always)]
pub unsafe fn list_size(op: *mut PyObject) -> Py_ssize_t {
    // SAFETY: as the caller promises.
    unsafe { object_size(op) }
}

/// The items of a list, borrowed until the list changes; null may stand for no items.
///
/// # Safety
/// `op` is a list; the thread is attached, and holds the list's lock on a free-threaded build.
#[inline(always)]
pub unsafe fn list_items(op: *mut PyObject) -> *mut *mut PyObject {
    // SAFETY: as the caller promises.
    unsafe { (*list_layout(op)).ob_item }
}

/// One item of a list, borrowed.
///
/// # Safety
/// As for [`list_items`], and the list has more than `index` items.
#[inline(always)]
pub unsafe fn list_item(op: *mut PyObject, index: Py_ssize_t) -> *mut PyObject {
    // SAFETY: as the caller promises.
    unsafe { *list_items(op).offset(index) }
}

/// The number of items that a list has room for.
///
/// # Safety
/// As for [`list_items`].
#[inline(always)]
pub unsafe fn list_capacity(op: *mut PyObject) -> Py_ssize_t {
    // SAFETY: as the caller promises.
    unsafe { (*list_layout(op)).allocated }
}

/// The number of entries of a dict.
///
/// # Safety
/// `op` is a dict; the thread is attached.
#[inline(always)]
pub unsafe fn dict_size(op: *mut PyObject) -> Py_ssize_t {
    // SAFETY: as the caller promises; another thread of a free-threaded build may write meanwhile.
    unsafe {
        let used = &raw mut (*dict_layout(op)).ma_used;
        #[cfg(pyrs_free_threaded)]
        return crate::refstate::load_word(used.cast());
        #[cfg(not(pyrs_free_threaded))]
        return *used as Py_ssize_t;
    }
}
