// SPDX-License-Identifier: MIT
//! The build script finds the profile of every recorded cell, whatever machine it was recorded for,
//! and says what to do about one that nobody recorded.

#![allow(dead_code)]

#[path = "../build/candidates.rs"]
mod candidates;
#[path = "../build/interpreter.rs"]
mod interpreter;
#[path = "../build/profile.rs"]
mod profile;
#[path = "../build/verify.rs"]
mod verify;

use interpreter::Interpreter;
use profile::DataModel;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// What `pyrs-abi` computed: the profile of each cell, by the cell's label.
fn profiles() -> BTreeMap<String, String> {
    let table = std::fs::read_to_string(root().join("docs/profiles.md")).unwrap();
    let rows = table.lines().filter_map(|line| line.strip_prefix("| `")?.split_once("` | "));
    let of_row = |(profile, cells): (&str, &str)| {
        let labels: Vec<_> =
            cells.trim_end_matches(" |").split("<br>").map(str::to_owned).collect();
        labels.into_iter().map(|label| (label, profile.to_owned())).collect::<Vec<_>>()
    };
    rows.flat_map(of_row).collect()
}

/// The `cell` facts of each recorded cell.
fn cells() -> Vec<BTreeMap<String, String>> {
    let versions = std::fs::read_dir(root().join("abi/cpython")).unwrap().flatten();
    let files = versions.flat_map(|entry| std::fs::read_dir(entry.path()).unwrap().flatten());
    let facts = |path: PathBuf| {
        let text = std::fs::read_to_string(path).unwrap();
        let lines = text.lines().filter_map(|line| line.strip_prefix("cell ")?.split_once(' '));
        lines.map(|(key, value)| (key.to_owned(), value.to_owned())).collect()
    };
    files.map(|file| facts(file.path())).collect()
}

fn interpreter_of(cell: &BTreeMap<String, String>) -> Interpreter {
    Interpreter {
        executable: "python3".to_owned(),
        version: cell["version"].clone(),
        hexversion: cell["hexversion"].clone(),
        minor: cell["version"].split('.').nth(1).unwrap().parse().unwrap(),
        free_threaded: cell["flavour"].starts_with("ft"),
        debug: cell["flavour"].ends_with("-debug"),
        includes: Vec::new(),
        defines: Vec::new(),
    }
}

fn model_of(cell: &BTreeMap<String, String>) -> DataModel {
    let number = |key: &str| cell[key].parse().unwrap();
    DataModel {
        pointer_size: number("pointer-size"),
        long_size: number("long-size"),
        int64_align: number("int64-align"),
        big_endian: cell["byte-order"] == "big",
    }
}

/// This machine's compiler, told of another data model.
fn compiler(model: DataModel) -> Command {
    let mut command = Command::new(std::env::var_os("CC").unwrap_or_else(|| "cc".into()));
    command.arg(format!("-I{}", profile::include_dir().display()));
    command.arg(format!("-DPYRS_PY_POINTER_SIZE={}", model.pointer_size));
    command.arg(format!("-DPYRS_PY_LONG_SIZE={}", model.long_size));
    command.arg(format!("-DPYRS_PY_INT64_ALIGN={}", model.int64_align));
    command.arg(format!("-DPYRS_PY_BIG_ENDIAN={}", u8::from(model.big_endian)));
    command
}

/// What `pyrs/layout.h` picks, and the candidates in the build script's order.
fn chosen(python: &Interpreter, model: DataModel, test: &str) -> (Option<String>, Vec<String>) {
    let dir = Path::new(env!("CARGO_TARGET_TMPDIR")).join(test);
    std::fs::create_dir_all(&dir).unwrap();
    let selected = verify::selected(python, compiler(model), &dir);
    let order = candidates::in_order(python, model, selected.clone()).unwrap();
    (selected, order.into_iter().map(|profile| profile.name).collect())
}

#[test]
fn every_recorded_cell_finds_its_profile_first() {
    let profiles = profiles();
    // Builds for several processors are one case to both.
    let mut answers = BTreeMap::new();
    let mut compared = 0;
    for cell in cells() {
        let label = format!("{} {} {}", cell["version"], cell["flavour"], cell["target"]);
        let expected = profiles.get(&label).unwrap_or_else(|| panic!("{label}: in no profile"));
        let (python, model) = (interpreter_of(&cell), model_of(&cell));
        let key = (cell["hexversion"].clone(), cell["flavour"].clone(), format!("{model:?}"));
        let (selected, order) =
            answers.entry(key).or_insert_with(|| chosen(&python, model, "recorded"));
        assert_eq!(selected.as_ref(), Some(expected), "{label}: pyrs/layout.h");
        assert_eq!(order.first(), Some(expected), "{label}: the first of {order:?}");
        let group = |name: &str| name.split('-').take(2).collect::<Vec<_>>().join("-");
        assert!(order.iter().all(|name| group(name) == group(expected)), "{label}: {order:?}");
        compared += 1;
    }
    println!("compared cells {compared}");
    assert!(compared >= 100, "only {compared} cells");
}

#[test]
fn an_unknown_cell_is_refused_with_the_command_that_measures_it() {
    let mut cell = cells().swap_remove(0);
    for (version, hexversion) in [("3.10.0", "0x030a00f0"), ("3.99.0", "0x036300f0")] {
        cell.insert("version".to_owned(), version.to_owned());
        cell.insert("hexversion".to_owned(), hexversion.to_owned());
        let python = interpreter_of(&cell);
        let (selected, order) = chosen(&python, model_of(&cell), "unknown");
        assert_eq!((selected, order), (None, Vec::new()));
        let message = candidates::refusal(&python, None);
        assert!(message.contains("pyrs-abi check --python python3"), "{message}");
    }
}

#[test]
fn the_data_model_of_a_target_is_what_rust_says_of_it() {
    struct Aligned {
        _before: u8,
        value: u64,
    }
    let here = DataModel {
        pointer_size: size_of::<usize>() as u32,
        long_size: size_of::<core::ffi::c_long>() as u32,
        int64_align: align_of::<Aligned>() as u32,
        big_endian: cfg!(target_endian = "big"),
    };
    let _ = Aligned { _before: 0, value: 0 }.value;
    // Cargo tells build scripts, not tests.
    for (name, value) in [
        ("POINTER_WIDTH", (usize::BITS).to_string()),
        ("OS", std::env::consts::OS.to_owned()),
        ("ARCH", std::env::consts::ARCH.to_owned()),
        ("ENDIAN", if here.big_endian { "big" } else { "little" }.to_owned()),
    ] {
        std::env::set_var(format!("CARGO_CFG_TARGET_{name}"), value);
    }
    assert_eq!(DataModel::of_target(), here);
}
