// SPDX-License-Identifier: MIT
//! Reads the sources: every inline function of a C header has its Rust form in the module of the
//! same name, and the library's own files are all compiled.

use std::path::{Path, PathBuf};

fn here(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

fn files(folder: &str, end: &str) -> Vec<PathBuf> {
    let paths = std::fs::read_dir(here(folder)).unwrap().map(|entry| entry.unwrap().path());
    paths.filter(|path| path.to_string_lossy().ends_with(end)).collect()
}

/// The name of each function that a header declares as inline, without the prefix.
fn inline_functions(text: &str) -> Vec<&str> {
    let declarations = text.split("\nPYRS_INLINE ").skip(1);
    let heads = declarations.filter_map(|declaration| declaration.split('(').next());
    heads.filter_map(|head| head.rsplit("pyrs_").next()).collect()
}

fn compare(headers: &str, modules: &str) -> usize {
    let mut compared = 0;
    for header in files(headers, ".h") {
        let text = std::fs::read_to_string(&header).unwrap();
        let stem = header.file_stem().unwrap().to_string_lossy();
        for name in inline_functions(&text) {
            let module = here(modules).join(format!("{stem}.rs"));
            let rust = std::fs::read_to_string(&module)
                .unwrap_or_else(|_| panic!("{stem}.h has inline functions and no {stem}.rs"));
            let found = rust.contains(&format!("pub unsafe fn {name}("))
                || rust.contains(&format!("pub fn {name}("));
            assert!(found, "{stem}.rs: no Rust form of pyrs_{name}");
            compared += 1;
        }
    }
    compared
}

#[test]
fn every_inline_function_has_a_rust_form() {
    let stable = compare("c/include/pyrs", "src");
    let unstable = compare("c/include/pyrs/unstable", "src/unstable");
    println!("compared inlines {}", stable + unstable);
    assert!(stable > 50 && unstable > 10, "{stable} stable, {unstable} unstable");
}

#[test]
fn every_layout_header_has_bindings() {
    let headers = files("c/include/pyrs/layout", ".h");
    let mut compared = 0;
    for header in headers {
        let stem = header.file_stem().unwrap().to_string_lossy().into_owned();
        if stem.starts_with("cp") {
            let bindings = here("src/profile").join(format!("{}.rs", stem.replace('-', "_")));
            assert!(bindings.is_file(), "{stem}: run `cargo run -p pyrs-bindgen -- bindings`");
            compared += 1;
        }
    }
    assert!(compared > 0);
}

/// A test program links no interpreter, so this also shows that the tables need none.
#[test]
fn facts_name_each_thing_once() {
    let mut names: Vec<_> = pyrs_sys::FACTS.iter().map(|fact| (fact.kind, fact.name)).collect();
    let all = names.len();
    names.sort();
    names.dedup();
    assert_eq!((all, all > 300), (names.len(), true));
}

#[test]
fn a_static_head_is_never_freed() {
    let head = pyrs_sys::initialiser::OBJECT_HEAD;
    assert!(head.ob_type.is_null());
    #[cfg(not(pyrs_free_threaded))]
    assert!(head.ob_refcnt > 0);
    #[cfg(pyrs_free_threaded)]
    assert_eq!(head.ob_ref_local, u32::MAX);
}

#[test]
fn an_error_marker_costs_nothing() {
    assert_eq!(size_of::<pyrs_sys::ErrorSet>(), 0);
    let result = size_of::<Result<core::ptr::NonNull<u8>, pyrs_sys::ErrorSet>>();
    assert_eq!(result, size_of::<*mut u8>());
}
