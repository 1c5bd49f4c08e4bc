// SPDX-License-Identifier: MIT
//! Detach this thread, attach another.

use crate::{errors, Outcome};
use pyrs_sys::{container, PyObject, PyThreadState, PYRS_OK};
use std::ffi::c_int;
use std::mem::MaybeUninit;
use std::thread;

/// What the other thread brings back. References are owned; only an attached thread touches them.
enum Answer {
    Returned(*mut PyObject),
    Raised(*mut PyObject),
    Refused(c_int),
}

/// A pointer that another thread may carry, but only use while it is attached.
struct Carried<T>(T);

// SAFETY: the pointers inside are followed by attached threads alone, one at a time.
unsafe impl<T> Send for Carried<T> {}

/// # Safety
/// The thread is not attached; `func` is borrowed for the time of the call.
unsafe fn call_attached(func: *mut PyObject) -> Answer {
    let mut attachment = MaybeUninit::uninit();
    // SAFETY: the attachment is filled when the status is PYRS_OK, and released in this thread.
    unsafe {
        let status = pyrs_sys::pyrs_thread_state_attach(attachment.as_mut_ptr());
        if status != PYRS_OK {
            return Answer::Refused(status);
        }
        let mut attachment = attachment.assume_init();
        let result = pyrs_sys::PyObject_CallNoArgs(func);
        let answer = if result.is_null() {
            Answer::Raised(pyrs_sys::pyrs_error_take(attachment.thread_state))
        } else {
            Answer::Returned(result)
        };
        pyrs_sys::pyrs_thread_state_release(&mut attachment);
        answer
    }
}

/// What `func()` returns or raises, called in a new thread while this one waits.
///
/// # Safety
/// `ts` is the attached thread state, `args` a tuple of one.
pub unsafe fn in_thread(ts: *mut PyThreadState, args: *mut PyObject) -> Outcome {
    let mut detachment = MaybeUninit::uninit();
    // SAFETY: `args` keeps `func` alive; this thread touches no object while it is detached.
    unsafe {
        let func = Carried(container::tuple_item(args, 0));
        let status = pyrs_sys::pyrs_thread_state_detach(ts, detachment.as_mut_ptr());
        if status != PYRS_OK {
            return Err(errors::raise_status(ts, status));
        }
        let work = move || {
            let Carried(func) = { func };
            Carried(call_attached(func))
        };
        let joined = thread::spawn(work).join();
        if pyrs_sys::pyrs_thread_state_reattach(detachment.as_ptr()) != PYRS_OK {
            return Err(pyrs_sys::ErrorSet); // the interpreter is gone: touch nothing of it
        }
        match joined {
            Ok(Carried(Answer::Returned(result))) => Ok(result),
            Ok(Carried(Answer::Refused(status))) => Err(errors::raise_status(ts, status)),
            Ok(Carried(Answer::Raised(raised))) => {
                pyrs_sys::pyrs_error_restore(ts, raised);
                Err(pyrs_sys::ErrorSet)
            }
            Err(panic) => std::panic::resume_unwind(panic),
        }
    }
}
