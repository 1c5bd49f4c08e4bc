// SPDX-License-Identifier: MIT
//! `pyrs/critical_section.h`: holding the lock of an object. On a GIL build the GIL is that lock,
//! and a section does nothing.

use crate::{pyrs_critical_section, pyrs_critical_section2, PyObject};

/// Begin a section on one object.
///
/// # Safety
/// `section` is valid and stays where it is until the end of the section; `op` is an object that
/// outlives it; the thread is attached.
#[inline(always)]
pub unsafe fn critical_section_begin(section: *mut pyrs_critical_section, op: *mut PyObject) {
    #[cfg(pyrs_free_threaded)]
    // SAFETY: as the caller promises.
    unsafe {
        crate::PyCriticalSection_Begin(section.cast(), op)
    }
    #[cfg(not(pyrs_free_threaded))]
    let _ = (section, op);
}

/// End a section on one object.
///
/// # Safety
/// `section` is the innermost section of this thread; the thread is attached.
#[inline(always)]
pub unsafe fn critical_section_end(section: *mut pyrs_critical_section) {
    #[cfg(pyrs_free_threaded)]
    // SAFETY: as the caller promises.
    unsafe {
        crate::PyCriticalSection_End(section.cast())
    }
    #[cfg(not(pyrs_free_threaded))]
    let _ = section;
}

/// Begin a section on two objects at once, in an order that cannot deadlock.
///
/// # Safety
/// As for [`critical_section_begin`]; `a` and `b` may be one object.
#[inline(always)]
pub unsafe fn critical_section2_begin(
    section: *mut pyrs_critical_section2,
    a: *mut PyObject,
    b: *mut PyObject,
) {
    #[cfg(pyrs_free_threaded)]
    // SAFETY: as the caller promises.
    unsafe {
        crate::PyCriticalSection2_Begin(section.cast(), a, b)
    }
    #[cfg(not(pyrs_free_threaded))]
    let _ = (section, a, b);
}

/// End a section on two objects.
///
/// # Safety
/// `section` is the innermost section of this thread; the thread is attached.
#[inline(always)]
pub unsafe fn critical_section2_end(section: *mut pyrs_critical_section2) {
    #[cfg(pyrs_free_threaded)]
    // SAFETY: as the caller promises.
    unsafe {
        crate::PyCriticalSection2_End(section.cast())
    }
    #[cfg(not(pyrs_free_threaded))]
    let _ = section;
}
