// SPDX-License-Identifier: MIT
//! The layout table as rustc computed it.

use crate::guard::guard;
use pyrs_sys::fact::Fact;
use pyrs_sys::{pyrs_layout_item, FACTS};
use std::ffi::{c_char, c_int, CStr};
use std::ptr;

/// The name of the profile that the bindings are for.
#[no_mangle]
pub extern "C" fn pyrs_echo_layout_profile() -> *const c_char {
    guard(ptr::null(), || pyrs_sys::PYRS_LAYOUT_PROFILE.as_ptr().cast())
}

/// How many facts there are: those of C's table, without functions and data.
#[no_mangle]
pub extern "C" fn pyrs_echo_layout_count() -> usize {
    guard(0, || FACTS.len())
}

/// The fact at a place of the table, in the order of C's table. 0 if there is none.
///
/// # Safety
/// `out` is valid for writes.
#[no_mangle]
pub unsafe extern "C" fn pyrs_echo_layout_at(index: usize, out: *mut pyrs_layout_item) -> c_int {
    // SAFETY: handed on.
    guard(0, || unsafe { fill(FACTS.get(index), out) })
}

/// The fact of a name, as C's table has it: "PyObject.ob_type". 0 if there is none.
///
/// # Safety
/// `name` ends with a zero byte; `out` is valid for writes.
#[no_mangle]
pub unsafe extern "C" fn pyrs_echo_layout_find(
    name: *const c_char,
    out: *mut pyrs_layout_item,
) -> c_int {
    // SAFETY: handed on.
    guard(0, || unsafe {
        let name = CStr::from_ptr(name);
        fill(FACTS.iter().find(|fact| fact.name == name), out)
    })
}

/// # Safety
/// `out` is valid for writes.
unsafe fn fill(fact: Option<&Fact>, out: *mut pyrs_layout_item) -> c_int {
    let Some(fact) = fact else { return 0 };
    let bytes = if fact.bytes.is_empty() { ptr::null() } else { fact.bytes.as_ptr() };
    let item = pyrs_layout_item {
        name: fact.name.as_ptr(),
        bytes,
        value: fact.value,
        offset: fact.offset,
        size: fact.size,
        kind: fact.kind,
        shift: fact.shift,
        width: fact.width,
    };
    // SAFETY: as the caller promises.
    unsafe { out.write(item) };
    1
}
