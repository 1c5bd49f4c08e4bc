// SPDX-License-Identifier: MIT
//! The Rust half of the round trip. Whatever `pyrs-sys` has is said back to C by a function here:
//! tables of layouts, each member by its name, each inline function. C compares.
//!
//! cbindgen makes `include/pyrs_echo.h` of the exported functions. Every one of them has a panic
//! boundary ([`guard`](guard::guard)): a panic would otherwise unwind into C.
#![deny(unsafe_op_in_unsafe_fn, missing_docs, clippy::undocumented_unsafe_blocks)]
// All exported functions have the contract of the C function they are named after.
#![allow(clippy::missing_safety_doc)]

pub mod argument;
pub mod attach;
pub mod binding;
pub mod container;
pub mod critical_section;
pub mod error;
pub mod field;
pub mod guard;
pub mod layout;
pub mod mutex;
pub mod number;
pub mod object;
pub mod refcount;
pub mod refstate;
pub mod sequence;
pub mod symbol;
pub mod text;
pub mod thread;
pub mod thread_state;
pub mod unstable;
