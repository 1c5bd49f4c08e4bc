// SPDX-License-Identifier: MIT
//! The panic boundary.

use std::panic::{catch_unwind, AssertUnwindSafe};

/// Runs the body of an exported function. If it panics, C gets `failed`; the panic's message is on
/// standard error already.
#[inline(always)]
pub fn guard<T>(failed: T, body: impl FnOnce() -> T) -> T {
    catch_unwind(AssertUnwindSafe(body)).unwrap_or(failed)
}
