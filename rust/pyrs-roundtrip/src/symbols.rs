// SPDX-License-Identifier: MIT
//! Every function and variable of CPython that the bindings name: there, and the one of that name.

use crate::report::Report;
use crate::Context;
use pyrs_echo::symbol::{pyrs_echo_symbol_count, pyrs_echo_symbol_find};
use pyrs_sys::{for_each_data, for_each_function};
use std::ffi::{c_char, c_void, CString};

extern "C" {
    /// Of the C library: finds a symbol among all that is loaded.
    fn dlsym(handle: *mut c_void, name: *const c_char) -> *const c_void;
}

macro_rules! names {
    ($($name:ident),* $(,)?) => { &[$(stringify!($name)),*] };
}

/// Behind the address of a function there may be a stub of the program; `dlsym` says the same.
pub fn compare(_: &Context, report: &mut Report) {
    let functions: &[&str] = for_each_function!(names);
    let data: &[&str] = for_each_data!(names);
    report.same("the number of symbols", functions.len() + data.len(), pyrs_echo_symbol_count());
    for name in functions.iter().chain(data) {
        let c_name = CString::new(*name).unwrap_or_default();
        // SAFETY: the name ends with a zero byte.
        let (loaded, bound) = unsafe {
            (dlsym(everything(), c_name.as_ptr()), pyrs_echo_symbol_find(c_name.as_ptr()))
        };
        report.same(name, loaded, bound);
    }
}

/// `RTLD_DEFAULT`.
fn everything() -> *mut c_void {
    let value = if cfg!(target_vendor = "apple") { -2isize as usize } else { 0 };
    std::ptr::without_provenance_mut(value)
}
