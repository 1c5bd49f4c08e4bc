// SPDX-License-Identifier: MIT
//! Gives this crate the cfgs that pyrs-sys found for the interpreter.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let words = |name: &str| std::env::var(name).unwrap_or_default();
    for flag in words("DEP_PYRS_KNOWN_CFG").split_whitespace() {
        println!("cargo::rustc-check-cfg=cfg({flag})");
    }
    for flag in words("DEP_PYRS_CFG").split_whitespace() {
        println!("cargo::rustc-cfg={flag}");
    }
}
