// SPDX-License-Identifier: MIT
//! Every function and variable of CPython that the bindings name, as the linker resolved it.

use crate::guard::guard;
use pyrs_sys::{for_each_data, for_each_function};
use std::ffi::{c_char, c_void, CStr};
use std::ptr;

/// A name and where it leads.
struct Symbol {
    name: &'static str,
    address: fn() -> *const c_void,
}

macro_rules! functions {
    ($($name:ident),* $(,)?) => {
        static FUNCTIONS: &[Symbol] = &[$(Symbol {
            name: stringify!($name),
            address: || pyrs_sys::$name as *const c_void,
        }),*];
    };
}
for_each_function!(functions);

macro_rules! data {
    ($($name:ident),* $(,)?) => {
        static DATA: &[Symbol] = &[$(Symbol {
            name: stringify!($name),
            address: || (&raw const pyrs_sys::$name).cast(),
        }),*];
    };
}
for_each_data!(data);

/// How many symbols there are: all functions, then all variables.
#[no_mangle]
pub extern "C" fn pyrs_echo_symbol_count() -> usize {
    guard(0, || FUNCTIONS.len() + DATA.len())
}

/// The address of the function or variable of that name; null if the bindings do not name it.
///
/// # Safety
/// `name` ends with a zero byte.
#[no_mangle]
pub unsafe extern "C" fn pyrs_echo_symbol_find(name: *const c_char) -> *const c_void {
    guard(ptr::null(), || {
        // SAFETY: handed on.
        let name = unsafe { CStr::from_ptr(name) };
        let mut symbols = FUNCTIONS.iter().chain(DATA);
        let found = symbols.find(|symbol| symbol.name.as_bytes() == name.to_bytes());
        found.map_or(ptr::null(), |symbol| (symbol.address)())
    })
}
