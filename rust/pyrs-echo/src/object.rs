// SPDX-License-Identifier: MIT
//! The inline functions of `pyrs/object.h` as Rust has them: objects and types.

use crate::guard::guard;
use pyrs_sys::{object, PyObject, PyTypeObject, Py_ssize_t};
use std::ffi::{c_char, c_int, c_ulong};
use std::ptr;

/// Rust's `object::object_type`.
#[no_mangle]
pub unsafe extern "C" fn pyrs_echo_object_type(op: *mut PyObject) -> *mut PyTypeObject {
    // SAFETY: handed on.
    guard(ptr::null_mut(), || unsafe { object::object_type(op) })
}

/// Rust's `object::object_is_exact`.
#[no_mangle]
pub unsafe extern "C" fn pyrs_echo_object_is_exact(
    op: *mut PyObject,
    ty: *mut PyTypeObject,
) -> c_int {
    // SAFETY: handed on.
    guard(-1, || unsafe { c_int::from(object::object_is_exact(op, ty)) })
}

/// Rust's `object::object_is_instance`.
#[no_mangle]
pub unsafe extern "C" fn pyrs_echo_object_is_instance(
    op: *mut PyObject,
    ty: *mut PyTypeObject,
) -> c_int {
    // SAFETY: handed on.
    guard(-1, || unsafe { c_int::from(object::object_is_instance(op, ty)) })
}

/// Rust's `object::type_flags`.
#[no_mangle]
pub unsafe extern "C" fn pyrs_echo_type_flags(ty: *mut PyTypeObject) -> c_ulong {
    // SAFETY: handed on.
    guard(0, || unsafe { object::type_flags(ty) })
}

/// Rust's `object::type_has_flags`.
#[no_mangle]
pub unsafe extern "C" fn pyrs_echo_type_has_flags(ty: *mut PyTypeObject, flags: c_ulong) -> c_int {
    // SAFETY: handed on.
    guard(-1, || unsafe { c_int::from(object::type_has_flags(ty, flags)) })
}

/// Rust's `object::object_has_flags`.
#[no_mangle]
pub unsafe extern "C" fn pyrs_echo_object_has_flags(op: *mut PyObject, flags: c_ulong) -> c_int {
    // SAFETY: handed on.
    guard(-1, || unsafe { c_int::from(object::object_has_flags(op, flags)) })
}

/// Rust's `object::object_is_none`.
#[no_mangle]
pub unsafe extern "C" fn pyrs_echo_object_is_none(op: *mut PyObject) -> c_int {
    // SAFETY: handed on.
    guard(-1, || unsafe { c_int::from(object::object_is_none(op)) })
}

/// Rust's `object::type_name`.
#[no_mangle]
pub unsafe extern "C" fn pyrs_echo_type_name(ty: *mut PyTypeObject) -> *const c_char {
    // SAFETY: handed on.
    guard(ptr::null(), || unsafe { object::type_name(ty) })
}

/// Rust's `object::type_basicsize`.
#[no_mangle]
pub unsafe extern "C" fn pyrs_echo_type_basicsize(ty: *mut PyTypeObject) -> Py_ssize_t {
    // SAFETY: handed on.
    guard(Py_ssize_t::MIN, || unsafe { object::type_basicsize(ty) })
}

/// Rust's `object::type_itemsize`.
#[no_mangle]
pub unsafe extern "C" fn pyrs_echo_type_itemsize(ty: *mut PyTypeObject) -> Py_ssize_t {
    // SAFETY: handed on.
    guard(Py_ssize_t::MIN, || unsafe { object::type_itemsize(ty) })
}

/// Rust's `object::type_base`.
#[no_mangle]
pub unsafe extern "C" fn pyrs_echo_type_base(ty: *mut PyTypeObject) -> *mut PyTypeObject {
    // SAFETY: handed on.
    guard(ptr::null_mut(), || unsafe { object::type_base(ty) })
}

/// Rust's `object::object_size`.
#[no_mangle]
pub unsafe extern "C" fn pyrs_echo_object_size(op: *mut PyObject) -> Py_ssize_t {
    // SAFETY: handed on.
    guard(Py_ssize_t::MIN, || unsafe { object::object_size(op) })
}
