// SPDX-License-Identifier: MIT
//! cbindgen: the C header of pyrs-echo, and a profile's layouts given back to C.

use crate::options::Options;
use crate::output;
use cbindgen::{Builder, Config, DocumentationStyle, ItemType, Language, Style};
use std::collections::HashMap;
use std::path::{Path, PathBuf};

pub fn run(options: &Options) -> Result<usize, String> {
    let (out, text) = match &options.bindings {
        Some(bindings) => {
            let out = options.out.clone().ok_or("header --bindings FILE needs --out FILE")?;
            (out, generate(layouts(bindings)?)? + &generate(prototypes(bindings)?)?)
        }
        None => {
            let default = options.root.join("rust/pyrs-echo/include/pyrs_echo.h");
            (options.out.clone().unwrap_or(default), generate(echo(&options.root)?)?)
        }
    };
    let differences = output::deliver(&out, &text, options.check)?;
    println!("compared headers 1");
    Ok(differences)
}

fn generate(builder: Builder) -> Result<String, String> {
    let mut text = Vec::new();
    builder.generate().map_err(|error| error.to_string())?.write(&mut text);
    String::from_utf8(text).map_err(|error| error.to_string())
}

fn echo(root: &Path) -> Result<Builder, String> {
    let mut config = base("cargo run -p pyrs-bindgen -- header", "PYRS_ECHO_H");
    config.includes = vec!["pyrs/pyrs.h".to_owned()];
    config.cpp_compat = true;
    // cbindgen does not read pyrs-sys, so it cannot know which of its types are structs.
    config.export.rename = tagged(structs(&any_bindings(root)?)?);
    // From its root cbindgen finds the modules; a module given again would be written twice.
    Ok(Builder::new().with_config(config).with_src(root.join("rust/pyrs-echo/src/lib.rs")))
}

/// Every prototype of one profile, under its own name: a C file that declares it already compiles
/// only if the two are compatible.
fn prototypes(bindings: &Path) -> Result<Builder, String> {
    let mut config = base("", "PYRS_ECHO_PROTOTYPES_H");
    config.header = None;
    config.export.item_types = vec![ItemType::Functions];
    from_bindings(config, bindings)
}

/// cbindgen does not follow `include!`, so the files that a profile shares with others are named.
fn from_bindings(config: Config, bindings: &Path) -> Result<Builder, String> {
    let text = std::fs::read_to_string(bindings);
    let text = text.map_err(|error| format!("{}: {error}", bindings.display()))?;
    let shared =
        text.lines().filter_map(|line| line.strip_prefix("include!(\"")?.strip_suffix("\");"));
    let builder = Builder::new().with_config(config).with_src(bindings);
    Ok(shared.fold(builder, |builder, file| builder.with_src(bindings.with_file_name(file))))
}

/// Every struct and constant of one profile, under a prefix so that a C file can hold both the
/// original and what came back.
fn layouts(bindings: &Path) -> Result<Builder, String> {
    let command = "cargo run -p pyrs-bindgen -- header --bindings FILE --out FILE";
    let mut config = base(command, "PYRS_ECHO_LAYOUT_H");
    config.includes = vec!["pyrs/python.h".to_owned()];
    config.export.prefix = Some("echo_".to_owned());
    config.export.item_types = vec![ItemType::Structs, ItemType::Typedefs, ItemType::Constants];
    config.export.include = structs(bindings)?;
    from_bindings(config, bindings)
}

fn base(command: &str, guard: &str) -> Config {
    let banner = format!(
        "/* SPDX-License-Identifier: MIT */\n/* DO NOT EDIT. Made by\n *     {command}\n */"
    );
    Config {
        language: Language::C,
        header: Some(banner),
        include_guard: Some(guard.to_owned()),
        no_includes: true,
        sys_includes: vec!["stddef.h".to_owned(), "stdint.h".to_owned()],
        usize_is_size_t: true,
        style: Style::Tag,
        documentation_style: DocumentationStyle::Doxy,
        line_length: 100,
        tab_width: 4,
        ..Config::default()
    }
}

fn tagged(structs: Vec<String>) -> HashMap<String, String> {
    structs.into_iter().map(|name| (name.clone(), format!("struct {name}"))).collect()
}

fn rust_files(dir: &Path) -> Result<Vec<PathBuf>, String> {
    let entries = std::fs::read_dir(dir).map_err(|error| format!("{}: {error}", dir.display()))?;
    let paths = entries.flatten().map(|entry| entry.path());
    let mut sources: Vec<PathBuf> =
        paths.filter(|path| path.extension().is_some_and(|end| end == "rs")).collect();
    sources.sort();
    Ok(sources)
}

/// The names of the structs are the same in every profile, but for a few that echo has no use for.
fn any_bindings(root: &Path) -> Result<PathBuf, String> {
    let mut files = rust_files(&root.join("rust/pyrs-sys/src/profile"))?;
    files.pop().ok_or_else(|| "no bindings yet: run `pyrs-bindgen bindings` first".to_owned())
}

fn structs(bindings: &Path) -> Result<Vec<String>, String> {
    let text = std::fs::read_to_string(bindings);
    let text = text.map_err(|error| format!("{}: {error}", bindings.display()))?;
    let file = syn::parse_file(&text).map_err(|error| error.to_string())?;
    let names = file.items.iter().filter_map(|item| match item {
        syn::Item::Struct(item) if item.ident.to_string().starts_with("pyrs_") => {
            Some(item.ident.to_string())
        }
        _ => None,
    });
    Ok(names.collect())
}
