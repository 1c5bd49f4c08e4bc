// SPDX-License-Identifier: MIT
//! The loops of ../loops/loops.def in Rust, and the measuring of all of them.
//!
//! No loop has a contract of its own: each is called with an object that suits it, or with any where
//! it does not look at it, and as attached as the functions that it measures want to be.

#[macro_use]
mod barrier;
mod attach;
mod calls;
mod peer;
mod pyrs;
mod sample;
