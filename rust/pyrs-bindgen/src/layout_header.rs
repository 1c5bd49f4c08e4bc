// SPDX-License-Identifier: MIT
//! Reads what a generated layout header says about itself: its plain `#define`s and the lines of
//! `PYRS_LAYOUT_FACTS`. The names on them are listed in Rust too, with rustc's own numbers, which the
//! round trip compares with C's; the header's own numbers become assertions and nothing else.

use std::path::Path;

pub struct LayoutHeader {
    pub profile: String,
    defines: Vec<(String, String)>,
    pub facts: Vec<FactLine>,
}

/// One line of the X-macro: `FIELD(PyObject, ob_refcnt, pyrs_object, ob_refcnt, 0, 8)`.
pub struct FactLine {
    pub kind: String,
    pub args: Vec<String>,
}

impl LayoutHeader {
    pub fn read(path: &Path) -> Result<LayoutHeader, String> {
        let mut text = read(path)?;
        let included = text.lines().filter_map(|line| line.strip_prefix("#include \"symbols/"));
        let included: Vec<String> = included.map(|name| name.replace('"', "")).collect();
        for name in included {
            text += &read(&path.with_file_name("symbols").join(name))?;
        }
        LayoutHeader::parse(&text).map_err(|error| format!("{}: {error}", path.display()))
    }

    /// What the names in the bindings depend on, and nothing of where the named things are.
    pub fn vocabulary(&self) -> Result<String, String> {
        let mut text = String::new();
        for what in ["MINOR", "FREE_THREADED", "DEBUG", "POINTER_SIZE"] {
            text += &format!("{what} {}\n", self.number(&format!("PYRS_LAYOUT_{what}"))?);
        }
        for fact in &self.facts {
            let names = fact.args.iter().filter(|arg| !arg.starts_with(|c: char| c.is_numeric()));
            let names: Vec<&str> = names.map(String::as_str).collect();
            text += &format!("{} {}\n", fact.kind, names.join(" "));
        }
        Ok(text)
    }

    pub fn parse(text: &str) -> Result<LayoutHeader, String> {
        let defines = plain_defines(text);
        let profile = defines.iter().find(|(name, _)| name == "PYRS_LAYOUT_PROFILE");
        let profile = profile.ok_or("no PYRS_LAYOUT_PROFILE")?.1.trim_matches('"').to_owned();
        let mut facts = fact_lines(text, "#define PYRS_LAYOUT_FACTS(")?;
        facts.extend(fact_lines(text, "#define PYRS_LAYOUT_SYMBOLS(")?);
        if facts.is_empty() {
            return Err("PYRS_LAYOUT_FACTS lists no facts".to_owned());
        }
        Ok(LayoutHeader { profile, defines, facts })
    }

    pub fn number(&self, name: &str) -> Result<i64, String> {
        let define = self.defines.iter().find(|(found, _)| found == name);
        let value = &define.ok_or_else(|| format!("{}: no {name}", self.profile))?.1;
        value.parse().map_err(|_| format!("{}: {name} is not a number: {value}", self.profile))
    }
}

fn read(path: &Path) -> Result<String, String> {
    std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

fn plain_defines(text: &str) -> Vec<(String, String)> {
    let lines = text.lines().filter_map(|line| line.strip_prefix("#define "));
    lines
        .filter_map(|line| line.split_once(' '))
        .map(|(name, value)| (name.to_owned(), value.trim().to_owned()))
        .collect()
}

fn fact_lines(text: &str, list: &str) -> Result<Vec<FactLine>, String> {
    let mut lines = text.lines().enumerate();
    let start = lines.find(|(_, line)| line.starts_with(list));
    let mut facts = Vec::new();
    let mut continued = start.is_some_and(|(_, line)| line.ends_with('\\'));
    while continued {
        let Some((number, line)) = lines.next() else { break };
        continued = line.ends_with('\\');
        let body = line.trim_end_matches('\\').trim();
        // The macro's own parameter list may be broken over several lines.
        let in_parameters = facts.is_empty() && !body.contains('(');
        // The symbols are the last of the facts, with a list of their own.
        let other_list = body.starts_with("PYRS_LAYOUT_SYMBOLS(");
        if !body.is_empty() && !in_parameters && !other_list {
            facts.push(fact_line(body).ok_or(format!("line {}: unreadable: {body}", number + 1))?);
        }
    }
    Ok(facts)
}

fn fact_line(body: &str) -> Option<FactLine> {
    let (kind, rest) = body.split_once('(')?;
    let args = split_args(rest.strip_suffix(')')?);
    let least = match kind {
        "FIELD" | "BITFIELD" => 6,
        "INIT" => 5,
        "RECORD" | "CONST" => 3,
        "FUNC" | "DATA" => 1,
        _ => return None,
    };
    (args.len() >= least).then(|| FactLine { kind: kind.to_owned(), args })
}

/// Splits at the commas outside parentheses and braces: an initialiser holds commas of its own.
fn split_args(inside: &str) -> Vec<String> {
    let mut depth = 0usize;
    let mut args = vec![String::new()];
    for c in inside.chars() {
        match c {
            '(' | '{' | '[' => depth += 1,
            ')' | '}' | ']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if c == ',' && depth == 0 {
            args.push(String::new());
        } else if let Some(last) = args.last_mut() {
            last.push(c);
        }
    }
    args.iter().map(|arg| arg.trim().to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "\
#define PYRS_LAYOUT_PROFILE \"cp311-lp64le\"
#define PYRS_LAYOUT_POINTER_SIZE 8
#define PYRS_LAYOUT_FACTS(RECORD, FIELD, BITFIELD, CONST, INIT, FUNC, DATA) \\
    RECORD(PyObject, pyrs_object, 16) \\
    INIT(PyObject_HEAD_INIT, PyObject, PYRS_INIT_X, 16, {PyObject_HEAD_INIT(NULL)}) \\
    PYRS_LAYOUT_SYMBOLS(FUNC, DATA)
#define PYRS_LAYOUT_SYMBOLS(FUNC, DATA) \\
    FUNC(Py_Initialize)
#define PYRS_METH_O 8
";

    #[test]
    fn names_are_read_and_commas_inside_an_initialiser_kept() {
        let header = LayoutHeader::parse(TEXT).unwrap();
        assert_eq!(header.profile, "cp311-lp64le");
        assert_eq!(header.number("PYRS_LAYOUT_POINTER_SIZE"), Ok(8));
        assert_eq!(header.facts.len(), 3);
        assert_eq!(header.facts[0].args, ["PyObject", "pyrs_object", "16"]);
        assert_eq!(header.facts[1].args[4], "{PyObject_HEAD_INIT(NULL)}");
        assert_eq!(
            (header.facts[2].kind.as_str(), header.facts[2].args[0].as_str()),
            ("FUNC", "Py_Initialize")
        );
    }

    #[test]
    fn an_empty_list_of_facts_is_an_error() {
        assert!(LayoutHeader::parse("#define PYRS_LAYOUT_PROFILE \"x\"\n").is_err());
    }
}
