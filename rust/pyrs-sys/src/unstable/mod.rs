// SPDX-License-Identifier: MIT
//! Items that may change in any release of pyrs: C's headers under `pyrs/unstable`.

pub use crate::profile::unstable::*;

pub mod frame;
pub mod gc;
pub mod interpreter;
pub mod recursion;
