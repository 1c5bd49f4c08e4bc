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
    text += &list("for_each_field", "member: its index, name, record and member", &fields(header));
    text += &list(
        "for_each_bitfield",
        "bitfield: its index, name, record, unit, shift and mask",
        &bitfields(header),
    );
    text +=
        &list("for_each_function", "function of CPython that pyrs calls", &names(header, "FUNC"));
    text += &list("for_each_data", "object of CPython that pyrs reads", &names(header, "DATA"));
    text
}

/// The numbers of the layout header, for rustc to agree to: it may be building for a target of
/// another data model than the profile's.
pub fn assertions(header: &LayoutHeader, bindings: &Bindings) -> String {
    let mut text = "crate::assert_offsets! {\n".to_owned();
    let mut open = "";
    for line in of_kind(header, "FIELD") {
        let [_, _, tag, member, offset, ..] = line.args.as_slice() else { continue };
        if tag != open {
            let end = if open.is_empty() { "" } else { "}\n" };
            text += &format!("{end}    {} {{ ", at_tier(bindings, tag));
            open = tag;
        }
        text += &format!("{}: {offset}, ", rust_member(member));
    }
    text + "}\n}\n"
}

fn at_tier(bindings: &Bindings, name: &str) -> String {
    match bindings.unstable.contains(name) {
        true => format!("unstable::{name}"),
        false => name.to_owned(),
    }
}

fn value(line: &FactLine, bindings: &Bindings) -> Option<String> {
    let arg = |index: usize| line.args.get(index).map(String::as_str);
    let at_tier = |name: &str| at_tier(bindings, name);
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
    let entry = |(index, line): (usize, &FactLine)| {
        let [record, path, tag, member, ..] = line.args.as_slice() else { return None };
        Some(format!("({index}, c\"{record}.{path}\", {tag}, {})", rust_member(member)))
    };
    of_kind(header, "FIELD").enumerate().filter_map(entry).collect()
}

fn bitfields(header: &LayoutHeader) -> Vec<String> {
    let entry = |(index, line): (usize, &FactLine)| {
        let [record, path, tag, stem, ..] = line.args.as_slice() else { return None };
        let unit = rust_member(unit_of(header, record, path)?);
        Some(format!("({index}, c\"{record}.{path}\", {tag}, {unit}, {stem}_SHIFT, {stem}_MASK)"))
    };
    of_kind(header, "BITFIELD").enumerate().filter_map(entry).collect()
}

/// The member that stores a bitfield: the one whose path the bitfield's path continues.
fn unit_of<'a>(header: &'a LayoutHeader, record: &str, path: &str) -> Option<&'a str> {
    let (unit, _) = path.rsplit_once('.')?;
    let stores = |line: &&FactLine| line.args[0] == record && line.args[1] == unit;
    of_kind(header, "FIELD").find(stores).map(|line| line.args[3].as_str())
}

fn of_kind<'a>(
    header: &'a LayoutHeader,
    kind: &'a str,
) -> impl Iterator<Item = &'a FactLine> + use<'a> {
    header.facts.iter().filter(move |line| line.kind == kind)
}

fn names(header: &LayoutHeader, kind: &str) -> Vec<String> {
    of_kind(header, kind).filter_map(|line| line.args.first().cloned()).collect()
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
