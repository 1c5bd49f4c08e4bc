// SPDX-License-Identifier: MIT
//! CPython's exported functions, declared here as every Rust binding of them declares them.

use crate::barrier::{barrier, keep};
use core::ffi::{c_char, c_int, c_long, c_void};
use core::ptr;
use pyrs_sys::{PyObject, PyTypeObject, Py_ssize_t};

extern "C" {
    static mut PyLong_Type: c_void;
    fn Py_IncRef(op: *mut PyObject);
    fn Py_DecRef(op: *mut PyObject);
    fn PyErr_Occurred() -> *mut PyObject;
    fn PyGILState_Ensure() -> c_int;
    fn PyGILState_Release(state: c_int);
    fn PyType_IsSubtype(ty: *mut PyTypeObject, base: *mut PyTypeObject) -> c_int;
    fn PyLong_AsLong(op: *mut PyObject) -> c_long;
    fn PyUnicode_AsUTF8AndSize(op: *mut PyObject, size: *mut Py_ssize_t) -> *const c_char;
    fn PyTuple_GetItem(op: *mut PyObject, index: Py_ssize_t) -> *mut PyObject;
}

measured!(call_refcount, |op| {
    Py_IncRef(op);
    Py_DecRef(barrier(op));
});

measured!(call_error_is_set, |op| {
    if !PyErr_Occurred().is_null() {
        keep(op);
    }
});

measured!(call_attach, |op| {
    let state = PyGILState_Ensure();
    PyGILState_Release(state);
    keep(op);
});

// The type is read as pyrs reads it: CPython exports no function for that before 3.14.
measured!(call_type_test, |op| {
    if PyType_IsSubtype(pyrs_sys::object::object_type(op), (&raw mut PyLong_Type).cast()) != 0 {
        keep(op);
    }
});

measured!(call_int_value, |op| {
    keep(PyLong_AsLong(op) as isize);
});

measured!(call_str_data, |op| {
    keep(PyUnicode_AsUTF8AndSize(op, ptr::null_mut()));
});

measured!(call_tuple_item, |op| {
    keep(PyTuple_GetItem(op, 1));
});
