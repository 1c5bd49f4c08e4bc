// SPDX-License-Identifier: MIT
//! bindgen over `pyrs/pyrs.h`, once per layout header and tier.

use crate::layout_header::LayoutHeader;
use crate::options::Options;
use crate::{facts, libclang, output, split, target};
use bindgen::callbacks::ParseCallbacks;
use std::path::{Path, PathBuf};

const LAYOUTS: &str = "include/pyrs/layout";

pub fn run(options: &Options) -> Result<usize, String> {
    libclang::locate()?;
    let out = options.out.clone().unwrap_or_else(|| options.root.join("rust/pyrs-sys/src/profile"));
    let headers = match &options.header {
        Some(header) => vec![header.clone()],
        None => committed_headers(&options.root.join(LAYOUTS))?,
    };
    let mut differences = 0;
    for path in &headers {
        let header = LayoutHeader::read(path)?;
        expect_profile(&header, options.profile.as_deref(), path)?;
        let file = out.join(format!("{}.rs", header.profile.replace('-', "_")));
        let text = render(options, &header, path)?;
        differences += output::deliver(&file, &text, options.check)?;
    }
    println!("compared bindings {}", headers.len());
    Ok(differences)
}

fn committed_headers(dir: &Path) -> Result<Vec<PathBuf>, String> {
    let entries = std::fs::read_dir(dir).map_err(|error| format!("{}: {error}", dir.display()))?;
    let is_profile = |path: &PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        name.starts_with("cp") && name.ends_with(".h")
    };
    let paths = entries.flatten().map(|entry| entry.path());
    let mut headers: Vec<PathBuf> = paths.filter(is_profile).collect();
    headers.sort();
    if headers.is_empty() {
        return Err(format!("no cp*.h in {}: run `pyrs-abi emit` first", dir.display()));
    }
    Ok(headers)
}

/// The file name chosen by the caller and the profile named inside must be one thing.
fn expect_profile(header: &LayoutHeader, asked: Option<&str>, path: &Path) -> Result<(), String> {
    match asked {
        Some(name) if name != header.profile => {
            Err(format!("{}: is profile {}, not {name}", path.display(), header.profile))
        }
        _ => Ok(()),
    }
}

fn render(options: &Options, header: &LayoutHeader, path: &Path) -> Result<String, String> {
    let stable = generate(options, header, path, false)?;
    let everything = generate(options, header, path, true)?;
    let bindings = split::by_tier(&stable, &everything)?;
    let facts = facts::render(header, &bindings);
    let facts = syn::parse_file(&facts).map_err(|error| format!("{}: {error}", header.profile))?;
    let mut items = bindings.items;
    items.extend(facts.items);
    Ok(format!("{}\n{}", banner(options, header, path), split::unparse(items)))
}

fn banner(options: &Options, header: &LayoutHeader, path: &Path) -> String {
    let profile = &header.profile;
    let (source, arguments) = match &options.header {
        Some(_) => (path.display().to_string(), format!(" --profile {profile} --header FILE")),
        None => (format!("{LAYOUTS}/{profile}.h"), String::new()),
    };
    format!(
        "// SPDX-License-Identifier: MIT\n\
         // DO NOT EDIT. Made from include/pyrs/pyrs.h and {source} by\n\
         //     cargo run -p pyrs-bindgen -- bindings{arguments}\n\
         // The values of FACTS are rustc's own; only their names come from the header.\n"
    )
}

fn generate(
    options: &Options,
    header: &LayoutHeader,
    path: &Path,
    unstable: bool,
) -> Result<String, String> {
    let include = options.root.join("include");
    let freestanding = options.root.join("rust/pyrs-bindgen/freestanding");
    let mut builder = bindgen::builder()
        .header(include.join("pyrs/pyrs.h").display().to_string())
        .clang_args(clang_args(&include, &layout_operand(options, header, path), unstable))
        .clang_arg(format!("-isystem{}", freestanding.display()))
        .clang_arg(format!("--target={}", target::for_profile(header)?));
    builder = scope(builder, header);
    builder = style(builder);
    let bindings = builder.generate().map_err(|error| format!("{}: {error}", header.profile))?;
    Ok(bindings.to_string())
}

/// Freestanding: the C library of the machine that generates must not show in the bindings.
fn clang_args(include: &Path, layout: &str, unstable: bool) -> Vec<String> {
    let mut args = vec![
        "-xc".to_owned(),
        "-std=c11".to_owned(),
        "-ffreestanding".to_owned(),
        "-nostdlibinc".to_owned(),
        format!("-I{}", include.display()),
        format!("-DPYRS_LAYOUT_HEADER={layout}"),
    ];
    if unstable {
        args.push("-DPYRS_UNSTABLE=1".to_owned());
    }
    args
}

fn layout_operand(options: &Options, header: &LayoutHeader, path: &Path) -> String {
    match &options.header {
        Some(_) => format!("\"{}\"", path.display()),
        None => format!("<pyrs/layout/{}.h>", header.profile),
    }
}

fn scope(builder: bindgen::Builder, header: &LayoutHeader) -> bindgen::Builder {
    builder
        .allowlist_file(".*include/pyrs/.*")
        // A local profile's header lies in a build folder.
        .allowlist_file(format!(".*/{}\\.h", header.profile))
        // Handed to the C preprocessor only; in Rust they would be paths and spellings of flags.
        .blocklist_item("PYRS_LAYOUT_HEADER|PYRS_UNSTABLE|PYRS_EXPORT|PYRS_INLINE")
        // Rust has its own names for what <stdbool.h> and <stdint.h> define.
        .blocklist_item("true_|false_|__bool_true_false_are_defined|u?int[0-9]+_t|u?intptr_t")
}

fn style(builder: bindgen::Builder) -> bindgen::Builder {
    let oldest = bindgen::RustTarget::stable(85, 0);
    builder
        .rust_target(oldest.unwrap_or_default())
        .rust_edition(bindgen::RustEdition::Edition2021)
        .use_core()
        .disable_header_comment()
        .formatter(bindgen::Formatter::None)
        // libpyrs has an out-of-line twin of each inline function.
        .generate_inline_functions(true)
        .layout_tests(true)
        .default_enum_style(bindgen::EnumVariation::Consts)
        .prepend_enum_name(false)
        .derive_copy(true)
        .derive_debug(true)
        .derive_default(false)
        .merge_extern_blocks(true)
        .sort_semantically(true)
        .parse_callbacks(Box::new(BriefComments))
}

/// Keeps a comment's first paragraph: the whole contract is in the C header.
#[derive(Debug)]
struct BriefComments;

impl ParseCallbacks for BriefComments {
    fn process_comment(&self, comment: &str) -> Option<String> {
        let lines = comment.lines().map(str::trim).skip_while(|line| line.is_empty());
        let brief: Vec<&str> = lines.take_while(|line| !line.is_empty()).collect();
        Some(format!(" {}", brief.join(" ")))
    }
}
