// SPDX-License-Identifier: MIT
//! Runs the two pinned generators over the tree: bindgen from the C headers to `pyrs-sys`, cbindgen
//! from `pyrs-echo` to its C header. It never reads `Python.h`.

mod bindings;
mod facts;
mod header;
mod layout_header;
mod libclang;
mod options;
mod output;
mod split;
mod target;

use options::{Command, Options};
use std::process::ExitCode;

fn main() -> ExitCode {
    match run() {
        Ok(0) => ExitCode::SUCCESS,
        Ok(differences) => {
            eprintln!("pyrs-bindgen: {differences} generated file(s) are out of date");
            ExitCode::from(1)
        }
        Err(message) => {
            eprintln!("pyrs-bindgen: error: {message}");
            ExitCode::from(64)
        }
    }
}

/// The number of files that differ under `--check`; always 0 when writing.
fn run() -> Result<usize, String> {
    let options = Options::from_args(std::env::args().skip(1))?;
    match options.command {
        Command::Help => {
            print!("{}", options::USAGE);
            Ok(0)
        }
        Command::Bindings => bindings::run(&options),
        Command::Header => header::run(&options),
    }
}
