// SPDX-License-Identifier: MIT
//! Writes `FACTS` and the `for_each_*!` lists beside the bindings. Each value is an expression over
//! the generated types, so rustc computes it.

use crate::layout_header::{FactLine, LayoutHeader};
use crate::split::Bindings;

pub fn render(header: &LayoutHeader, bindings: &Bindings) -> String {
    let values: Vec<String> =
        header.facts.iter().filter_map(|line| value(line, bindings)).collect();
    let mut text = format!(
        "/// Every fact of this profile, as rustc sees it.\npub static FACTS: &[crate::fact::Fact] = &[{}];\n",
        values.join(",")
    );
    text +=
        &list("for_each_field", "member of a record: its index, struct and name", &fields(header));
    text +=
        &list("for_each_function", "function of CPython that pyrs calls", &names(header, "FUNC"));
    text += &list("for_each_data", "object of CPython that pyrs reads", &names(header, "DATA"));
    text
}

fn value(line: &FactLine, bindings: &Bindings) -> Option<String> {
    let arg = |index: usize| line.args.get(index).map(String::as_str);
    let at_tier = |name: &str| match bindings.unstable.contains(name) {
        true => format!("unstable::{name}"),
        false => name.to_owned(),
    };
    match line.kind.as_str() {
        "RECORD" => {
            let (name, tag) = (arg(0)?, at_tier(arg(1)?));
            Some(format!("crate::fact::Fact::record::<{tag}>(c\"{name}\")"))
        }
        "FIELD" => {
            let (name, member) = (format!("{}.{}", arg(0)?, arg(1)?), rust_member(arg(3)?));
            Some(format!("crate::fact_field!(c\"{name}\", {}, {member})", at_tier(arg(2)?)))
        }
        "BITFIELD" => {
            let name = format!("{}.{}", arg(0)?, arg(1)?);
            let stem = arg(3)?;
            let shift = at_tier(&format!("{stem}_SHIFT"));
            let mask = at_tier(&format!("{stem}_MASK"));
            Some(format!("crate::fact::Fact::bitfield(c\"{name}\", {shift} as u32, {mask} as u64)"))
        }
        "CONST" => {
            let (name, constant) = (arg(0)?, at_tier(arg(1)?));
            Some(format!("crate::fact::Fact::constant(c\"{name}\", {constant} as u64)"))
        }
        "INIT" => {
            let (name, bytes) = (arg(0)?, at_tier(arg(2)?));
            Some(format!("crate::fact::Fact::init(c\"{name}\", {bytes})"))
        }
        // Their existence is a matter for the linker: see the lists below.
        _ => None,
    }
}

fn fields(header: &LayoutHeader) -> Vec<String> {
    let lines = header.facts.iter().filter(|line| line.kind == "FIELD" && line.args.len() > 3);
    lines
        .enumerate()
        .map(|(index, line)| format!("({index}, {}, {})", line.args[2], rust_member(&line.args[3])))
        .collect()
}

fn names(header: &LayoutHeader, kind: &str) -> Vec<String> {
    let lines = header.facts.iter().filter(|line| line.kind == kind);
    lines.filter_map(|line| line.args.first().cloned()).collect()
}

fn list(name: &str, what: &str, entries: &[String]) -> String {
    format!(
        "/// Calls `$each!` with the list of every {what}.\n\
         #[macro_export]\nmacro_rules! {name} {{ ($each:ident) => {{ $each! {{ {} }} }}; }}\n",
        entries.join(", ")
    )
}

/// bindgen's spelling of a member that Rust would read as a keyword.
fn rust_member(name: &str) -> String {
    const KEYWORDS: [&str; 9] =
        ["type", "in", "match", "ref", "self", "use", "where", "move", "async"];
    match KEYWORDS.contains(&name) {
        true => format!("{name}_"),
        false => name.to_owned(),
    }
}
