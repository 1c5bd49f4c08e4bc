// SPDX-License-Identifier: MIT
//! Puts what the headers under `pyrs/unstable` declare into a module of its own.

use std::collections::BTreeSet;
use syn::{ForeignItem, Item};

/// One file's items.
pub struct Bindings {
    pub items: Vec<Item>,
    /// Names that live in the module `unstable`.
    pub unstable: BTreeSet<String>,
}

/// Splits what bindgen says of both tiers by the names that the unstable one declares.
pub fn by_tier(text: &str, unstable: BTreeSet<String>) -> Result<Bindings, String> {
    let file = syn::parse_file(text).map_err(|error| format!("bindgen's output: {error}"))?;
    let is_unstable = |item: &Item| name_of(item).is_some_and(|name| unstable.contains(&name));
    let (inside, outside): (Vec<Item>, Vec<Item>) =
        file.items.into_iter().flat_map(alone).partition(is_unstable);
    let mut items = joined(outside);
    if !inside.is_empty() {
        items.push(module(joined(inside)));
    }
    Ok(Bindings { items, unstable })
}

/// Types and prototypes, which profiles have in common, and everything else.
pub fn by_vocabulary(items: Vec<Item>) -> (Vec<Item>, Vec<Item>) {
    items.into_iter().partition(|item| matches!(item, Item::Type(_) | Item::ForeignMod(_)))
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

/// Each function of an `extern` block on its own.
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
    fn what_is_unstable_moves_into_its_module() {
        let text = "pub const A: u32 = 1; pub const B: u32 = 2; \
                    unsafe extern \"C\" { pub fn f(); pub fn g(); }";
        let bindings = by_tier(text, ["B", "g"].map(String::from).into()).unwrap();
        let text = unparse(bindings.items);
        let (before, after) = text.split_once("pub mod unstable").unwrap();
        assert!(before.contains("fn f") && !before.contains("fn g"));
        assert!(after.contains("fn g") && !after.contains("fn f"));
        assert!(before.contains("const A") && after.contains("const B"));
    }

    #[test]
    fn there_is_no_module_for_nothing() {
        let bindings = by_tier("pub const A: u32 = 1;", BTreeSet::new()).unwrap();
        assert!(!unparse(bindings.items).contains("unstable"));
    }
}
