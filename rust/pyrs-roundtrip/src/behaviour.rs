// SPDX-License-Identifier: MIT
//! Each function that counts references, in Rust and in C, from every state of the count that
//! matters: the same bytes afterwards, the same result, the same number of objects that ended.
//!
//! The objects are made here, of a type whose deallocator counts. CPython sees them only when a
//! count ends.

use crate::report::Report;
use crate::Context;
use pyrs_sys::initialiser::VAR_OBJECT_HEAD;
use pyrs_sys::{pyrs_object, pyrs_type_object, refcount, refstate, PyObject, PyTypeObject};
use states::{states, State};
use std::cell::Cell;
use std::ptr;

mod handled;
mod lock;
mod states;

thread_local! {
    static ENDED: Cell<usize> = const { Cell::new(0) };
}

unsafe extern "C" fn count_end(_: *mut PyObject) {
    ENDED.set(ENDED.get() + 1);
}

/// What a function left behind.
#[derive(Debug, PartialEq)]
struct Outcome {
    result: isize,
    bytes: Vec<u8>,
    ended: usize,
    total: isize,
}

type Function = unsafe fn(*mut PyObject) -> isize;

/// A function in both forms.
struct Pair {
    name: &'static str,
    /// Gives a reference back: not every state allows that.
    gives_back: bool,
    c: Function,
    rust: Function,
}

macro_rules! pairs {
    ($($name:literal, $gives_back:literal, |$op:ident| $c:expr, $rust:expr;)*) => {
        &[$(Pair {
            name: $name,
            gives_back: $gives_back,
            // SAFETY: a state is only given to functions that it allows.
            c: |$op| unsafe { $c },
            // SAFETY: as above.
            rust: |$op| unsafe { $rust },
        }),*]
    };
}

/// Calls a function that returns nothing.
macro_rules! nothing {
    ($call:expr) => {{
        $call;
        0
    }};
}

/// Calls a function on a place that holds the object: what is left in the place is the result.
macro_rules! place {
    ($op:ident, |$place:ident| $call:expr) => {{
        let mut held = $op;
        let $place = &raw mut held;
        $call;
        held as isize
    }};
}

const PAIRS: &[Pair] = pairs! {
    "refcnt", false, |op| pyrs_sys::pyrs_refcnt(op), refstate::refcnt(op);
    "is_immortal", false, |op| pyrs_sys::pyrs_is_immortal(op) as isize, refstate::is_immortal(op) as isize;
    "is_owned", false, |op| pyrs_sys::pyrs_is_owned(op) as isize, refstate::is_owned(op) as isize;
    "is_unique", false, |op| pyrs_sys::pyrs_is_unique(op) as isize, refstate::is_unique(op) as isize;
    "ref_shared_state", false, |op| pyrs_sys::pyrs_ref_shared_state(op) as isize, refstate::ref_shared_state(op) as isize;
    "incref", false, |op| nothing!(pyrs_sys::pyrs_incref(op)), nothing!(refcount::incref(op));
    "xincref", false, |op| nothing!(pyrs_sys::pyrs_xincref(op)), nothing!(refcount::xincref(op));
    "new_ref", false, |op| (pyrs_sys::pyrs_new_ref(op) == op) as isize, (refcount::new_ref(op) == op) as isize;
    "xnew_ref", false, |op| (pyrs_sys::pyrs_xnew_ref(op) == op) as isize, (refcount::xnew_ref(op) == op) as isize;
    "decref", true, |op| nothing!(pyrs_sys::pyrs_decref(op)), nothing!(refcount::decref(op));
    "xdecref", true, |op| nothing!(pyrs_sys::pyrs_xdecref(op)), nothing!(refcount::xdecref(op));
    "clear", true, |op| place!(op, |place| pyrs_sys::pyrs_clear(place)), place!(op, |place| refcount::clear(place));
    "set_ref", true, |op| place!(op, |place| pyrs_sys::pyrs_set_ref(place, ptr::null_mut())),
        place!(op, |place| refcount::set_ref(place, ptr::null_mut()));
};

pub fn compare(_: &Context, report: &mut Report) {
    let ty = counting_type();
    for pair in PAIRS {
        for state in states() {
            if pair.gives_back && !state.can_be_given_back {
                continue;
            }
            let item = format!("{} from {}", pair.name, state.name);
            let (c, rust) = (outcome(pair.c, &state, ty), outcome(pair.rust, &state, ty));
            report.same(&item, c, rust);
        }
    }
    nothing_there(report);
    every_count_can_end(report, ty);
    lock::compare(report);
    handled::compare(report);
}

fn outcome(function: Function, state: &State, ty: *mut PyTypeObject) -> Outcome {
    let mut object = state.object;
    object.ob_type = ty;
    let total = total_of(function, object);
    ENDED.set(0);
    // SAFETY: the state allows it; CPython looks at the object only to end it.
    let result = unsafe { function((&raw mut object).cast()) };
    // SAFETY: the object is that many bytes.
    let bytes = unsafe { ptr::read((&raw const object).cast::<[u8; size_of::<pyrs_object>()]>()) };
    Outcome { result, bytes: bytes.to_vec(), ended: ENDED.get(), total }
}

/// The forms for objects that may not be there.
fn nothing_there(report: &mut Report) {
    let none = ptr::null_mut();
    // SAFETY: null is what these are for.
    unsafe {
        refcount::xincref(none);
        refcount::xdecref(none);
        report.same("xnew_ref of null", pyrs_sys::pyrs_xnew_ref(none), refcount::xnew_ref(none));
        let mut place = none;
        refcount::clear(&mut place);
        report.same("clear of null", none, place);
    }
}

/// A test that never sees an end would not notice a decref that never ends anything.
fn every_count_can_end(report: &mut Report, ty: *mut PyTypeObject) {
    let decref = |op| {
        // SAFETY: the state allows it.
        unsafe { refcount::decref(op) };
        0
    };
    let one = State::of_new_object();
    report.same("decref of the last reference", 1, outcome(decref, &one, ty).ended);
}

/// A type that counts its ends. It lives as long as the process.
fn counting_type() -> *mut PyTypeObject {
    // SAFETY: zero bytes are a type with nothing in it; what a deallocation looks at is set.
    let mut ty: pyrs_type_object = unsafe { std::mem::zeroed() };
    ty.ob_base = VAR_OBJECT_HEAD;
    ty.ob_base.ob_base.ob_type = &raw mut pyrs_sys::PyType_Type;
    ty.tp_name = c"pyrs.counted".as_ptr();
    ty.tp_basicsize = size_of::<pyrs_object>() as isize;
    ty.tp_dealloc = Some(count_end);
    Box::leak(Box::new(ty)) as *mut pyrs_type_object as *mut PyTypeObject
}

/// What a function adds to the total of all references that a debug build keeps. Asking for the
/// total moves it a little, too, so the mean of many calls is taken.
#[cfg(pyrs_debug)]
fn total_of(function: Function, object: pyrs_object) -> isize {
    const CALLS: isize = 32;
    let ask = crate::probe::attribute("sys", "gettotalrefcount");
    let before = crate::probe::call_for_int(&ask);
    for _ in 0..CALLS {
        let mut object = object;
        // SAFETY: as in `outcome`.
        unsafe { function((&raw mut object).cast()) };
    }
    let added = crate::probe::call_for_int(&ask) - before;
    (added + CALLS / 2).div_euclid(CALLS)
}

#[cfg(not(pyrs_debug))]
fn total_of(_: Function, _: pyrs_object) -> isize {
    0
}
