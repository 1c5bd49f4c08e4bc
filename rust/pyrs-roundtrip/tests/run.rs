// SPDX-License-Identifier: MIT
//! Imports the module into the interpreter it was built for, and runs every group there.

use std::path::{Path, PathBuf};
use std::process::Command;

const SCRIPT: &str = "
import sys
sys.path.insert(0, sys.argv[1])
import _pyrs_roundtrip_rust as module
print('groups', *module.names())
sys.exit(min(module.run(), 100))
";

/// The interpreter that the build script of pyrs-sys asked. A build for a profile given by name has
/// none, and then there is nothing to run.
const PYTHON: &str = env!("PYRS_ROUNDTRIP_PYTHON");

/// Beside the test program's folder, where Cargo leaves the library.
fn library() -> PathBuf {
    let program = std::env::current_exe().unwrap();
    let name = format!(
        "{}_pyrs_roundtrip_rust{}",
        std::env::consts::DLL_PREFIX,
        std::env::consts::DLL_SUFFIX
    );
    let folders = program.ancestors().skip(1).take(2);
    let mut candidates = folders.map(|folder| folder.join(&name));
    candidates.find(|path| path.is_file()).expect("the library is built before its tests")
}

fn module_folder() -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("roundtrip");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::copy(library(), folder.join("_pyrs_roundtrip_rust.so")).unwrap();
    folder
}

fn python(arguments: &[&str]) -> (Option<i32>, String) {
    let mut command = Command::new(PYTHON);
    command.arg("-c").arg(SCRIPT).arg(module_folder()).args(arguments);
    let output = command.output().unwrap();
    let errors = String::from_utf8_lossy(&output.stderr);
    (output.status.code(), String::from_utf8_lossy(&output.stdout).into_owned() + &errors)
}

#[test]
fn every_group_compares_something_and_nothing_drifts() {
    if PYTHON.is_empty() {
        eprintln!("skipped: built for a profile given by name, with no interpreter to run");
        return;
    }
    let (code, output) = python(&[]);
    assert_eq!(code, Some(0), "{output}");
    assert!(!output.contains("drift "), "{output}");
    let groups = output.lines().find_map(|line| line.strip_prefix("groups ")).unwrap();
    for group in groups.split(' ') {
        let prefix = format!("compared {group} ");
        let compared = output.lines().find_map(|line| line.strip_prefix(&prefix));
        let compared: usize =
            compared.unwrap_or_else(|| panic!("{group}: {output}")).parse().unwrap();
        assert!(compared > 0, "{group}: {output}");
    }
}
