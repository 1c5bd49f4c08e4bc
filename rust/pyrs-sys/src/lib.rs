// SPDX-License-Identifier: MIT
//! A curated, versioned subset of CPython's internal C API.
//!
//! The crate root holds what bindgen made of the C headers for one *profile*: the set of CPython
//! builds whose layouts are equal to those of the interpreter this was compiled for. The C headers
//! carry the full contract of every function: who owns what, which thread may call, what can fail.
//!
//! A module named after a C header holds the Rust form of that header's inline functions, without
//! the prefix: C's `pyrs_incref` is [`refcount::incref`], and the binding `pyrs_incref` beside it
//! is the out-of-line twin that the round trips compare it with.
#![no_std]
#![deny(unsafe_op_in_unsafe_fn, missing_docs, clippy::undocumented_unsafe_blocks)]
// Two profiles can give one constant different widths: a cast that one needs is idle in the other.
#![allow(clippy::unnecessary_cast)]

#[macro_use]
pub mod fact;

/// What bindgen made of the headers.
// The names are C's; what each means is said in the headers.
#[allow(non_camel_case_types, non_snake_case, non_upper_case_globals, missing_docs)]
mod profile {
    include!(env!("PYRS_SYS_BINDINGS"));
}
pub use profile::*;

pub mod attach;
pub mod chain;
pub mod container;
pub mod critical_section;
pub mod error;
pub mod initialiser;
pub mod mutex;
pub mod number;
pub mod object;
pub mod refcount;
pub mod refstate;
pub mod text;
#[cfg(pyrs_thread_own)]
mod thread_own;
pub mod thread_state;
pub mod unstable;

pub use error::ErrorSet;
