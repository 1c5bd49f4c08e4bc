// SPDX-License-Identifier: MIT
//! What Rust has today: pyo3-ffi, with inline functions where it has them.

use crate::barrier::{barrier, keep, never};
use core::ptr;
use pyo3::ffi::*;

measured!(pyo3_refcount, row, |op| {
    Py_INCREF(op);
    Py_DECREF(barrier(op));
});

measured!(pyo3_immortal, rolled, |op| {
    Py_INCREF(op);
    Py_DECREF(barrier(op));
});

measured!(pyo3_new_ref, row, |op| {
    let again = Py_NewRef(op);
    Py_DECREF(barrier(again));
});

measured!(pyo3_decref_given, |op| {
    Py_IncRef(op);
    Py_DECREF(barrier(op));
});

measured!(pyo3_xdecref, rolled on ptr::null_mut::<PyObject>(), |op| {
    Py_XDECREF(op);
});

measured!(pyo3_error_is_set, |_op| {
    if !PyErr_Occurred().is_null() {
        never();
    }
});

measured!(pyo3_error_occurred, rolled, |op| {
    keep(PyErr_Occurred());
    keep(op);
});

measured!(pyo3_error_raised, |op| {
    keep(PyErr_Occurred());
    keep(op);
});

measured!(pyo3_type_test, |op| {
    if PyLong_Check(op) != 0 {
        keep(op);
    }
});

measured!(pyo3_int_value, |op| {
    keep(PyLong_AsLong(op) as isize);
});

measured!(pyo3_str_data, |op| {
    keep(PyUnicode_DATA(op));
});

measured!(pyo3_bytes_data, |op| {
    keep(PyBytes_AS_STRING(op));
});

measured!(pyo3_tuple_item, |op| {
    keep(PyTuple_GET_ITEM(op, 1));
});

measured!(pyo3_list_item, |op| {
    keep(PyList_GET_ITEM(op, 1));
});

measured!(pyo3_dict_size, |op| {
    keep(PyDict_Size(op));
});

// As in calls.rs.
#[cfg(not(pyrs_py_3_12))]
measured!(pyo3_error_take, |op| {
    let (mut ty, mut value, mut traceback) = (op, op, op);
    PyErr_Fetch(&mut ty, &mut value, &mut traceback);
    PyErr_NormalizeException(&mut ty, &mut value, &mut traceback);
    PyErr_Restore(ty, barrier(value), traceback);
});

#[cfg(pyrs_py_3_12)]
measured!(pyo3_error_take, |op| {
    let exc = PyErr_GetRaisedException();
    PyErr_SetRaisedException(barrier(exc));
    keep(op);
});

#[cfg(pyrs_py_3_13)]
mod locks {
    use super::*;
    use core::mem::MaybeUninit;

    static mut MUTEX: MaybeUninit<PyMutex> = MaybeUninit::zeroed();

    measured!(pyo3_mutex, on ptr::addr_of_mut!(MUTEX).cast::<PyMutex>(), |lock| {
        PyMutex_Lock(lock);
        PyMutex_Unlock(barrier(lock));
    });

    // pyo3-ffi has none for a GIL build.
    #[cfg(pyrs_free_threaded)]
    measured!(pyo3_critical_section, |op| {
        let mut section = MaybeUninit::<PyCriticalSection>::uninit();
        PyCriticalSection_Begin(section.as_mut_ptr(), op);
        keep(op);
        PyCriticalSection_End(section.as_mut_ptr());
    });
}

#[cfg(pyrs_py_3_14)]
measured!(pyo3_is_unique, |op| {
    if PyUnstable_Object_IsUniquelyReferenced(op) != 0 {
        keep(op);
    }
});
