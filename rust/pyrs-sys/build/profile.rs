// SPDX-License-Identifier: MIT
//! One profile: a layout header, the bindings made from it, and what it says it is for.

use std::path::{Path, PathBuf};

/// The last minor that has a `pyrs_py_3_*` cfg of its own.
pub const NEWEST_MINOR: u32 = 15;

pub struct Profile {
    pub name: String,
    pub header: PathBuf,
    pub bindings: PathBuf,
    pub minor: u32,
    pub free_threaded: bool,
    pub debug: bool,
    pub model: DataModel,
}

/// What a layout depends on beside version and flavour, as `pyrs/layout.h` asks the C compiler.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DataModel {
    pub pointer_size: u32,
    pub long_size: u32,
    pub int64_align: u32,
    pub big_endian: bool,
}

impl DataModel {
    /// That of the target Cargo builds for.
    pub fn of_target() -> DataModel {
        let asked =
            |name: &str| std::env::var(format!("CARGO_CFG_TARGET_{name}")).unwrap_or_default();
        let pointer_size = asked("POINTER_WIDTH").parse::<u32>().unwrap_or(0) / 8;
        let windows = asked("OS") == "windows";
        let i386 = asked("ARCH") == "x86" && !windows;
        DataModel {
            pointer_size,
            long_size: if windows { 4 } else { pointer_size },
            int64_align: if i386 { 4 } else { 8 },
            big_endian: asked("ENDIAN") == "big",
        }
    }
}

fn crate_dir() -> PathBuf {
    PathBuf::from(std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default())
}

/// The folder that holds `pyrs/pyrs.h`.
pub fn include_dir() -> PathBuf {
    crate_dir().join("c/include")
}

/// The folder of libpyrs's sources.
pub fn library_dir() -> PathBuf {
    crate_dir().join("c/lib")
}

pub fn interpreter_script() -> PathBuf {
    crate_dir().join("c/interpreter.py")
}

impl Profile {
    /// One that came with the crate.
    pub fn committed(name: &str) -> Result<Profile, String> {
        let header = include_dir().join(format!("pyrs/layout/{name}.h"));
        let file = format!("src/profile/{}.rs", name.replace('-', "_"));
        let bindings = crate_dir().join(file);
        if !header.is_file() || !bindings.is_file() {
            let known = all_names()?.join(", ");
            return Err(format!("there is no profile {name}; known: {known}"));
        }
        Profile::read(&header, &bindings)
    }

    /// The one of a header given by path: a local profile with its own bindings, or the one-line
    /// header that `pyrs-abi profile` writes where a committed profile fits.
    pub fn of_header(header: &Path, bindings: Option<&str>) -> Result<Profile, String> {
        println!("cargo::rerun-if-changed={}", header.display());
        if let Some(bindings) = bindings {
            println!("cargo::rerun-if-changed={bindings}");
            return Profile::read(&absolute(header)?, &absolute(bindings.as_ref())?);
        }
        match forwarded(&read(header)?) {
            Some(name) => Profile::committed(&name),
            None => Err(format!(
                "PYRS_LAYOUT_HEADER={} is a local profile: make its bindings with `pyrs-bindgen \
                 bindings --profile NAME --header FILE --out DIR` and set PYRS_BINDINGS too",
                header.display()
            )),
        }
    }

    fn read(header: &Path, bindings: &Path) -> Result<Profile, String> {
        let text = read(header)?;
        let word = |name: &str| {
            let prefix = format!("#define PYRS_LAYOUT_{name} ");
            let value = text.lines().find_map(|line| line.strip_prefix(&prefix)).map(str::trim);
            value.ok_or_else(|| format!("{}: no PYRS_LAYOUT_{name}", header.display()))
        };
        let number = |name: &str| {
            let value = word(name)?;
            value.parse::<u32>().map_err(|_| format!("{}: {name} is {value}", header.display()))
        };
        Ok(Profile {
            name: word("PROFILE")?.trim_matches('"').to_owned(),
            minor: number("MINOR")?,
            free_threaded: number("FREE_THREADED")? != 0,
            debug: number("DEBUG")? != 0,
            model: DataModel {
                pointer_size: number("POINTER_SIZE")?,
                long_size: number("LONG_SIZE")?,
                int64_align: number("INT64_ALIGN")?,
                big_endian: number("BIG_ENDIAN")? != 0,
            },
            header: header.to_path_buf(),
            bindings: bindings.to_path_buf(),
        })
    }
}

/// The names of all profiles that came with the crate.
pub fn all_names() -> Result<Vec<String>, String> {
    let dir = include_dir().join("pyrs/layout");
    let entries = std::fs::read_dir(&dir).map_err(|error| format!("{}: {error}", dir.display()))?;
    let names = entries.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned());
    let mut names: Vec<String> = names
        .filter(|name| name.starts_with("cp"))
        .filter_map(|name| name.strip_suffix(".h").map(str::to_owned))
        .collect();
    names.sort();
    Ok(names)
}

/// `#include <pyrs/layout/NAME.h>`, in any spelling.
fn forwarded(text: &str) -> Option<String> {
    let line = text.lines().find(|line| line.starts_with("#include") && line.contains("/cp"))?;
    let name = line.rsplit('/').next()?;
    Some(name.trim_end_matches(['"', '>']).strip_suffix(".h")?.to_owned())
}

fn read(path: &Path) -> Result<String, String> {
    std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

fn absolute(path: &Path) -> Result<PathBuf, String> {
    path.canonicalize().map_err(|error| format!("{}: {error}", path.display()))
}
