// SPDX-License-Identifier: MIT
//! What bindgen made of CPython's headers, as it came out.
#![allow(
    dead_code,
    improper_ctypes,
    non_camel_case_types,
    non_snake_case,
    non_upper_case_globals,
    unnecessary_transmutes,
    unsafe_op_in_unsafe_fn
)]

include!(concat!(env!("OUT_DIR"), "/c_api.rs"));
