// SPDX-License-Identifier: MIT
//! The exception being handled, from every shape of the stack of handled exceptions. Generators
//! make such stacks; these are made by hand, under a thread state that CPython never sees.

use crate::probe::eval;
use crate::report::Report;
use pyrs_sys::{chain, pyrs_err_stackitem, pyrs_thread_state, PyObject, PyThreadState};
use std::ptr;

pub fn compare(report: &mut Report) {
    let (outer, inner) = (eval("KeyError('outer')"), eval("KeyError('inner')"));
    let none = eval("None");
    for at_bottom in [ptr::null_mut(), none.0, outer.0] {
        for on_top in [ptr::null_mut(), none.0, inner.0] {
            let shape = format!("handled, {at_bottom:?} below {on_top:?}");
            let nearest =
                [on_top, at_bottom].into_iter().find(|exc| !exc.is_null() && *exc != none.0);
            let (c, rust) = look(at_bottom, on_top);
            report.same(
                &format!("pyrs_error_handled: {shape}"),
                nearest.unwrap_or(ptr::null_mut()),
                c,
            );
            report.same(&format!("error_handled: {shape}"), c, rust);
        }
    }
}

/// What C and Rust say of a stack of two.
fn look(at_bottom: *mut PyObject, on_top: *mut PyObject) -> (*mut PyObject, *mut PyObject) {
    // SAFETY: zero bytes are a stack that handles nothing, and a thread state that does nothing.
    let (mut bottom, mut top, mut ts): (pyrs_err_stackitem, pyrs_err_stackitem, pyrs_thread_state) =
        unsafe { std::mem::zeroed() };
    bottom.exc_value = at_bottom;
    top.exc_value = on_top;
    top.previous_item = &raw mut bottom;
    ts.exc_info = &raw mut top;
    let ts: *mut PyThreadState = (&raw mut ts).cast();
    // SAFETY: nothing but the stack is looked at.
    unsafe { (pyrs_sys::pyrs_error_handled(ts), chain::error_handled(ts)) }
}
