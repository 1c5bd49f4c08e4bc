// SPDX-License-Identifier: MIT
//! The interpreter's end, as src/lib/lifetime.c has it: a door that is closed, and who waits at it.
#![allow(clippy::missing_safety_doc, missing_docs)]

use crate::object::{drain, is_empty};
use loom::sync::atomic::{AtomicBool, Ordering::SeqCst};
use std::cell::RefCell;
use std::ffi::c_int;
use std::sync::Arc;

thread_local! {
    static CLOSED: RefCell<Option<Arc<AtomicBool>>> = const { RefCell::new(None) };
}

pub(crate) fn begin() {
    CLOSED.set(Some(Arc::new(AtomicBool::new(false))));
}

fn closed() -> Arc<AtomicBool> {
    CLOSED.with_borrow(|closed| closed.clone().expect("inside of check()"))
}

/// Closes the door and gives back what was left before: what `close_door` does for the queue.
pub fn close() {
    closed().store(true, SeqCst);
    loop {
        while drain() > 0 {}
        if is_empty() {
            return;
        }
        loom::thread::yield_now();
    }
}

#[no_mangle]
pub unsafe extern "C-unwind" fn pyrs__is_closed() -> c_int {
    c_int::from(closed().load(SeqCst))
}
