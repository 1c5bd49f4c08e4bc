// SPDX-License-Identifier: MIT
//! The inline functions of `pyrs/critical_section.h` as Rust has them: critical sections.

use crate::guard::guard;
use pyrs_sys::{critical_section, pyrs_critical_section, pyrs_critical_section2, PyObject};

/// Rust's `critical_section::critical_section_begin`.
#[no_mangle]
pub unsafe extern "C" fn pyrs_echo_critical_section_begin(
    section: *mut pyrs_critical_section,
    op: *mut PyObject,
) {
    // SAFETY: handed on.
    guard((), || unsafe { critical_section::critical_section_begin(section, op) })
}

/// Rust's `critical_section::critical_section_end`.
#[no_mangle]
pub unsafe extern "C" fn pyrs_echo_critical_section_end(section: *mut pyrs_critical_section) {
    // SAFETY: handed on.
    guard((), || unsafe { critical_section::critical_section_end(section) })
}

/// Rust's `critical_section::critical_section2_begin`.
#[no_mangle]
pub unsafe extern "C" fn pyrs_echo_critical_section2_begin(
    section: *mut pyrs_critical_section2,
    a: *mut PyObject,
    b: *mut PyObject,
) {
    // SAFETY: handed on.
    guard((), || unsafe { critical_section::critical_section2_begin(section, a, b) })
}

/// Rust's `critical_section::critical_section2_end`.
#[no_mangle]
pub unsafe extern "C" fn pyrs_echo_critical_section2_end(section: *mut pyrs_critical_section2) {
    // SAFETY: handed on.
    guard((), || unsafe { critical_section::critical_section2_end(section) })
}
