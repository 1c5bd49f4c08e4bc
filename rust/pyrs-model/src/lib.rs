// SPDX-License-Identifier: MIT
//! libpyrs's own C code under loom, which runs a few threads in every order that matters.
//!
//! The code is compiled as for ThreadSanitizer, so each of its loads and stores calls a function in
//! [`hooks`]. Those make loom's atomics of atomic accesses, have loom look for races between the
//! others, and stop at memory that was freed. The files need not be written for it in any way.
//!
//! [`cpython`] is the part of a free-threaded CPython that they call.
#![deny(unsafe_op_in_unsafe_fn, missing_docs, clippy::undocumented_unsafe_blocks)]

pub mod cpython;
pub mod door;
pub mod hooks;
mod memory;
pub mod object;

use std::panic::{catch_unwind, resume_unwind, AssertUnwindSafe};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

/// The C code has one set of static variables, and each test a thread of its own.
static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());

/// How far to go: threads are only switched that often where they could have gone on. Bugs need few
/// such switches, and every further one multiplies the time.
pub fn check(preemptions: usize, body: impl Fn() + Sync + Send + 'static) {
    let _guard = ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner);
    let mut builder = loom::model::Builder::new();
    builder.preemption_bound = Some(preemptions);
    let explored = Arc::new(AtomicUsize::new(0));
    let count = explored.clone();
    let checked = catch_unwind(AssertUnwindSafe(move || {
        builder.check(move || {
            count.fetch_add(1, Ordering::Relaxed);
            memory::begin();
            cpython::begin();
            door::begin();
            body();
            memory::end();
        });
    }));
    if let Err(failure) = checked {
        // It was left in the middle, with static variables that the next test would find.
        memory::end();
        resume_unwind(failure);
    }
    let explored = explored.load(Ordering::Relaxed);
    println!("compared interleavings {explored}");
    assert!(explored > 1, "threads that never met");
}

/// How many blocks of memory the C code has and not freed.
pub fn live_blocks() -> usize {
    memory::live_blocks()
}
