// SPDX-License-Identifier: MIT
//! Runs bindgen over Python.h and every internal header of the interpreter in `PYRS_PYTHON`.

use std::path::Path;
use std::process::Command;
use std::{env, fs};

/// Left out, in the peer's favour: bodies for one `.c` file, and what is for another platform.
const NO_HEADERS: &[&str] = &[
    "pycore_blocks_output_buffer.h",
    "pycore_crossinterp_data_registry.h",
    "pycore_emscripten_signal.h",
    "pycore_emscripten_trampoline.h",
    "pycore_jit.h",
    "pycore_jit_unwind.h",
    "pycore_jit_publish.h",
    "pycore_mmap.h",
];

fn main() {
    println!("cargo::rerun-if-env-changed=PYRS_PYTHON");
    let include = include_dir();
    let out = env::var("OUT_DIR").unwrap();
    let wrapper = Path::new(&out).join("wrapper.h");
    fs::write(&wrapper, wrapper_text(&include)).unwrap();
    let bindings = bindgen::Builder::default()
        .header(wrapper.to_str().unwrap())
        .clang_args(["-w", "-std=gnu11", &format!("-I{include}"), &format!("-I{include}/internal")])
        // On 3.13, bindgen would write this one twice.
        .blocklist_type("_Py_SourceLocation")
        .raw_line("pub type _Py_SourceLocation = [core::ffi::c_int; 4];")
        .allowlist_function("_?Py.*")
        .allowlist_type("_?Py.*")
        .allowlist_var("_?Py.*")
        .parse_callbacks(Box::new(bindgen::CargoCallbacks::new()))
        .generate()
        .expect("bindgen cannot read CPython's headers");
    bindings.write_to_file(Path::new(&out).join("c_api.rs")).unwrap();
}

fn include_dir() -> String {
    let python = env::var("PYRS_PYTHON").unwrap_or("python3".to_owned());
    let script = "import sysconfig; print(sysconfig.get_path('include'), end='')";
    let output = Command::new(&python).args(["-I", "-c", script]).output();
    String::from_utf8(output.expect("cannot run the interpreter").stdout).unwrap()
}

fn wrapper_text(include: &str) -> String {
    let entries = fs::read_dir(Path::new(include).join("internal")).expect("no internal headers");
    let names = entries.flatten().map(|entry| entry.file_name().into_string().unwrap());
    let mut names: Vec<String> = names
        .filter(|name| name.starts_with("pycore_") && !NO_HEADERS.contains(&name.as_str()))
        .collect();
    names.sort();
    let mut text =
        "#define Py_BUILD_CORE 1\n#include <Python.h>\n#include <frameobject.h>\n".to_owned();
    for name in names {
        text += &format!("#include <internal/{name}>\n");
    }
    text
}
