// SPDX-License-Identifier: MIT
//! Finds a libclang to load. Only this tool needs one; users of the bindings never do.

use std::path::{Path, PathBuf};
use std::process::Command;

/// Leaves `LIBCLANG_PATH` set for clang-sys, or says what is missing.
pub fn locate() -> Result<(), String> {
    if std::env::var_os("LIBCLANG_PATH").is_some() {
        return Ok(());
    }
    let dir = candidates().into_iter().find(|dir| holds_libclang(dir)).ok_or(
        "no libclang found: install libclang-14-dev (any LLVM from 14 on) or set LIBCLANG_PATH to \
         the folder that holds libclang.so",
    )?;
    std::env::set_var("LIBCLANG_PATH", dir);
    Ok(())
}

/// Folders in the order they are trusted: the pinned major first, then whatever `PATH` offers.
fn candidates() -> Vec<PathBuf> {
    let programs = ["llvm-config-14", "llvm-config"];
    let from_programs = programs.iter().filter_map(|program| library_dir(program));
    let fixed = ["/usr/lib/llvm-14/lib"].iter().map(PathBuf::from);
    from_programs.chain(fixed).collect()
}

fn library_dir(program: &str) -> Option<PathBuf> {
    let output = Command::new(program).arg("--libdir").output().ok()?;
    let text = String::from_utf8(output.stdout).ok()?;
    output.status.success().then(|| PathBuf::from(text.trim()))
}

fn holds_libclang(dir: &Path) -> bool {
    let names = std::fs::read_dir(dir).into_iter().flatten().flatten();
    names
        .map(|entry| entry.file_name())
        .any(|name| name.to_string_lossy().starts_with("libclang.so") || name == "libclang.dylib")
}
