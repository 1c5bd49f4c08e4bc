// SPDX-License-Identifier: MIT
//! Mutexes from each of their states, and critical sections on a live object.

use crate::probe::eval;
use crate::report::Report;
use pyrs_sys::{
    critical_section, mutex, pyrs_critical_section, pyrs_critical_section2, pyrs_mutex,
    pyrs_object, PyObject, PYRS_HAS_PARKED, PYRS_LOCKED, PYRS_UNLOCKED,
};

type Function = unsafe fn(*mut pyrs_mutex) -> i32;

/// A function in C and in Rust, and the states it may be called from while nobody waits.
struct Pair {
    name: &'static str,
    states: &'static [u8],
    c: Function,
    rust: Function,
}

macro_rules! pair {
    ($name:literal, $states:expr, |$mutex:ident| $c:expr, $rust:expr) => {
        Pair {
            name: $name,
            states: $states,
            // SAFETY: it is given a mutex of its own.
            c: |$mutex| unsafe { $c },
            // SAFETY: as above.
            rust: |$mutex| unsafe { $rust },
        }
    };
}

const PAIRS: &[Pair] = &[
    pair!(
        "mutex_try_lock",
        &[0, 1, 2, 3],
        |m| pyrs_sys::pyrs_mutex_try_lock(m),
        mutex::mutex_try_lock(m).into()
    ),
    pair!(
        "mutex_is_locked",
        &[0, 1, 2, 3],
        |m| pyrs_sys::pyrs_mutex_is_locked(m),
        mutex::mutex_is_locked(m).into()
    ),
    pair!(
        "mutex_lock",
        &[0],
        |m| {
            pyrs_sys::pyrs_mutex_lock(m);
            0
        },
        {
            mutex::mutex_lock(m);
            0
        }
    ),
    pair!(
        "mutex_unlock",
        &[1],
        |m| {
            pyrs_sys::pyrs_mutex_unlock(m);
            0
        },
        {
            mutex::mutex_unlock(m);
            0
        }
    ),
];

pub fn compare(report: &mut Report) {
    report.same("states of a mutex", (0, 1, 2), (PYRS_UNLOCKED, PYRS_LOCKED, PYRS_HAS_PARKED));
    for pair in PAIRS {
        for state in pair.states {
            let outcome = |function: Function| {
                let mut mutex = pyrs_mutex { _bits: *state as _ };
                // SAFETY: the state is one that the function may be called from.
                (unsafe { function(&mut mutex) }, mutex._bits)
            };
            let item = format!("{} from {state}", pair.name);
            report.same(&item, outcome(pair.c), outcome(pair.rust));
        }
    }
    sections(report);
}

/// Whether the object's own lock is taken inside and free outside; a GIL build has none.
fn sections(report: &mut Report) {
    let (a, b) = (eval("[1]"), eval("[2]"));
    let locked = || (is_locked(a.0), is_locked(b.0));
    let inside = cfg!(pyrs_free_threaded);
    // SAFETY: zero bytes are a section not begun.
    let (mut one, mut two): (pyrs_critical_section, pyrs_critical_section2) =
        unsafe { std::mem::zeroed() };
    // SAFETY: the sections stay where they are, and each end follows its begin.
    unsafe {
        critical_section::critical_section_begin(&mut one, a.0);
        report.same("critical_section_begin", (inside, false), locked());
        pyrs_sys::pyrs_critical_section_end(&mut one);
        report.same("begun in Rust, ended in C", (false, false), locked());
        pyrs_sys::pyrs_critical_section2_begin(&mut two, a.0, b.0);
        report.same("pyrs_critical_section2_begin", (inside, inside), locked());
        critical_section::critical_section2_end(&mut two);
        report.same("begun in C, ended in Rust", (false, false), locked());
        critical_section::critical_section2_begin(&mut two, b.0, a.0);
        report.same("critical_section2_begin", (inside, inside), locked());
        critical_section::critical_section2_end(&mut two);
        pyrs_sys::pyrs_critical_section_begin(&mut one, b.0);
        report.same("pyrs_critical_section_begin", (false, inside), locked());
        critical_section::critical_section_end(&mut one);
        report.same("critical_section_end", (false, false), locked());
    }
}

#[cfg(pyrs_free_threaded)]
fn is_locked(op: *mut PyObject) -> bool {
    let object: *mut pyrs_object = op.cast();
    // SAFETY: an object of a free-threaded build has this member.
    unsafe { mutex::mutex_is_locked(&raw mut (*object).ob_mutex) }
}

#[cfg(not(pyrs_free_threaded))]
fn is_locked(op: *mut PyObject) -> bool {
    let _: *mut pyrs_object = op.cast();
    false
}
