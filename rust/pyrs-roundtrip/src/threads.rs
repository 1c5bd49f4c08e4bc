// SPDX-License-Identifier: MIT
//! Threads: nested attaches, threads that Rust started, threads that detached.

use crate::report::Report;
use crate::Context;
use pyrs_echo::thread::{
    pyrs_echo_thread_attached, pyrs_echo_thread_detached, pyrs_echo_thread_run,
};
use pyrs_sys::{
    pyrs_thread_state_current, pyrs_thread_state_is_attached, thread_state, PyInterpreterState,
    PyThreadState,
};
use std::ffi::{c_int, c_void};
use std::ptr;

/// What a thread saw, each time it was attached.
#[derive(Default)]
struct Seen {
    states: Vec<*mut PyThreadState>,
    currents: Vec<*mut PyThreadState>,
    interpreters: Vec<*mut PyInterpreterState>,
    ids: Vec<u64>,
    attached: Vec<c_int>,
    status: c_int,
}

pub fn compare(context: &Context, report: &mut Report) {
    nested(context.ts, report);
    detached(context.ts, report);
    foreign(context.ts, report);
}

fn same_interpreter(ts: *mut PyThreadState, report: &mut Report, seen: &Seen) {
    // SAFETY: the thread is attached with it.
    let expected = unsafe { thread_state::thread_state_interpreter(ts) };
    for interpreter in &seen.interpreters {
        report.same("interpreter", expected, *interpreter);
    }
}

unsafe extern "C" fn look(ts: *mut PyThreadState, data: *mut c_void) -> c_int {
    // SAFETY: `data` is the caller's `Seen`, and the thread is attached with `ts`.
    unsafe {
        let seen = &mut *data.cast::<Seen>();
        seen.states.push(ts);
        seen.currents.push(pyrs_thread_state_current());
        seen.interpreters.push(thread_state::thread_state_interpreter(ts));
        seen.ids.push(thread_state::thread_state_id(ts));
        seen.attached.push(pyrs_thread_state_is_attached(ts));
    }
    0
}

fn nested(ts: *mut PyThreadState, report: &mut Report) {
    let mut seen = Seen::default();
    // SAFETY: `seen` outlives the calls.
    let status = unsafe { pyrs_echo_thread_attached(Some(look), (&raw mut seen).cast()) };
    report.same("nested: status", 0, status);
    report.same("nested: thread state", vec![ts], seen.states.clone());
    // SAFETY: it has no conditions.
    report.same("nested: still attached", ts, unsafe { pyrs_thread_state_current() });
    same_interpreter(ts, report, &seen);
}

/// Detached, a thread has no thread state; attached again in between, it has its own.
unsafe extern "C" fn look_while_detached(ts: *mut PyThreadState, data: *mut c_void) -> c_int {
    // SAFETY: `data` is the caller's `Seen`.
    unsafe {
        let seen = &mut *data.cast::<Seen>();
        seen.currents.push(pyrs_thread_state_current());
        seen.states.push(ts);
        seen.status = pyrs_echo_thread_attached(Some(look), data);
        seen.status
    }
}

fn detached(ts: *mut PyThreadState, report: &mut Report) {
    let mut seen = Seen::default();
    let data = (&raw mut seen).cast();
    // SAFETY: the thread is attached; `seen` outlives the call.
    let status = unsafe { pyrs_echo_thread_detached(ts, Some(look_while_detached), data) };
    report.same("detached: status", (0, 0), (status, seen.status));
    report.same("detached: thread states", vec![ptr::null_mut(), ts], seen.states.clone());
    report.same("detached: current", vec![ptr::null_mut(), ts], seen.currents.clone());
    // SAFETY: it has no conditions.
    report.same("detached: attached again", ts, unsafe { pyrs_thread_state_current() });
    same_interpreter(ts, report, &seen);
}

unsafe extern "C" fn run_foreign(_: *mut PyThreadState, data: *mut c_void) -> c_int {
    // SAFETY: this thread is detached and waits; `data` is the caller's `Seen`.
    unsafe { pyrs_echo_thread_run(Some(look), data, 3) }
}

/// A thread that Python does not know gets a thread state, and the same one every time.
fn foreign(ts: *mut PyThreadState, report: &mut Report) {
    let mut seen = Seen::default();
    // SAFETY: the thread is attached; `seen` outlives the call.
    let status =
        unsafe { pyrs_echo_thread_detached(ts, Some(run_foreign), (&raw mut seen).cast()) };
    report.same("foreign: status", 0, status);
    report.same("foreign: attaches", 3, seen.states.len());
    for index in 0..seen.states.len() {
        report.same("foreign: own thread state", false, seen.states[index] == ts);
        report.same("foreign: reused", seen.states[0], seen.states[index]);
        report.same("foreign: reused", seen.ids[0], seen.ids[index]);
        report.same("foreign: current", seen.states[index], seen.currents[index]);
        report.same("foreign: attached", 1, seen.attached[index]);
    }
    same_interpreter(ts, report, &seen);
}
