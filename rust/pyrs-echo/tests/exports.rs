// SPDX-License-Identifier: MIT
//! Reads the sources: every exported function has a panic boundary, and none is missing.

use std::collections::BTreeSet;
use std::path::Path;

fn texts(folder: &str, end: &str) -> Vec<(String, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let paths = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let wanted = paths.filter(|path| path.to_string_lossy().ends_with(end));
    wanted
        .map(|path| (path.display().to_string(), std::fs::read_to_string(path).unwrap()))
        .collect()
}

/// The name after `start`, up to the first character that cannot be part of one.
fn names_after<'a>(text: &'a str, start: &'a str) -> impl Iterator<Item = &'a str> + 'a {
    text.split(start).skip(1).map(|rest| {
        let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
        &rest[..end]
    })
}

#[test]
fn every_exported_function_has_a_panic_boundary() {
    let mut exported = 0;
    for (path, text) in texts("src", ".rs") {
        for function in text.split("#[no_mangle]").skip(1) {
            let body = function.split("\n}").next().unwrap();
            assert!(body.contains("extern \"C\" fn"), "{path}: not a function:\n{body}");
            assert!(body.contains("guard("), "{path}: no panic boundary in:\n{body}");
            exported += 1;
        }
    }
    println!("compared boundaries {exported}");
    assert!(exported > 80, "only {exported} exported functions were found");
}

#[test]
fn every_exported_function_is_in_the_header() {
    let header = &texts("include", ".h")[0].1;
    let declared: BTreeSet<&str> = names_after(header, "pyrs_echo_").collect();
    for (path, text) in texts("src", ".rs") {
        for name in names_after(&text, "extern \"C\" fn pyrs_echo_") {
            assert!(declared.contains(name), "{path}: pyrs_echo_{name} is not in pyrs_echo.h");
        }
    }
}

#[test]
fn every_inline_function_of_c_is_said_back() {
    let sources: String = texts("src", ".rs").into_iter().map(|(_, text)| text).collect();
    let exported: BTreeSet<&str> = names_after(&sources, "extern \"C\" fn pyrs_echo_").collect();
    let folders = ["../../include/pyrs", "../../include/pyrs/unstable"];
    let headers = folders.iter().flat_map(|folder| texts(folder, ".h"));
    let mut compared = 0;
    for (path, text) in headers {
        for declaration in text.split("\nPYRS_INLINE ").skip(1) {
            let name = names_after(declaration, "pyrs_").find(|name| is_called(declaration, name));
            let name = name.unwrap_or_else(|| panic!("{path}: no name in {declaration}"));
            assert!(exported.contains(name), "{path}: pyrs_{name} has no pyrs_echo_{name}");
            compared += 1;
        }
    }
    println!("compared inlines {compared}");
    assert!(compared > 60, "only {compared} inline functions were found");
}

/// The function's own name is the first that a parenthesis follows.
fn is_called(declaration: &str, name: &str) -> bool {
    declaration.contains(&format!("pyrs_{name}("))
}
