// SPDX-License-Identifier: MIT
//! C to Rust and back: what cbindgen makes of the bindings must mean what the C headers mean.
//!
//! Every struct and constant comes back under the prefix `echo_` and is held against the original
//! by a C compiler; every prototype comes back under its own name, so that the C compiler refuses
//! it if it differs. cbindgen cannot give back bitfields and unions, of which the headers have none.

use std::path::{Path, PathBuf};
use std::process::Command;

const CHECK: &str = r#"
#include <pyrs/pyrs.h>
#include <pyrs/unstable/frame.h>
#include <pyrs/unstable/gc.h>
#include <pyrs/unstable/interpreter.h>
#include <pyrs/unstable/recursion.h>
/* A keyword of Rust: bindgen had to rename the member. */
#define type_ type
#include PYRS_ECHO_HEADER
#define RECORD(c_type, tag, record_size) \
    _Static_assert(sizeof(struct echo_##tag) == sizeof(struct tag), #c_type ": size");
#define FIELD(c_type, path, tag, member, offset, size) \
    _Static_assert(offsetof(struct echo_##tag, member) == offsetof(struct tag, member), \
                   #c_type "." #path ": offset"); \
    _Static_assert(sizeof(((struct echo_##tag *)0)->member) == sizeof(((struct tag *)0)->member), \
                   #c_type "." #path ": size");
#define CONST(name, pyrs_name, value) \
    _Static_assert((unsigned long long)(echo_##pyrs_name) == (unsigned long long)(pyrs_name), \
                   #name ": value");
#define IGNORE(...)
PYRS_LAYOUT_FACTS(RECORD, FIELD, IGNORE, CONST, IGNORE, IGNORE, IGNORE)
"#;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The profiles of this machine's data model: its compiler can check no others.
fn profiles() -> Vec<String> {
    let entries = std::fs::read_dir(root().join("include/pyrs/layout")).unwrap();
    let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let mut names: Vec<String> =
        names.filter_map(|name| name.strip_suffix(".h").map(str::to_owned)).collect();
    let model = if cfg!(target_endian = "little") { "-lp64le" } else { "-lp64be" };
    names.retain(|name| name.starts_with("cp") && name.contains(model));
    names.sort();
    names
}

fn give_back(profile: &str, dir: &Path) -> PathBuf {
    let out = dir.join(format!("{profile}.h"));
    let file = format!("rust/pyrs-sys/src/profile/{}.rs", profile.replace('-', "_"));
    let mut tool = Command::new(env!("CARGO_BIN_EXE_pyrs-bindgen"));
    tool.arg("header").arg("--bindings").arg(root().join(file)).arg("--out").arg(&out);
    let status = tool.arg("--root").arg(root()).status().unwrap();
    assert!(status.success(), "{profile}: cbindgen failed");
    out
}

/// The compiler's complaints about the header that came back; none if it means the same.
fn complaints(profile: &str, header: &Path, dir: &Path) -> String {
    let source = dir.join("check.c");
    std::fs::write(&source, CHECK).unwrap();
    let mut compiler = Command::new("cc");
    compiler.args(["-std=c11", "-Wall", "-Wextra", "-Werror", "-fsyntax-only", "-DPYRS_UNSTABLE"]);
    compiler.arg(format!("-I{}", root().join("include").display()));
    compiler.arg(format!("-DPYRS_LAYOUT_HEADER=<pyrs/layout/{profile}.h>"));
    compiler.arg(format!("-DPYRS_ECHO_HEADER=\"{}\"", header.display())).arg(source);
    let output = compiler.output().unwrap();
    String::from_utf8(output.stderr).unwrap()
}

fn scratch(name: &str) -> PathBuf {
    let dir = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::create_dir_all(&dir).unwrap();
    dir
}

#[test]
fn every_profile_comes_back_as_it_went() {
    let dir = scratch("give_back");
    let profiles = profiles();
    assert!(!profiles.is_empty());
    for profile in &profiles {
        let header = give_back(profile, &dir);
        let text = std::fs::read_to_string(&header).unwrap();
        assert!(text.contains("extern void pyrs_incref(PyObject *op);"), "{profile}");
        assert!(text.contains("struct echo_pyrs_object {"), "{profile}");
        assert_eq!(complaints(profile, &header, &dir), "", "{profile}");
    }
    println!("compared give-back {}", profiles.len());
}

#[test]
fn a_member_that_moved_on_the_way_is_named() {
    let dir = scratch("moved");
    let profile = &profiles()[0];
    let header = give_back(profile, &dir);
    let text = std::fs::read_to_string(&header).unwrap();
    let moved = text.replacen("ob_fval;", "before;\n    double ob_fval;", 1);
    std::fs::write(&header, moved).unwrap();
    let complaints = complaints(profile, &header, &dir);
    assert!(complaints.contains("PyFloatObject.ob_fval: offset"), "{complaints}");
}

#[test]
fn a_prototype_that_changed_on_the_way_is_named() {
    let dir = scratch("changed");
    let profile = &profiles()[0];
    let header = give_back(profile, &dir);
    let text = std::fs::read_to_string(&header).unwrap();
    let changed =
        text.replacen("void pyrs_incref(PyObject *op)", "int pyrs_incref(PyObject *op)", 1);
    std::fs::write(&header, changed).unwrap();
    assert!(complaints(profile, &header, &dir).contains("pyrs_incref"));
}
