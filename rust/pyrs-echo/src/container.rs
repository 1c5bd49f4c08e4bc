// SPDX-License-Identifier: MIT
//! The inline functions of `pyrs/container.h` as Rust has them: tuple, list and dict.

use crate::guard::guard;
use pyrs_sys::{container, PyObject, Py_ssize_t};
use std::ptr;

/// Rust's `container::tuple_size`.
#[no_mangle]
pub unsafe extern "C" fn pyrs_echo_tuple_size(op: *mut PyObject) -> Py_ssize_t {
    // SAFETY: handed on.
    guard(Py_ssize_t::MIN, || unsafe { container::tuple_size(op) })
}

/// Rust's `container::tuple_items`.
#[no_mangle]
pub unsafe extern "C" fn pyrs_echo_tuple_items(op: *mut PyObject) -> *mut *mut PyObject {
    // SAFETY: handed on.
    guard(ptr::null_mut(), || unsafe { container::tuple_items(op) })
}

/// Rust's `container::tuple_item`.
#[no_mangle]
pub unsafe extern "C" fn pyrs_echo_tuple_item(
    op: *mut PyObject,
    index: Py_ssize_t,
) -> *mut PyObject {
    // SAFETY: handed on.
    guard(ptr::null_mut(), || unsafe { container::tuple_item(op, index) })
}

/// Rust's `container::list_size`.
#[no_mangle]
pub unsafe extern "C" fn pyrs_echo_list_size(op: *mut PyObject) -> Py_ssize_t {
    // SAFETY: handed on.
    guard(Py_ssize_t::MIN, || unsafe { container::list_size(op) })
}

/// Rust's `container::list_items`.
#[no_mangle]
pub unsafe extern "C" fn pyrs_echo_list_items(op: *mut PyObject) -> *mut *mut PyObject {
    // SAFETY: handed on.
    guard(ptr::null_mut(), || unsafe { container::list_items(op) })
}

/// Rust's `container::list_item`.
#[no_mangle]
pub unsafe extern "C" fn pyrs_echo_list_item(
    op: *mut PyObject,
    index: Py_ssize_t,
) -> *mut PyObject {
    // SAFETY: handed on.
    guard(ptr::null_mut(), || unsafe { container::list_item(op, index) })
}

/// Rust's `container::list_capacity`.
#[no_mangle]
pub unsafe extern "C" fn pyrs_echo_list_capacity(op: *mut PyObject) -> Py_ssize_t {
    // SAFETY: handed on.
    guard(Py_ssize_t::MIN, || unsafe { container::list_capacity(op) })
}

/// Rust's `container::dict_size`.
#[no_mangle]
pub unsafe extern "C" fn pyrs_echo_dict_size(op: *mut PyObject) -> Py_ssize_t {
    // SAFETY: handed on.
    guard(Py_ssize_t::MIN, || unsafe { container::dict_size(op) })
}
