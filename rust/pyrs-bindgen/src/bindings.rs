// SPDX-License-Identifier: MIT
//! bindgen over `pyrs/pyrs.h`, once per layout header and tier.

use crate::layout_header::LayoutHeader;
use crate::options::Options;
use crate::{facts, libclang, output, split, target};
use bindgen::callbacks::{DiscoveredItem, DiscoveredItemId, ParseCallbacks, SourceLocation};
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::rc::Rc;
use std::sync::atomic::{AtomicUsize, Ordering};

const LAYOUTS: &str = "include/pyrs/layout";

/// Where the parts are that profiles share, below the folder of the bindings.
const SHARED: &str = "shared/";

/// One profile to make.
struct Job<'a> {
    root: &'a Path,
    header: LayoutHeader,
    path: PathBuf,
    /// The first profile with the same names, under which they are kept; none of a profile made for
    /// one machine, whose header is not in the tree.
    shared: Option<String>,
    unstable: &'a [PathBuf],
}

/// A generated file: its path below the folder of the bindings, and what it holds.
type File = (String, String);

pub fn run(options: &Options) -> Result<usize, String> {
    libclang::locate()?;
    let out = options.out.clone().unwrap_or_else(|| options.root.join("rust/pyrs-sys/src/profile"));
    let unstable = headers_in(&options.root.join("include/pyrs/unstable"), "").unwrap_or_default();
    let jobs = jobs(options, &unstable)?;
    let mut files = BTreeMap::new();
    for rendered in render_all(&jobs) {
        add_files(&mut files, rendered?)?;
    }
    let mut differences = 0;
    for (name, text) in &files {
        differences += output::deliver(&out.join(name), text, options.check)?;
    }
    if options.header.is_none() && options.profile.is_none() {
        differences += output::remove_others(&out, "", &files, options.check)?;
        differences += output::remove_others(&out, SHARED, &files, options.check)?;
    }
    println!("compared bindings {}", jobs.len());
    Ok(differences)
}

/// What several profiles include must be the same text, whichever of them it was made for.
fn add_files(files: &mut BTreeMap<String, String>, rendered: Vec<File>) -> Result<(), String> {
    for (name, text) in rendered {
        if files.get(&name).is_some_and(|other| *other != text) {
            return Err(format!("{name}: two profiles with the same names differ in their types"));
        }
        files.insert(name, text);
    }
    Ok(())
}

/// For each vocabulary the first profile that has it.
fn vocabularies(layouts: &Path) -> Result<BTreeMap<String, String>, String> {
    let mut first = BTreeMap::new();
    for path in headers_in(layouts, "cp")? {
        let header = LayoutHeader::read(&path)?;
        first.entry(header.vocabulary()?).or_insert(header.profile);
    }
    Ok(first)
}

fn jobs<'a>(options: &'a Options, unstable: &'a [PathBuf]) -> Result<Vec<Job<'a>>, String> {
    let layouts = options.root.join(LAYOUTS);
    let paths = match (&options.header, &options.profile) {
        (Some(header), _) => vec![header.clone()],
        (None, Some(name)) => vec![layouts.join(format!("{name}.h"))],
        (None, None) => headers_in(&layouts, "cp")?,
    };
    if paths.is_empty() {
        return Err(format!("no cp*.h in {LAYOUTS}: run `pyrs-abi emit` first"));
    }
    let known = match options.header {
        Some(_) => BTreeMap::new(),
        None => vocabularies(&layouts)?,
    };
    let job = |path: PathBuf| {
        let header = LayoutHeader::read(&path)?;
        expect_profile(&header, options.profile.as_deref(), &path)?;
        let shared = known.get(&header.vocabulary()?).cloned();
        Ok(Job { root: &options.root, header, path, shared, unstable })
    };
    paths.into_iter().map(job).collect()
}

fn headers_in(dir: &Path, prefix: &str) -> Result<Vec<PathBuf>, String> {
    let entries = std::fs::read_dir(dir).map_err(|error| format!("{}: {error}", dir.display()))?;
    let wanted = |path: &PathBuf| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        name.starts_with(prefix) && name.ends_with(".h")
    };
    let mut paths: Vec<PathBuf> =
        entries.flatten().map(|entry| entry.path()).filter(wanted).collect();
    // By profile: with its suffix `cp313-lp64le.h` would come after `cp313-lp64le-b.h`.
    paths.sort_by_key(|path| path.file_stem().map(std::ffi::OsStr::to_owned));
    Ok(paths)
}

/// The name chosen by the caller and the profile named inside must be one thing.
fn expect_profile(header: &LayoutHeader, asked: Option<&str>, path: &Path) -> Result<(), String> {
    match asked {
        Some(name) if name != header.profile => {
            Err(format!("{}: is profile {}, not {name}", path.display(), header.profile))
        }
        _ => Ok(()),
    }
}

/// On all cores: a profile takes about a second of an unoptimised bindgen.
fn render_all(jobs: &[Job]) -> Vec<Result<Vec<File>, String>> {
    let next = AtomicUsize::new(0);
    let work = || {
        let take = || jobs.get(next.fetch_add(1, Ordering::Relaxed));
        let numbered = || take().map(|job| (job.file_name(), job.render()));
        std::iter::from_fn(numbered).collect::<Vec<_>>()
    };
    let threads = std::thread::available_parallelism().map_or(1, usize::from).min(jobs.len());
    let mut done: Vec<_> = std::thread::scope(|scope| {
        let workers: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        workers.into_iter().flat_map(|worker| worker.join().unwrap_or_default()).collect()
    });
    let mut text_of = |job: &Job| {
        let at = done.iter().position(|(name, _)| *name == job.file_name());
        let gone = || Err(format!("{}: the generator panicked", job.header.profile));
        at.map_or_else(gone, |at| done.swap_remove(at).1)
    };
    jobs.iter().map(&mut text_of).collect()
}

fn shared_banner(profile: &str) -> String {
    format!(
        "// SPDX-License-Identifier: MIT\n\
         // DO NOT EDIT. What the bindings of {profile} have in common with others, made by\n\
         //     cargo run -p pyrs-bindgen -- bindings\n"
    )
}

impl Job<'_> {
    fn file_name(&self) -> String {
        format!("{}.rs", self.header.profile.replace('-', "_"))
    }

    fn render(&self) -> Result<Vec<File>, String> {
        let found = Unstable::default();
        let bindings = split::by_tier(&self.generate(&found)?, found.names())?;
        let facts = syn::parse_file(&facts::render(&self.header, &bindings));
        let facts = facts.map_err(|error| format!("{}: {error}", self.header.profile))?;
        let offsets = facts::assertions(&self.header, &bindings);
        let banner = self.banner();
        let Some(shared) = &self.shared else {
            let mut items = bindings.items;
            items.extend(facts.items);
            let text = format!("{banner}\n{}\n{offsets}", split::unparse(items));
            return Ok(vec![(self.file_name(), text)]);
        };
        let (names, own) = split::by_vocabulary(bindings.items);
        let stem = format!("{SHARED}{}", shared.replace('-', "_"));
        let (functions, lists) = (format!("{stem}_functions.rs"), format!("{stem}_facts.rs"));
        let includes = format!("include!(\"{functions}\");\ninclude!(\"{lists}\");\n");
        let own = format!("{banner}\n{includes}\n{}\n{offsets}", split::unparse(own));
        let part = |items| format!("{}\n{}", shared_banner(shared), split::unparse(items));
        Ok(vec![(self.file_name(), own), (functions, part(names)), (lists, part(facts.items))])
    }

    fn banner(&self) -> String {
        let profile = &self.header.profile;
        let (source, arguments) = match self.shared.is_none() {
            true => ("FILE".to_owned(), format!(" --profile {profile} --header FILE")),
            false => (format!("{LAYOUTS}/{profile}.h"), String::new()),
        };
        format!(
            "// SPDX-License-Identifier: MIT\n\
             // DO NOT EDIT. Made from include/pyrs/pyrs.h and {source} by\n\
             //     cargo run -p pyrs-bindgen -- bindings{arguments}\n\
             // The values of FACTS are rustc's own; only their names come from the header.\n"
        )
    }

    fn generate(&self, unstable: &Unstable) -> Result<String, String> {
        let builder = bindgen::builder()
            .header(self.root.join("include/pyrs/pyrs.h").display().to_string())
            .headers(self.unstable.iter().map(|path| path.display().to_string()))
            .clang_args(self.clang_args()?)
            .parse_callbacks(Box::new(unstable.clone()));
        let bindings = style(scope(builder, &self.header)).generate();
        Ok(bindings.map_err(|error| format!("{}: {error}", self.header.profile))?.to_string())
    }

    /// Freestanding: the C library of the machine that generates must not show in the bindings.
    fn clang_args(&self) -> Result<Vec<String>, String> {
        let under_root = |path: &str| self.root.join(path).display().to_string();
        Ok(vec![
            "-xc".to_owned(),
            "-std=c11".to_owned(),
            "-ffreestanding".to_owned(),
            // Windows profiles: an import of what is defined inline means nothing to bindgen.
            "-Wno-ignored-attributes".to_owned(),
            "-nostdlibinc".to_owned(),
            format!("--target={}", target::for_profile(&self.header)?),
            format!("-I{}", under_root("include")),
            format!("-isystem{}", under_root("rust/pyrs-bindgen/freestanding")),
            format!("-DPYRS_LAYOUT_HEADER={}", self.layout_operand()),
            "-DPYRS_UNSTABLE=1".to_owned(),
        ])
    }

    fn layout_operand(&self) -> String {
        match self.shared.is_none() {
            true => format!("\"{}\"", self.path.display()),
            false => format!("<pyrs/layout/{}.h>", self.header.profile),
        }
    }
}

fn scope(builder: bindgen::Builder, header: &LayoutHeader) -> bindgen::Builder {
    builder
        .allowlist_file(".*include/pyrs/.*")
        // A local profile's header lies in a build folder, under any name.
        .allowlist_file(format!(".*/({}|pyrs_profile)\\.h", header.profile))
        // Handed to the C preprocessor to choose a layout header: here that was done by name, and
        // PYRS_LAYOUT_* say what was chosen.
        .blocklist_item(
            "PYRS_LAYOUT_HEADER|PYRS_UNSTABLE|PYRS_PY_(VERSION_HEX|FREE_THREADED|DEBUG)",
        )
        .blocklist_item("PYRS_PY_(POINTER_SIZE|LONG_SIZE|INT64_ALIGN|BIG_ENDIAN)")
        // Depends on the libc and on how the library is linked, which nobody knows here.
        .blocklist_item("PYRS_THREAD_OWN.*")
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
        // Checked by FACTS and assert_offsets! below, which name what CPython calls the members.
        .layout_tests(false)
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

/// Notes the names that the headers under `pyrs/unstable` declare.
#[derive(Clone, Debug, Default)]
struct Unstable(Rc<RefCell<BTreeSet<String>>>);

impl Unstable {
    fn names(&self) -> BTreeSet<String> {
        self.0.take()
    }
}

impl ParseCallbacks for Unstable {
    fn new_item_found(
        &self,
        _: DiscoveredItemId,
        item: DiscoveredItem,
        place: Option<&SourceLocation>,
    ) {
        let file = place.and_then(|place| place.file_name.as_deref()).unwrap_or_default();
        if file.contains("/pyrs/unstable/") {
            self.0.borrow_mut().extend(name_of(item));
        }
    }
}

fn name_of(item: DiscoveredItem) -> Option<String> {
    match item {
        DiscoveredItem::Struct { final_name, .. }
        | DiscoveredItem::Union { final_name, .. }
        | DiscoveredItem::Enum { final_name, .. }
        | DiscoveredItem::Function { final_name, .. }
        | DiscoveredItem::Constant { final_name, .. }
        | DiscoveredItem::Variable { final_name, .. } => Some(final_name),
        DiscoveredItem::Alias { alias_name, .. } => Some(alias_name),
        _ => None,
    }
}
