// SPDX-License-Identifier: MIT
//! Compiles the C files that are modelled as ThreadSanitizer wants them: each access to memory is then
//! announced to a function of its runtime, and src/hooks.rs is that runtime.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    for folder in ["../../include/pyrs", "../../src/lib", "c"] {
        println!("cargo::rerun-if-changed={folder}");
    }
    // Free-threaded, of the recorded profiles; the model needs no interpreter.
    let mut build = cc::Build::new();
    build
        .include("../../include")
        .include("../../src/lib")
        .define("PYRS_LAYOUT_HEADER", "<pyrs/layout/cp313t-lp64le.h>")
        .define("PYRS_STATIC", None)
        .define("PYRS_BUILDING", None)
        // One node that is not allocated, so that some are.
        .define("PYRS__DEFERRED_NODES", "1")
        .define("malloc", "pyrs_model_malloc")
        .define("calloc", "pyrs_model_calloc")
        .define("free", "pyrs_model_free")
        .std("gnu11")
        // Calls of inline functions are calls then: pyrs_owner_id() has to be the model's.
        .opt_level(0)
        // A failure is a panic, which passes through C on its way to the test.
        .flag("-fexceptions")
        .flag("-fsanitize=thread")
        .warnings(false);
    for file in ["../../src/lib/deferred.c", "../../src/lib/refcount.c", "c/model.c"] {
        build.file(file);
    }
    build.compile("pyrs_model_c");
}
