// SPDX-License-Identifier: MIT
//! Arguments by value, each of its own type and value, so that one in the wrong place shows.

use crate::guard::guard;
use pyrs_sys::{PyObject, Py_ssize_t};
use std::ffi::{c_int, c_void};

/// What arrived, one member per argument.
#[derive(Clone, Copy, Debug, PartialEq)]
#[repr(C)]
#[allow(non_camel_case_types)]
pub struct pyrs_echo_arguments {
    /// The first argument.
    pub object: *mut PyObject,
    /// The second argument.
    pub size: Py_ssize_t,
    /// The third argument.
    pub byte: u8,
    /// The fourth argument.
    pub number: c_int,
    /// The fifth argument.
    pub word: u32,
    /// The sixth argument.
    pub long_word: u64,
    /// The seventh argument.
    pub real: f64,
    /// The eighth argument.
    pub pointer: *const c_void,
}

/// A function of C that takes what [`pyrs_echo_arguments`] holds, in that order.
#[allow(non_camel_case_types)]
pub type pyrs_echo_taker = Option<
    unsafe extern "C" fn(
        *mut c_void,
        *mut PyObject,
        Py_ssize_t,
        u8,
        c_int,
        u32,
        u64,
        f64,
        *const c_void,
    ) -> c_int,
>;

/// Stores each argument in the member of its name.
///
/// # Safety
/// `out` is valid for writes. Nothing else is followed.
#[no_mangle]
// One argument of each kind is the purpose of this function.
#[allow(clippy::too_many_arguments)]
pub unsafe extern "C" fn pyrs_echo_arguments_store(
    object: *mut PyObject,
    size: Py_ssize_t,
    byte: u8,
    number: c_int,
    word: u32,
    long_word: u64,
    real: f64,
    pointer: *const c_void,
    out: *mut pyrs_echo_arguments,
) -> c_int {
    guard(-1, || {
        let seen =
            pyrs_echo_arguments { object, size, byte, number, word, long_word, real, pointer };
        // SAFETY: handed on.
        unsafe { out.write(seen) };
        0
    })
}

/// Takes and gives back the struct by value.
#[no_mangle]
pub extern "C" fn pyrs_echo_arguments_return(
    arguments: pyrs_echo_arguments,
) -> pyrs_echo_arguments {
    guard(arguments, || arguments)
}

/// Calls a function of C with each member of the struct in its place.
///
/// # Safety
/// `taker` may be called with these arguments and with `data`.
#[no_mangle]
pub unsafe extern "C" fn pyrs_echo_arguments_call(
    taker: pyrs_echo_taker,
    data: *mut c_void,
    arguments: *const pyrs_echo_arguments,
) -> c_int {
    guard(-1, || {
        let Some(taker) = taker else { return -1 };
        // SAFETY: handed on.
        unsafe {
            let a = arguments.read();
            taker(data, a.object, a.size, a.byte, a.number, a.word, a.long_word, a.real, a.pointer)
        }
    })
}
