// SPDX-License-Identifier: MIT
//! CPython's exported functions, declared here as every Rust binding of them declares them.

use crate::barrier::{barrier, keep, never};
use core::ffi::{c_char, c_int, c_long, c_void};
use core::ptr;
use pyrs_sys::{PyObject, PyTypeObject, Py_ssize_t};

extern "C" {
    static mut PyLong_Type: c_void;
    pub fn Py_IncRef(op: *mut PyObject);
    fn Py_DecRef(op: *mut PyObject);
    fn Py_NewRef(op: *mut PyObject) -> *mut PyObject;
    fn PyErr_Occurred() -> *mut PyObject;
    fn PyType_IsSubtype(ty: *mut PyTypeObject, base: *mut PyTypeObject) -> c_int;
    fn PyLong_AsLong(op: *mut PyObject) -> c_long;
    fn PyUnicode_AsUTF8AndSize(op: *mut PyObject, size: *mut Py_ssize_t) -> *const c_char;
    fn PyBytes_AsString(op: *mut PyObject) -> *mut c_char;
    fn PyTuple_GetItem(op: *mut PyObject, index: Py_ssize_t) -> *mut PyObject;
    fn PyList_GetItem(op: *mut PyObject, index: Py_ssize_t) -> *mut PyObject;
    fn PyDict_Size(op: *mut PyObject) -> Py_ssize_t;
}

measured!(call_refcount, row, |op| {
    Py_IncRef(op);
    Py_DecRef(barrier(op));
});

measured!(call_immortal, rolled, |op| {
    Py_IncRef(op);
    Py_DecRef(barrier(op));
});

measured!(call_new_ref, row, |op| {
    let again = Py_NewRef(op);
    Py_DecRef(barrier(again));
});

measured!(call_decref_given, |op| {
    Py_IncRef(op);
    Py_DecRef(barrier(op));
});

measured!(call_xdecref, rolled on ptr::null_mut::<PyObject>(), |op| {
    Py_DecRef(op);
});

measured!(call_error_is_set, |_op| {
    if !PyErr_Occurred().is_null() {
        never();
    }
});

measured!(call_error_occurred, rolled, |op| {
    keep(PyErr_Occurred());
    keep(op);
});

measured!(call_error_raised, |op| {
    keep(PyErr_Occurred());
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

measured!(call_bytes_data, |op| {
    keep(PyBytes_AsString(op));
});

measured!(call_tuple_item, |op| {
    keep(PyTuple_GetItem(op, 1));
});

measured!(call_list_item, |op| {
    keep(PyList_GetItem(op, 1));
});

measured!(call_dict_size, |op| {
    keep(PyDict_Size(op));
});

#[cfg(not(pyrs_py_3_12))]
mod error_take {
    use super::*;

    extern "C" {
        fn PyErr_Fetch(ty: *mut Parts, value: *mut Parts, traceback: *mut Parts);
        fn PyErr_NormalizeException(ty: *mut Parts, value: *mut Parts, traceback: *mut Parts);
        fn PyErr_Restore(ty: Parts, value: Parts, traceback: Parts);
    }
    type Parts = *mut PyObject;

    // What there is before 3.12: of the parts an exception has to be made, if it is not one already.
    measured!(call_error_take, |op| {
        let (mut ty, mut value, mut traceback) = (op, op, op);
        PyErr_Fetch(&mut ty, &mut value, &mut traceback);
        PyErr_NormalizeException(&mut ty, &mut value, &mut traceback);
        PyErr_Restore(ty, barrier(value), traceback);
    });
}

#[cfg(pyrs_py_3_12)]
mod error_take {
    use super::*;

    extern "C" {
        fn PyErr_GetRaisedException() -> *mut PyObject;
        fn PyErr_SetRaisedException(exc: *mut PyObject);
    }

    measured!(call_error_take, on ptr::null_mut::<PyObject>(), |op| {
        let exc = PyErr_GetRaisedException();
        PyErr_SetRaisedException(barrier(exc));
        keep(op);
    });
}

#[cfg(pyrs_py_3_13)]
mod locks {
    use super::*;
    use core::mem::MaybeUninit;
    use pyrs_sys::{pyrs_critical_section, pyrs_mutex};

    extern "C" {
        fn PyMutex_Lock(mutex: *mut pyrs_mutex);
        fn PyMutex_Unlock(mutex: *mut pyrs_mutex);
        fn PyCriticalSection_Begin(section: *mut pyrs_critical_section, op: *mut PyObject);
        fn PyCriticalSection_End(section: *mut pyrs_critical_section);
    }
    static mut MUTEX: pyrs_mutex = pyrs_mutex { _bits: 0 };

    measured!(call_mutex, on &raw mut MUTEX, |lock| {
        PyMutex_Lock(lock);
        PyMutex_Unlock(barrier(lock));
    });

    // Room for CPython's own: pyrs's is smaller on a GIL build, where it is not used.
    measured!(call_critical_section, |op| {
        let mut section = MaybeUninit::<[pyrs_critical_section; 2]>::uninit();
        PyCriticalSection_Begin(section.as_mut_ptr().cast(), op);
        keep(op);
        PyCriticalSection_End(section.as_mut_ptr().cast());
    });
}

#[cfg(pyrs_py_3_14)]
mod is_unique {
    use super::*;

    extern "C" {
        fn PyUnstable_Object_IsUniquelyReferenced(op: *mut PyObject) -> c_int;
    }

    measured!(call_is_unique, |op| {
        if PyUnstable_Object_IsUniquelyReferenced(op) != 0 {
            keep(op);
        }
    });
}
