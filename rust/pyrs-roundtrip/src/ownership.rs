// SPDX-License-Identifier: MIT
//! Exceptions and references that cross the border and come back: the same object, its traceback
//! and its context, and not one reference more or less.

use crate::probe::{attribute, eval, Owned};
use crate::report::Report;
use crate::Context;
use pyrs_sys::refstate::refcnt;
use pyrs_sys::{chain, error, object, refcount, PyObject, PyThreadState};
use std::ffi::c_int;
use std::ptr;

pub fn compare(context: &Context, report: &mut Report) {
    let ts = context.ts;
    set_in_rust(ts, report);
    set_without_value(ts, report);
    taken_and_put_back(ts, report);
    raised_by_python(ts, report);
    context_is_kept(ts, report);
    panic_is_an_exception(ts, report);
    references(report);
}

/// Null, and what is not an instance, are told apart from an instance of the type.
fn type_of(exc: *mut PyObject) -> *mut PyObject {
    if exc.is_null() {
        return ptr::null_mut();
    }
    // SAFETY: it is an object.
    unsafe { object::object_type(exc).cast() }
}

fn set_in_rust(ts: *mut PyThreadState, report: &mut Report) {
    // SAFETY: the thread is attached.
    unsafe {
        let ty = pyrs_sys::PyExc_LookupError;
        let before = refcnt(ty);
        report.same("no exception before", false, error::error_is_set(ts));
        pyrs_sys::pyrs_error_set_string(ts, ty, c"from Rust".as_ptr());
        report.same("error_is_set", true, error::error_is_set(ts));
        report.same("PyErr_Occurred", ty, pyrs_sys::PyErr_Occurred());
        report.same("error_occurred", ty, error::error_occurred(ts));
        report.same("pyrs_error_matches", 1, pyrs_sys::pyrs_error_matches(ts, ty));
        let exc = Owned(pyrs_sys::pyrs_error_take(ts));
        report.same("type of what was taken", ty, type_of(exc.0));
        report.same("none is left", ptr::null_mut(), pyrs_sys::PyErr_Occurred());
        drop(exc);
        report.same("net references of the type", before, refcnt(ty));
    }
}

/// 3.11 keeps no value then, only the type.
fn set_without_value(ts: *mut PyThreadState, report: &mut Report) {
    // SAFETY: the thread is attached.
    unsafe {
        let ty = pyrs_sys::PyExc_EOFError;
        pyrs_sys::pyrs_error_set_none(ts, ty);
        report.same("error_is_set without a value", true, error::error_is_set(ts));
        report.same("pyrs_error_is_set without a value", 1, pyrs_sys::pyrs_error_is_set(ts));
        report.same("error_occurred without a value", ty, error::error_occurred(ts));
        let exc = Owned(pyrs_sys::pyrs_error_take(ts));
        report.same("type of what was taken without a value", ty, type_of(exc.0));
    }
}

fn taken_and_put_back(ts: *mut PyThreadState, report: &mut Report) {
    let exc = eval("ValueError('once more')");
    // SAFETY: the thread is attached; each restore is given a reference of its own.
    unsafe {
        let before = refcnt(exc.0);
        pyrs_sys::pyrs_error_restore(ts, refcount::new_ref(exc.0));
        report.same("restored in C, seen in Rust", true, error::error_is_set(ts));
        let taken = pyrs_echo::error::pyrs_echo_error_take(ts);
        report.same("identity", exc.0, taken);
        pyrs_echo::error::pyrs_echo_error_restore(ts, taken);
        let taken = pyrs_sys::pyrs_error_take(ts);
        report.same("identity", exc.0, taken);
        refcount::decref(taken);
        report.same("net references of the exception", before, refcnt(exc.0));
    }
}

/// An exception with a traceback: `json` is written in Python.
fn raised_by_python(ts: *mut PyThreadState, report: &mut Report) {
    let loads = attribute("json", "loads");
    let nonsense = eval("'{'");
    // SAFETY: the thread is attached.
    unsafe {
        let result = pyrs_sys::PyObject_CallOneArg(loads.0, nonsense.0);
        report.same("null exactly when set", result.is_null(), error::error_is_set(ts));
        let exc = Owned(pyrs_sys::pyrs_error_take(ts));
        let traceback = Owned(pyrs_sys::PyException_GetTraceback(exc.0));
        report.same("has a traceback", false, traceback.0.is_null());
        let before = (refcnt(exc.0), refcnt(traceback.0));
        pyrs_sys::pyrs_error_restore(ts, refcount::new_ref(exc.0));
        let again = Owned(pyrs_sys::pyrs_error_take(ts));
        let kept = Owned(pyrs_sys::PyException_GetTraceback(again.0));
        report.same("traceback", traceback.0, kept.0);
        drop((again, kept));
        report.same("net references", before, (refcnt(exc.0), refcnt(traceback.0)));
    }
}

fn context_is_kept(ts: *mut PyThreadState, report: &mut Report) {
    let handled = eval("KeyError('handled')");
    // SAFETY: the thread is attached; what was handled before is put back.
    unsafe {
        let before = refcnt(handled.0);
        let outer = Owned(pyrs_sys::pyrs_error_handled_get(ts));
        pyrs_sys::pyrs_error_handled_set(ts, handled.0);
        report.same("error_handled", handled.0, chain::error_handled(ts));
        pyrs_sys::pyrs_error_set_string(ts, pyrs_sys::PyExc_TypeError, c"next".as_ptr());
        let exc = Owned(pyrs_sys::pyrs_error_take(ts));
        let context = Owned(pyrs_sys::PyException_GetContext(exc.0));
        report.same("context", handled.0, context.0);
        pyrs_sys::pyrs_error_restore(ts, refcount::new_ref(exc.0));
        let again = Owned(pyrs_sys::pyrs_error_take(ts));
        let kept = Owned(pyrs_sys::pyrs_error_context(again.0));
        report.same("context after a round trip", handled.0, kept.0);
        pyrs_sys::pyrs_error_handled_set(ts, outer.0);
        drop((exc, context, again, kept));
        report.same("net references of the context", before, refcnt(handled.0));
    }
}

fn panic_is_an_exception(ts: *mut PyThreadState, report: &mut Report) {
    // SAFETY: the thread is attached.
    unsafe {
        let result: c_int = pyrs_echo::error::pyrs_echo_error_panic(ts);
        report.same("result of a panic", -1, result);
        report.same("a panic is set", true, error::error_is_set(ts));
        let exc = Owned(pyrs_sys::pyrs_error_take(ts));
        report.same("a panic is an instance", false, exc.0.is_null());
    }
}

/// References of a live object, by the functions that take, keep and give them back.
fn references(report: &mut Report) {
    let op = eval("object()");
    // SAFETY: the thread is attached; every reference taken is given back.
    unsafe {
        let before = refcnt(op.0);
        let mut place = refcount::new_ref(op.0);
        report.same("one more", before + 1, refcnt(op.0));
        report.same("C sees it", before + 1, pyrs_sys::pyrs_refcnt(op.0));
        refcount::set_ref(&mut place, refcount::xnew_ref(op.0));
        report.same("still one more", before + 1, refcnt(op.0));
        refcount::clear(&mut place);
        report.same("the place is empty", ptr::null_mut(), place);
        report.same("as before", before, refcnt(op.0));
        refcount::xincref(op.0);
        pyrs_sys::pyrs_xdecref(op.0);
        pyrs_sys::pyrs_incref(op.0);
        refcount::decref(op.0);
        report.same("taken by one side, given back by the other", before, refcnt(op.0));
    }
}
