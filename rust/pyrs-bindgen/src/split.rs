// SPDX-License-Identifier: MIT
//! Puts what only `PYRS_UNSTABLE` adds into a module of its own.

use std::collections::BTreeSet;
use syn::{ForeignItem, Item};

/// One file's items.
pub struct Bindings {
    pub items: Vec<Item>,
    /// Names that live in the module `unstable`.
    pub unstable: BTreeSet<String>,
}

/// `everything` is what bindgen says with `PYRS_UNSTABLE`, `stable` what it says without.
pub fn by_tier(stable: &str, everything: &str) -> Result<Bindings, String> {
    if stable == everything {
        return Ok(Bindings { items: joined(parse(stable)?), unstable: BTreeSet::new() });
    }
    let stable = parse(stable)?;
    let known: BTreeSet<String> = stable.iter().map(text_of).collect();
    let names: BTreeSet<String> = stable.iter().filter_map(name_of).collect();
    let mut extra = parse(everything)?;
    extra.retain(|item| !known.contains(&text_of(item)));
    let unstable: BTreeSet<String> = extra.iter().filter_map(name_of).collect();
    if let Some(name) = unstable.intersection(&names).next() {
        return Err(format!("{name} is in both tiers and PYRS_UNSTABLE changes it"));
    }
    let mut items = joined(stable);
    items.push(module(joined(extra)));
    Ok(Bindings { items, unstable })
}

fn module(items: Vec<Item>) -> Item {
    let mut module: syn::ItemMod = syn::parse_quote! {
        /// Items that may change in any release of pyrs.
        pub mod unstable {
            #[allow(unused_imports)]
            use super::*;
        }
    };
    if let Some((_, inside)) = &mut module.content {
        inside.extend(items);
    }
    Item::Mod(module)
}

/// The items, each function of an `extern` block standing alone so that it can be compared.
fn parse(text: &str) -> Result<Vec<Item>, String> {
    let file = syn::parse_file(text).map_err(|error| format!("bindgen's output: {error}"))?;
    Ok(file.items.into_iter().flat_map(alone).collect())
}

fn alone(item: Item) -> Vec<Item> {
    let Item::ForeignMod(mut block) = item else { return vec![item] };
    let inside = std::mem::take(&mut block.items);
    let one = |inner| {
        let mut single = block.clone();
        single.items.push(inner);
        Item::ForeignMod(single)
    };
    inside.into_iter().map(one).collect()
}

/// The other way round: all functions in one block, behind everything else.
fn joined(items: Vec<Item>) -> Vec<Item> {
    let mut others = Vec::new();
    let mut all: Option<syn::ItemForeignMod> = None;
    for item in items {
        match (item, &mut all) {
            (Item::ForeignMod(block), Some(all)) => all.items.extend(block.items),
            (Item::ForeignMod(block), none) => *none = Some(block),
            (other, _) => others.push(other),
        }
    }
    others.extend(all.map(Item::ForeignMod));
    others
}

fn text_of(item: &Item) -> String {
    unparse(vec![item.clone()])
}

pub fn unparse(items: Vec<Item>) -> String {
    prettyplease::unparse(&syn::File { shebang: None, frontmatter: None, attrs: Vec::new(), items })
}

fn name_of(item: &Item) -> Option<String> {
    let ident = match item {
        Item::Const(item) => &item.ident,
        Item::Struct(item) => &item.ident,
        Item::Type(item) => &item.ident,
        Item::Union(item) => &item.ident,
        Item::ForeignMod(block) => match block.items.first()? {
            ForeignItem::Fn(item) => &item.sig.ident,
            ForeignItem::Static(item) => &item.ident,
            _ => return None,
        },
        _ => return None,
    };
    let name = ident.to_string();
    (name != "_").then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_the_second_run_adds_is_unstable() {
        let stable = "pub const A: u32 = 1; unsafe extern \"C\" { pub fn f(); }";
        let all = "pub const A: u32 = 1; pub const B: u32 = 2; \
                   unsafe extern \"C\" { pub fn f(); pub fn g(); }";
        let bindings = by_tier(stable, all).unwrap();
        assert_eq!(bindings.unstable, ["B", "g"].map(String::from).into());
        let text = unparse(bindings.items);
        let (before, after) = text.split_once("pub mod unstable").unwrap();
        assert!(before.contains("fn f") && !before.contains("fn g"));
        assert!(after.contains("fn g") && !after.contains("fn f"));
    }

    #[test]
    fn an_item_that_changes_with_the_tier_is_an_error() {
        assert!(by_tier("pub const A: u32 = 1;", "pub const A: u32 = 2;").is_err());
    }
}
