// SPDX-License-Identifier: MIT
//! Finds the profile of the interpreter this build is for, and compiles the C half of pyrs for it.
//!
//! No libclang, and no CPython headers beyond those that the chosen profile is verified against:
//! the bindings are committed, one file per profile.

mod candidates;
mod interpreter;
mod profile;
mod shims;
mod verify;

use profile::Profile;
use std::process::ExitCode;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("\npyrs-sys: {message}\n");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), String> {
    for variable in ["PYRS_PYTHON", "PYRS_PROFILE", "PYRS_LAYOUT_HEADER", "PYRS_BINDINGS"] {
        println!("cargo::rerun-if-env-changed={variable}");
    }
    for path in ["build", "src/profile", "c/include/pyrs", "c/lib", "c/interpreter.py"] {
        println!("cargo::rerun-if-changed={path}");
    }
    let profile = choose()?;
    tell_rustc(&profile, shims::looks_at_own_state(&profile)?);
    shims::compile(&profile)
}

/// A header given by name wins, then a profile given by name, then what the interpreter says.
fn choose() -> Result<Profile, String> {
    if let Some(header) = variable("PYRS_LAYOUT_HEADER") {
        return Profile::of_header(header.as_ref(), variable("PYRS_BINDINGS").as_deref());
    }
    if let Some(name) = variable("PYRS_PROFILE") {
        return Profile::committed(&name);
    }
    if variable("DOCS_RS").is_some() {
        return candidates::newest();
    }
    let asked = variable("PYRS_PYTHON");
    if asked.is_none() {
        // Another `python3` may come first there next time.
        println!("cargo::rerun-if-env-changed=PATH");
    }
    let python = interpreter::ask(asked.as_deref())?;
    // Upgraded in place, it has another executable and another version header.
    println!("cargo::rerun-if-changed={}", python.executable);
    println!("cargo::rerun-if-changed={}/patchlevel.h", python.includes[0]);
    println!("cargo::metadata=python={}", python.executable);
    candidates::choose(&python)
}

fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

fn tell_rustc(profile: &Profile, looks_at_own_state: bool) {
    let mut flags = flags(profile);
    // Rust finds the variable on these machines only (src/thread_own.rs).
    let arch = std::env::var("CARGO_CFG_TARGET_ARCH").unwrap_or_default();
    let is_found = looks_at_own_state && ["x86_64", "aarch64"].contains(&arch.as_str());
    flags.push(("pyrs_thread_own".to_owned(), is_found));
    for (flag, on) in &flags {
        println!("cargo::rustc-check-cfg=cfg({flag})");
        if *on {
            println!("cargo::rustc-cfg={flag}");
        }
    }
    println!("cargo::rustc-env=PYRS_SYS_BINDINGS={}", profile.bindings.display());
    // For the build scripts of crates that depend on this one, as DEP_PYRS_PROFILE and so on.
    let join = |wanted: &dyn Fn(bool) -> bool| {
        let names = flags.iter().filter(|(_, on)| wanted(*on)).map(|(flag, _)| flag.as_str());
        names.collect::<Vec<_>>().join(" ")
    };
    println!("cargo::metadata=known_cfg={}", join(&|_| true));
    println!("cargo::metadata=cfg={}", join(&|on| on));
    println!("cargo::metadata=profile={}", profile.name);
    println!("cargo::metadata=layout_header={}", profile.header.display());
    println!("cargo::metadata=include={}", profile::include_dir().display());
}

/// Each cfg, and whether this profile has it. `pyrs_py_3_12` means 3.12 or later.
fn flags(profile: &Profile) -> Vec<(String, bool)> {
    let minors = 12..=profile::NEWEST_MINOR;
    let mut flags: Vec<(String, bool)> =
        minors.map(|minor| (format!("pyrs_py_3_{minor}"), profile.minor >= minor)).collect();
    flags.push(("pyrs_free_threaded".to_owned(), profile.free_threaded));
    flags.push(("pyrs_debug".to_owned(), profile.debug));
    flags.push(("pyrs_big_endian".to_owned(), profile.model.big_endian));
    flags
}
