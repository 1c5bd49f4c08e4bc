// SPDX-License-Identifier: MIT
//! Compiles libpyrs for the profile, so that a Rust user needs no installed library.

use crate::profile::{self, Profile};
use std::path::{Path, PathBuf};

pub fn compile(profile: &Profile) -> Result<(), String> {
    let failed = |error| format!("compiling libpyrs for profile {}: {error}", profile.name);
    let dir = profile::library_dir();
    let sources: Vec<PathBuf> = sources()?.iter().map(|name| dir.join(name)).collect();
    let build = compiler(profile);
    let objects = compile_at_once(&build, &sources).map_err(failed)?;
    build.clone().objects(objects).try_compile("pyrs_shims").map_err(failed)?;
    link_libatomic();
    Ok(())
}

/// Does Rust find out from a thread's own state whether it is attached (`pyrs/thread_own.h`)? The
/// header's own guard answers, for the library as it is compiled here.
pub fn looks_at_own_state(profile: &Profile) -> Result<bool, String> {
    const QUESTION: &str = "#include <pyrs/thread_own.h>
#if PYRS_THREAD_OWN >= PYRS_THREAD_OWN_COMPARED
int it_does;
#endif
";
    let file = PathBuf::from(std::env::var_os("OUT_DIR").unwrap_or_default()).join("own.c");
    std::fs::write(&file, QUESTION).map_err(|error| format!("{}: {error}", file.display()))?;
    let expanded = compiler(profile).file(&file).try_expand();
    let expanded = expanded.map_err(|error| format!("preprocessing thread_own.h: {error}"))?;
    Ok(String::from_utf8_lossy(&expanded).contains("int it_does;"))
}

fn compiler(profile: &Profile) -> cc::Build {
    let mut build = cc::Build::new();
    build
        .include(profile::include_dir())
        .include(profile::library_dir())
        .define("PYRS_LAYOUT_HEADER", format!("\"{}\"", profile.header.display()).as_str())
        .define("PYRS_STATIC", None)
        .define("PYRS_BUILDING", None)
        .define("PYRS_UNSTABLE", None)
        .std("gnu11")
        .flag_if_supported("-fvisibility=hidden")
        .warnings(false)
        .link_lib_modifier("-bundle");
    // As in src/lib/CMakeLists.txt, which says why not everywhere.
    let arch = std::env::var("CARGO_CFG_TARGET_ARCH").unwrap_or_default();
    if ["x86_64", "aarch64"].contains(&arch.as_str()) {
        build.flag_if_supported("-fno-plt");
    }
    build
}

/// One share of the files for each job that Cargo may run: `cc` by itself compiles one by one.
fn compile_at_once(build: &cc::Build, sources: &[PathBuf]) -> Result<Vec<PathBuf>, cc::Error> {
    let jobs = std::env::var("NUM_JOBS").ok().and_then(|jobs| jobs.parse().ok()).unwrap_or(1);
    let share = sources.len().div_ceil(jobs).max(1);
    std::thread::scope(|scope| {
        let compile = |files| move || build.clone().files(files).try_compile_intermediates();
        let shares: Vec<_> =
            sources.chunks(share).map(|files| scope.spawn(compile(files))).collect();
        let mut objects = Vec::new();
        for share in shares {
            objects.extend(share.join().expect("cc does not panic")?);
        }
        Ok(objects)
    })
}

/// GCC before 13 calls libatomic for one-byte exchanges on riscv64. The static one, as for CMake: an
/// interpreter need not have the shared one beside it.
fn link_libatomic() {
    if std::env::var("CARGO_CFG_TARGET_ARCH").as_deref() != Ok("riscv64") {
        return;
    }
    let mut compiler = cc::Build::new().cargo_metadata(false).get_compiler().to_command();
    let answer = compiler.arg("-print-file-name=libatomic.a").output();
    let file = answer.map(|said| String::from_utf8_lossy(&said.stdout).trim().to_owned());
    if let Some(folder) = file.iter().filter_map(|file| Path::new(file).parent()).next() {
        if folder.is_absolute() {
            println!("cargo::rustc-link-search=native={}", folder.display());
            println!("cargo::rustc-link-lib=static:-bundle=atomic");
        }
    }
}

/// The C files of the library, from the one list that CMake builds it from too.
fn sources() -> Result<Vec<String>, String> {
    let list = profile::library_dir().join("CMakeLists.txt");
    let text = std::fs::read_to_string(&list);
    let text = text.map_err(|error| format!("{}: {error}", list.display()))?;
    let names = text.split_once("set(pyrs_sources").and_then(|(_, rest)| rest.split_once(')'));
    let (names, _) = names.ok_or_else(|| format!("{}: no pyrs_sources", list.display()))?;
    Ok(names.split_whitespace().map(str::to_owned).collect())
}
