// SPDX-License-Identifier: MIT
//! Writing a generated file, or saying where it is out of date.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// Either writes `text` to `path`, or compares the two. The answer is the number of differing files
/// (0 or 1) and is always 0 when writing.
pub fn deliver(path: &Path, text: &str, check: bool) -> Result<usize, String> {
    let found = fs::read_to_string(path).unwrap_or_default();
    if found == text {
        return Ok(0);
    }
    if check {
        print!("{}", first_difference(path, &found, text));
        return Ok(1);
    }
    write(path, text).map_err(|error| format!("{}: {error}", path.display()))?;
    println!("wrote {}", path.display());
    Ok(0)
}

/// Removes, or counts, the Rust files in a folder of `out` that nothing is generated for any more.
pub fn remove_others(
    out: &Path,
    folder: &str,
    files: &BTreeMap<String, String>,
    check: bool,
) -> Result<usize, String> {
    let dir = out.join(folder);
    let entries = fs::read_dir(&dir).map_err(|error| format!("{}: {error}", dir.display()))?;
    let mut others = 0;
    for path in entries.flatten().map(|entry| entry.path()) {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if !name.ends_with(".rs") || files.contains_key(&format!("{folder}{name}")) {
            continue;
        }
        others += 1;
        match check {
            true => {
                println!(
                    "drift {name}\tno such file\tno layout header has it\t{}\t1",
                    path.display()
                )
            }
            false => fs::remove_file(&path).map_err(|error| format!("{name}: {error}"))?,
        }
    }
    Ok(if check { others } else { 0 })
}

/// Through a temporary and a rename, so that an interrupted run leaves no half a file behind.
fn write(path: &Path, text: &str) -> std::io::Result<()> {
    if let Some(dir) = path.parent() {
        fs::create_dir_all(dir)?;
    }
    let temporary = path.with_extension(format!("tmp{}", std::process::id()));
    fs::write(&temporary, text)?;
    fs::rename(&temporary, path)
}

/// The first differing line, in the words of the gate (`drift ITEM EXPECTED FOUND FILE LINE`) with
/// the item it belongs to, and as a tiny unified diff.
fn first_difference(path: &Path, found: &str, expected: &str) -> String {
    let (old, new): (Vec<&str>, Vec<&str>) = (found.lines().collect(), expected.lines().collect());
    let same = old.iter().zip(&new).take_while(|(a, b)| a == b).count();
    let item = item_at(&new, same).or_else(|| item_at(&old, same)).unwrap_or("the file header");
    let line = |lines: &[&str]| lines.get(same).unwrap_or(&"<end of file>").replace('\t', " ");
    let (old, new) = (line(&old), line(&new));
    let (wanted, got) = (new.trim(), old.trim());
    let at = path.display();
    let number = same + 1;
    format!(
        "drift {item}\t{wanted}\t{got}\t{at}\t{number}\n--- {at} (committed)\n\
         +++ {at} (generated)\n@@ line {number} @@\n-{old}\n+{new}\n"
    )
}

/// The item whose text holds line `index`: the nearest line above it that starts one.
fn item_at<'a>(lines: &[&'a str], index: usize) -> Option<&'a str> {
    let upto = lines.len().min(index + 1);
    lines[..upto].iter().rev().find_map(|line| item_name(line))
}

fn item_name(line: &str) -> Option<&str> {
    const STARTS: [&str; 9] = [
        "pub struct ",
        "pub union ",
        "pub const ",
        "pub type ",
        "pub static mut ",
        "pub static ",
        "pub mod ",
        "pub fn ",
        "struct ",
    ];
    let line = line.trim_start();
    let rest = STARTS.iter().find_map(|start| line.strip_prefix(start));
    rest.or_else(|| line.find("pyrs_echo_").map(|at| &line[at..])).map(leading_name)
}

fn leading_name(text: &str) -> &str {
    let end = text.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(text.len());
    &text[..end]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_difference_names_the_item_and_the_line() {
        let old = "pub struct pyrs_object {\n    pub ob_refcnt: isize,\n}\n";
        let new = "pub struct pyrs_object {\n    pub ob_refcnt: i32,\n}\n";
        let text = first_difference(Path::new("x.rs"), old, new);
        let drift = "drift pyrs_object\tpub ob_refcnt: i32,\tpub ob_refcnt: isize,\tx.rs\t2\n";
        assert!(text.starts_with(drift), "{text}");
        assert!(text.contains("-    pub ob_refcnt: isize,\n+    pub ob_refcnt: i32,\n"), "{text}");
    }

    #[test]
    fn a_missing_tail_is_a_difference() {
        let text = first_difference(Path::new("x.rs"), "pub const A: u32 = 1;\n", "");
        assert!(text.contains("+<end of file>"), "{text}");
    }
}
