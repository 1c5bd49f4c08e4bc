// SPDX-License-Identifier: MIT
//! Asks the C compiler whether a profile tells the truth about the interpreter's headers.

use crate::interpreter::Interpreter;
use crate::profile::{self, Profile};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// `None` if every static assertion holds, else the first that does not.
pub fn confirm(python: &Interpreter, profile: &Profile) -> Result<Option<String>, String> {
    let source = profile::library_dir().join("layout_verify.c");
    let mut command = compiler(python);
    command.arg(format!("-DPYRS_LAYOUT_HEADER=\"{}\"", profile.header.display()));
    let output = run(command.arg("-fsyntax-only").arg(source))?;
    if output.status.success() {
        return Ok(None);
    }
    let errors = String::from_utf8_lossy(&output.stderr).into_owned();
    if errors.contains("Python.h: No such file") || errors.contains("'Python.h' file not found") {
        return Err(headers_missing(python));
    }
    Ok(Some(first_error(&errors)))
}

/// The profile that `pyrs/layout.h` picks from the version, if it knows it.
pub fn selected_by_header(python: &Interpreter) -> Option<String> {
    selected(python, compiler(python), &out_dir())
}

/// The same with a compiler of the caller's, which may have been told of another data model.
pub fn selected(python: &Interpreter, mut command: Command, dir: &Path) -> Option<String> {
    let source = dir.join("pyrs_select.c");
    let text = "#include <pyrs/layout.h>\npyrs_selected = PYRS_LAYOUT_PROFILE\n";
    std::fs::write(&source, text).ok()?;
    command.arg(format!("-DPYRS_PY_VERSION_HEX={}", python.hexversion));
    command.arg(format!("-DPYRS_PY_FREE_THREADED={}", u8::from(python.free_threaded)));
    command.arg(format!("-DPYRS_PY_DEBUG={}", u8::from(python.debug)));
    let output = run(command.args(["-E", "-P"]).arg(source)).ok()?;
    if !output.status.success() {
        return None;
    }
    let text = String::from_utf8(output.stdout).ok()?;
    let line = text.lines().find_map(|line| line.trim().strip_prefix("pyrs_selected ="))?;
    Some(line.trim().trim_matches('"').to_owned())
}

fn compiler(python: &Interpreter) -> Command {
    let mut command = cc::Build::new().cargo_metadata(false).get_compiler().to_command();
    command.arg("-std=gnu11").args(&python.defines);
    command.arg(format!("-I{}", profile::include_dir().display()));
    command.args(python.includes.iter().map(|include| format!("-I{include}")));
    command
}

fn run(command: &mut Command) -> Result<Output, String> {
    let program = Path::new(command.get_program()).display().to_string();
    command.env("LC_ALL", "C").output().map_err(|error| {
        format!("cannot run the C compiler {program}: {error}; install gcc or clang, or set CC")
    })
}

/// gcc: `error: static assertion failed: "PyObject.ob_type: offset"`; clang says it much the same.
fn first_error(errors: &str) -> String {
    let line = errors.lines().find(|line| line.contains("error:")).unwrap_or(errors);
    let said = line.split_once("error:").map_or(line, |(_, said)| said);
    said.trim().to_owned()
}

fn headers_missing(python: &Interpreter) -> String {
    let minor = python.minor;
    format!(
        "{} has no C headers in {}: install them (Debian: libpython3.{minor}-dev), or set \
         PYRS_PROFILE to build without them",
        python.executable,
        python.includes.join(", "),
    )
}

fn out_dir() -> PathBuf {
    PathBuf::from(std::env::var_os("OUT_DIR").unwrap_or_default())
}
