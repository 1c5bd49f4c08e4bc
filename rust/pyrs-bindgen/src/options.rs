// SPDX-License-Identifier: MIT
//! The command line.

use std::path::{Path, PathBuf};

pub const USAGE: &str = "\
usage: pyrs-bindgen bindings [--profile NAME] [--out DIR] [--check] [--root DIR]
           one Rust file per include/pyrs/layout/cp*.h, or of the one that is named (default DIR:
           rust/pyrs-sys/src/profile)
       pyrs-bindgen bindings --profile NAME --header FILE --out DIR
           the bindings of one local profile
       pyrs-bindgen header [--out FILE] [--check] [--root DIR]
           the C header of pyrs-echo (default FILE: rust/pyrs-echo/include/pyrs_echo.h)
       pyrs-bindgen header --bindings FILE --out FILE
           the layouts of one profile's bindings, given back to C under the prefix `echo_`
--check writes nothing: it prints the first difference and exits 1 if a file is out of date.
";

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Command {
    Bindings,
    Header,
    Help,
}

pub struct Options {
    pub command: Command,
    pub root: PathBuf,
    pub out: Option<PathBuf>,
    pub check: bool,
    pub profile: Option<String>,
    pub header: Option<PathBuf>,
    pub bindings: Option<PathBuf>,
}

impl Options {
    pub fn from_args(mut args: impl Iterator<Item = String>) -> Result<Options, String> {
        let mut options = Options::new(command(args.next().as_deref())?);
        let mut root = None;
        while let Some(arg) = args.next() {
            let mut value = || args.next().ok_or(format!("{arg} needs a value\n{USAGE}"));
            match arg.as_str() {
                "--check" => options.check = true,
                "--root" => root = Some(PathBuf::from(value()?)),
                "--out" => options.out = Some(value()?.into()),
                "--profile" => options.profile = Some(value()?),
                "--header" => options.header = Some(value()?.into()),
                "--bindings" => options.bindings = Some(value()?.into()),
                _ => return Err(format!("unknown argument {arg}\n{USAGE}")),
            }
        }
        if options.command != Command::Help {
            options.root = find_root(root)?;
        }
        Ok(options)
    }

    fn new(command: Command) -> Options {
        Options {
            command,
            root: PathBuf::new(),
            out: None,
            check: false,
            profile: None,
            header: None,
            bindings: None,
        }
    }
}

fn command(name: Option<&str>) -> Result<Command, String> {
    match name {
        Some("bindings") => Ok(Command::Bindings),
        Some("header") => Ok(Command::Header),
        Some("--help" | "-h" | "help") => Ok(Command::Help),
        _ => Err(format!("expected a command\n{USAGE}")),
    }
}

/// The checkout: given, or the nearest folder above the current one that holds the C headers.
fn find_root(given: Option<PathBuf>) -> Result<PathBuf, String> {
    if let Some(root) = given {
        return Ok(root);
    }
    let here = std::env::current_dir().map_err(|error| error.to_string())?;
    let holds_headers = |dir: &&Path| dir.join("include/pyrs").is_dir();
    here.ancestors()
        .find(holds_headers)
        .map(Path::to_path_buf)
        .ok_or_else(|| "no include/pyrs here or above: give --root DIR".to_owned())
}
