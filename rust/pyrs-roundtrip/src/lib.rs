// SPDX-License-Identifier: MIT
//! `_pyrs_roundtrip_rust`: the round trip driven by Rust, for any interpreter that can import it.
//!
//! `run(group=None)` prints what it compared and returns the number of drifts; `names()` lists the
//! groups. Rust's view (bindings, inline functions) is held against C's (libpyrs and its table) and
//! against CPython's own functions.
#![deny(unsafe_op_in_unsafe_fn, clippy::undocumented_unsafe_blocks)]

mod behaviour;
mod bytes;
mod calls;
mod layout;
mod module;
mod ownership;
mod probe;
mod report;
mod symbols;
mod threads;

use report::Report;

/// What a group is given.
pub struct Context {
    /// The attached thread state of the running thread.
    pub ts: *mut pyrs_sys::PyThreadState,
}

type Group = (&'static str, fn(&Context, &mut Report));

const GROUPS: &[Group] = &[
    ("layout", layout::compare),
    ("symbols", symbols::compare),
    ("bytes", bytes::compare),
    ("behaviour", behaviour::compare),
    ("calls", calls::compare),
    ("ownership", ownership::compare),
    ("threads", threads::compare),
];

/// Runs one group, or all of them: the number of drifts, or nothing if no group has that name.
fn run(context: &Context, wanted: Option<&str>) -> Option<usize> {
    let chosen = GROUPS.iter().filter(|(name, _)| wanted.is_none_or(|wanted| *name == wanted));
    let mut drifts = None;
    for (name, group) in chosen {
        let mut report = Report::new(name);
        group(context, &mut report);
        drifts = Some(drifts.unwrap_or(0) + report.close());
    }
    drifts
}
