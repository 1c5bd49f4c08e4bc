// SPDX-License-Identifier: MIT
//! Threads that Rust starts, and what they see of the interpreter.

use crate::guard::guard;
use pyrs_sys::{
    pyrs_attachment, pyrs_detachment, pyrs_thread_state_attach, pyrs_thread_state_detach,
    pyrs_thread_state_reattach, pyrs_thread_state_release, PyThreadState, PYRS_OK,
};
use std::ffi::{c_int, c_void};

/// What C wants done while attached. It gets the thread state and its own data.
#[allow(non_camel_case_types)]
pub type pyrs_echo_attached =
    Option<unsafe extern "C" fn(*mut PyThreadState, *mut c_void) -> c_int>;

/// A pointer that another thread may have: whoever passes it in vouches for that.
struct Shared(*mut c_void);

// SAFETY: see above.
unsafe impl Send for Shared {}

/// Starts a thread that Python does not know, and calls a function there, attached `times` times
/// with a release in between. The first status or result that is not 0, else 0.
///
/// # Safety
/// The running thread is not attached, or the function does not need the GIL. `body` may be called
/// with `data` from another thread.
#[no_mangle]
pub unsafe extern "C" fn pyrs_echo_thread_run(
    body: pyrs_echo_attached,
    data: *mut c_void,
    times: c_int,
) -> c_int {
    guard(-1, || {
        let data = Shared(data);
        let run = move || {
            let data = data;
            // SAFETY: handed on.
            (0..times).map(|_| unsafe { attached(body, data.0) }).find(|result| *result != 0)
        };
        std::thread::spawn(run).join().map_or(-1, |result| result.unwrap_or(0))
    })
}

/// Attaches the running thread, whatever its state, calls a function, and releases again.
///
/// # Safety
/// `body` may be called with `data`.
#[no_mangle]
pub unsafe extern "C" fn pyrs_echo_thread_attached(
    body: pyrs_echo_attached,
    data: *mut c_void,
) -> c_int {
    // SAFETY: handed on.
    guard(-1, || unsafe { attached(body, data) })
}

/// # Safety
/// As for the exported function.
unsafe fn attached(body: pyrs_echo_attached, data: *mut c_void) -> c_int {
    let Some(body) = body else { return -1 };
    // SAFETY: zero bytes are what an attach is ready for.
    let mut attachment: pyrs_attachment = unsafe { std::mem::zeroed() };
    // SAFETY: the release follows, in this thread.
    unsafe {
        let status = pyrs_thread_state_attach(&mut attachment);
        if status != PYRS_OK as c_int {
            return status;
        }
        let result = body(attachment.thread_state, data);
        pyrs_thread_state_release(&mut attachment);
        result
    }
}

/// Detaches the running thread, calls a function with no thread state, and attaches again. What
/// cannot be done is returned as a status, else what the function says.
///
/// # Safety
/// `ts` is attached; `body` may be called with null and `data`, detached.
#[no_mangle]
pub unsafe extern "C" fn pyrs_echo_thread_detached(
    ts: *mut PyThreadState,
    body: pyrs_echo_attached,
    data: *mut c_void,
) -> c_int {
    guard(-1, || {
        let Some(body) = body else { return -1 };
        let mut detachment = pyrs_detachment { thread_state: std::ptr::null_mut() };
        // SAFETY: handed on; the reattach follows, in this thread.
        unsafe {
            let status = pyrs_thread_state_detach(ts, &mut detachment);
            if status != PYRS_OK as c_int {
                return status;
            }
            let result = body(std::ptr::null_mut(), data);
            match pyrs_thread_state_reattach(&detachment) {
                0 => result,
                refused => refused,
            }
        }
    })
}
