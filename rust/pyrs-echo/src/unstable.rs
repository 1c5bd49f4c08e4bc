// SPDX-License-Identifier: MIT
//! The inline functions of the headers under `pyrs/unstable` as Rust has them.

use crate::guard::guard;
use pyrs_sys::unstable::{frame, gc, interpreter, recursion};
use pyrs_sys::{
    pyrs_gc_head, pyrs_interpreter_frame, pyrs_visitproc, PyInterpreterState, PyObject,
    PyThreadState,
};
use std::ffi::{c_int, c_void};
use std::ptr;

/// Rust's `frame::frame_current`.
#[no_mangle]
pub unsafe extern "C" fn pyrs_echo_frame_current(
    ts: *mut PyThreadState,
) -> *mut pyrs_interpreter_frame {
    // SAFETY: handed on.
    guard(ptr::null_mut(), || unsafe { frame::frame_current(ts) })
}

/// Rust's `frame::frame_previous`.
#[no_mangle]
pub unsafe extern "C" fn pyrs_echo_frame_previous(
    frame: *const pyrs_interpreter_frame,
) -> *mut pyrs_interpreter_frame {
    // SAFETY: handed on.
    guard(ptr::null_mut(), || unsafe { frame::frame_previous(frame) })
}

/// Rust's `frame::frame_executable`.
#[no_mangle]
pub unsafe extern "C" fn pyrs_echo_frame_executable(
    frame: *const pyrs_interpreter_frame,
) -> *mut PyObject {
    // SAFETY: handed on.
    guard(ptr::null_mut(), || unsafe { frame::frame_executable(frame) })
}

/// Rust's `frame::frame_owner`.
#[no_mangle]
pub unsafe extern "C" fn pyrs_echo_frame_owner(frame: *const pyrs_interpreter_frame) -> c_int {
    // SAFETY: handed on.
    guard(c_int::MIN, || unsafe { frame::frame_owner(frame) })
}

/// Rust's `frame::frame_stack_room`.
#[no_mangle]
pub unsafe extern "C" fn pyrs_echo_frame_stack_room(ts: *mut PyThreadState) -> usize {
    // SAFETY: handed on.
    guard(0, || unsafe { frame::frame_stack_room(ts) })
}

/// Rust's `gc::gc_head_of`.
#[no_mangle]
pub unsafe extern "C" fn pyrs_echo_gc_head_of(op: *mut PyObject) -> *mut pyrs_gc_head {
    // SAFETY: handed on.
    guard(ptr::null_mut(), || unsafe { gc::gc_head_of(op) })
}

/// Rust's `gc::gc_is_tracked`.
#[no_mangle]
pub unsafe extern "C" fn pyrs_echo_gc_is_tracked(op: *mut PyObject) -> c_int {
    // SAFETY: handed on.
    guard(-1, || unsafe { c_int::from(gc::gc_is_tracked(op)) })
}

/// Rust's `gc::gc_is_finalized`.
#[no_mangle]
pub unsafe extern "C" fn pyrs_echo_gc_is_finalized(op: *mut PyObject) -> c_int {
    // SAFETY: handed on.
    guard(-1, || unsafe { c_int::from(gc::gc_is_finalized(op)) })
}

/// Rust's `gc::gc_track`.
#[no_mangle]
pub unsafe extern "C" fn pyrs_echo_gc_track(op: *mut PyObject) {
    // SAFETY: handed on.
    guard((), || unsafe { gc::gc_track(op) })
}

/// Rust's `gc::gc_untrack`.
#[no_mangle]
pub unsafe extern "C" fn pyrs_echo_gc_untrack(op: *mut PyObject) {
    // SAFETY: handed on.
    guard((), || unsafe { gc::gc_untrack(op) })
}

/// Rust's `gc::gc_visit`.
#[no_mangle]
pub unsafe extern "C" fn pyrs_echo_gc_visit(
    op: *mut PyObject,
    visit: pyrs_visitproc,
    arg: *mut c_void,
) -> c_int {
    // SAFETY: handed on.
    guard(c_int::MIN, || unsafe { gc::gc_visit(op, visit, arg) })
}

/// Rust's `interpreter::interpreter_first_thread`.
#[no_mangle]
pub unsafe extern "C" fn pyrs_echo_interpreter_first_thread(
    interp: *mut PyInterpreterState,
) -> *mut PyThreadState {
    // SAFETY: handed on.
    guard(ptr::null_mut(), || unsafe { interpreter::interpreter_first_thread(interp) })
}

/// Rust's `interpreter::interpreter_next_thread`.
#[no_mangle]
pub unsafe extern "C" fn pyrs_echo_interpreter_next_thread(
    ts: *mut PyThreadState,
) -> *mut PyThreadState {
    // SAFETY: handed on.
    guard(ptr::null_mut(), || unsafe { interpreter::interpreter_next_thread(ts) })
}

/// Rust's `interpreter::interpreter_next`.
#[no_mangle]
pub unsafe extern "C" fn pyrs_echo_interpreter_next(
    interp: *mut PyInterpreterState,
) -> *mut PyInterpreterState {
    // SAFETY: handed on.
    guard(ptr::null_mut(), || unsafe { interpreter::interpreter_next(interp) })
}

/// Rust's `interpreter::interpreter_modules`.
#[no_mangle]
pub unsafe extern "C" fn pyrs_echo_interpreter_modules(
    interp: *mut PyInterpreterState,
) -> *mut PyObject {
    // SAFETY: handed on.
    guard(ptr::null_mut(), || unsafe { interpreter::interpreter_modules(interp) })
}

/// Rust's `recursion::recursion_remaining`.
#[no_mangle]
pub unsafe extern "C" fn pyrs_echo_recursion_remaining(ts: *mut PyThreadState) -> c_int {
    // SAFETY: handed on.
    guard(c_int::MIN, || unsafe { recursion::recursion_remaining(ts) })
}

/// Rust's `recursion::recursion_limit`.
#[no_mangle]
pub unsafe extern "C" fn pyrs_echo_recursion_limit(ts: *mut PyThreadState) -> c_int {
    // SAFETY: handed on.
    guard(c_int::MIN, || unsafe { recursion::recursion_limit(ts) })
}
