// SPDX-License-Identifier: MIT
//! Becoming attached and detached, by pyrs, by CPython's functions and by PyO3. Each loop runs nested,
//! or in a thread unknown to Python.

use crate::barrier::{barrier, keep};
use core::ffi::c_int;
use core::mem::MaybeUninit;
use pyo3::Python;
use pyrs_sys::attach::{thread_state_attach, thread_state_release};
use pyrs_sys::{pyrs_attachment, pyrs_detachment, pyrs_thread_state_current};
use pyrs_sys::{PyObject, PyThreadState};

extern "C" {
    fn PyGILState_Ensure() -> c_int;
    fn PyGILState_Release(state: c_int);
    fn PyGILState_Check() -> c_int;
    fn PyEval_SaveThread() -> *mut PyThreadState;
    fn PyEval_RestoreThread(ts: *mut PyThreadState);
}

measured!(rust_attach, |op| {
    let mut attachment = MaybeUninit::<pyrs_attachment>::uninit();
    if thread_state_attach(attachment.as_mut_ptr()) == 0 {
        thread_state_release(attachment.as_mut_ptr());
    }
    keep(op);
});

measured!(rust_detach, on pyrs_thread_state_current(), |ts| {
    let mut detachment = MaybeUninit::<pyrs_detachment>::uninit();
    assert_eq!(pyrs_sys::pyrs_thread_state_detach(ts, detachment.as_mut_ptr()), 0);
    assert_eq!(pyrs_sys::pyrs_thread_state_reattach(detachment.as_mut_ptr()), 0);
});

measured!(call_attach, |op| {
    let state = PyGILState_Ensure();
    PyGILState_Release(state);
    keep(op);
});

measured!(call_detach, |op| {
    let ts = PyEval_SaveThread();
    PyEval_RestoreThread(ts);
    keep(op);
});

measured!(pyo3_attach_each, |op| {
    Python::attach(|_| keep(op));
});

/// Where the thread is attached, PyO3 did that: it counts its own attachments, and is slower inside
/// those that it does not know.
#[no_mangle]
unsafe extern "C" fn pyo3_attach(subject: *mut PyObject, count: usize) {
    if PyGILState_Check() == 0 {
        return pyo3_attach_each(subject, count);
    }
    Python::attach(|_| pyo3_attach_each(subject, count));
}

#[no_mangle]
unsafe extern "C" fn pyo3_detach(subject: *mut PyObject, count: usize) {
    let subject = subject as usize;
    Python::attach(|py| {
        for _ in 0..count {
            times_8!({
                py.detach(|| keep(barrier(subject as *mut PyObject)));
            });
        }
    });
}
