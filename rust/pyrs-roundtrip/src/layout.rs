// SPDX-License-Identifier: MIT
//! Every fact that rustc computed against the table that the C compiler filled.

use crate::report::Report;
use crate::Context;
use pyrs_sys::fact::Fact;
use pyrs_sys::{
    initialiser, pyrs_layout_at, pyrs_layout_count, pyrs_layout_item, pyrs_layout_profile,
    pyrs_mismatch, FACTS, PYRS_LAYOUT_DATA, PYRS_LAYOUT_FUNC, PYRS_LAYOUT_PROFILE, PYRS_OK,
};
use std::ffi::CStr;

pub fn compare(context: &Context, report: &mut Report) {
    profile(report);
    table(report);
    initialisers(report);
    interpreter(context, report);
}

fn profile(report: &mut Report) {
    // SAFETY: the profile's name is static.
    let c = unsafe { CStr::from_ptr(pyrs_layout_profile()) };
    report.same("PYRS_LAYOUT_PROFILE", c.to_bytes_with_nul(), PYRS_LAYOUT_PROFILE);
}

/// The entries of C's table that have a value.
pub fn items() -> impl Iterator<Item = &'static pyrs_layout_item> {
    // SAFETY: the table is static, and every index is below its count.
    let item = |index| unsafe { &*pyrs_layout_at(index) };
    // SAFETY: it has no conditions.
    let count = unsafe { pyrs_layout_count() };
    let symbol = |kind: u16| kind == PYRS_LAYOUT_FUNC as u16 || kind == PYRS_LAYOUT_DATA as u16;
    (0..count).map(item).filter(move |item| !symbol(item.kind))
}

pub fn name_of(item: &pyrs_layout_item) -> &'static str {
    // SAFETY: every name of the table is static and ends with a zero byte.
    unsafe { CStr::from_ptr(item.name) }.to_str().unwrap_or("a name that is not UTF-8")
}

fn table(report: &mut Report) {
    report.same("the number of facts", items().count(), FACTS.len());
    for (item, fact) in items().zip(FACTS) {
        let name = name_of(item);
        report.same("the order of facts", name, fact.name.to_str().unwrap_or_default());
        // SAFETY: it is an entry of the table.
        if unsafe { fact.agrees_with(item) } {
            report.same(name, (), ());
        } else {
            report.same(name, words_of_item(item), words_of_fact(fact));
        }
    }
}

fn words_of_item(item: &pyrs_layout_item) -> String {
    let pyrs_layout_item { offset, size, value, shift, width, .. } = item;
    format!("offset={offset} size={size} value={value:#x} shift={shift} width={width}")
}

fn words_of_fact(fact: &Fact) -> String {
    let Fact { offset, size, value, shift, width, .. } = fact;
    format!("offset={offset} size={size} value={value:#x} shift={shift} width={width}")
}

/// The constants made of the bytes, against the bytes.
fn initialisers(report: &mut Report) {
    let of = |name: &str| items().find(|item| name_of(item) == name);
    let mut same = |name: &str, found: &[u8]| {
        let Some(item) = of(name) else { return report.drift(name, "an initialiser", "none") };
        // SAFETY: an initialiser's entry points at `size` bytes.
        let expected = unsafe { std::slice::from_raw_parts(item.bytes, item.size as usize) };
        report.same(name, expected, found);
    };
    same("PyObject_HEAD_INIT", bytes_of(&initialiser::OBJECT_HEAD));
    same("PyVarObject_HEAD_INIT", bytes_of(&initialiser::VAR_OBJECT_HEAD));
    same("PyModuleDef_HEAD_INIT", bytes_of(&initialiser::MODULE_DEF_HEAD));
}

/// For values without padding alone.
fn bytes_of<T>(value: &T) -> &[u8] {
    // SAFETY: the value is that many bytes, all of them initialised.
    unsafe { std::slice::from_raw_parts((&raw const *value).cast(), size_of::<T>()) }
}

/// What the running interpreter says of the same facts.
fn interpreter(context: &Context, report: &mut Report) {
    // SAFETY: zero bytes are a mismatch that says nothing.
    let mut mismatch: pyrs_mismatch = unsafe { std::mem::zeroed() };
    // SAFETY: the thread is attached.
    let status = unsafe { pyrs_sys::pyrs_runtime_check(context.ts, &mut mismatch) };
    if status == PYRS_OK {
        return report.same("pyrs_runtime_check", true, mismatch.compared > 0);
    }
    // SAFETY: a mismatch names its item.
    let item = unsafe { CStr::from_ptr(mismatch.item) }.to_string_lossy();
    report.same(&item, mismatch.expected, mismatch.found);
}
