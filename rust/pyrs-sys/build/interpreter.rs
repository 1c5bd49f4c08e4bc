// SPDX-License-Identifier: MIT
//! What the interpreter says it is.

use crate::profile;
use std::collections::BTreeMap;
use std::process::Command;

pub struct Interpreter {
    pub executable: String,
    pub version: String,
    pub hexversion: String,
    pub minor: u32,
    pub free_threaded: bool,
    pub debug: bool,
    /// Without repetitions: most builds have one folder, some have two.
    pub includes: Vec<String>,
    /// `-D` flags that are not in pyconfig.h and change layouts.
    pub defines: Vec<String>,
}

/// Runs the script that the tool and CMake run too, so that all three agree.
pub fn ask(executable: Option<&str>) -> Result<Interpreter, String> {
    let program = executable.unwrap_or("python3");
    let advice = "set PYRS_PYTHON to a CPython, or PYRS_PROFILE to build without one";
    let output = Command::new(program).arg("-I").arg(profile::interpreter_script()).output();
    let output = output.map_err(|error| format!("cannot run {program}: {error}; {advice}"))?;
    if !output.status.success() {
        let error = String::from_utf8_lossy(&output.stderr);
        return Err(format!("{program} did not say what it is; {advice}\n{error}"));
    }
    let text = String::from_utf8_lossy(&output.stdout);
    let answers: BTreeMap<&str, &str> =
        text.lines().filter_map(|line| line.split_once('=')).collect();
    from_answers(&answers).ok_or_else(|| format!("{program} gave no usable answer:\n{text}"))
}

fn from_answers(answers: &BTreeMap<&str, &str>) -> Option<Interpreter> {
    let version = *answers.get("version")?;
    let flavour = *answers.get("flavour")?;
    let mut includes = vec![(*answers.get("include")?).to_owned()];
    let platform = (*answers.get("platinclude")?).to_owned();
    if platform != includes[0] {
        includes.push(platform);
    }
    let defines = answers.get("defines")?.split_whitespace().map(str::to_owned).collect();
    Some(Interpreter {
        executable: (*answers.get("executable")?).to_owned(),
        version: version.to_owned(),
        hexversion: (*answers.get("hexversion")?).to_owned(),
        minor: version.split('.').nth(1)?.parse().ok()?,
        free_threaded: flavour.starts_with("ft"),
        debug: flavour.ends_with("-debug"),
        includes,
        defines,
    })
}
