//! Writes the plan down as Rust. One file here for each kind of item; nothing is decided.

mod docs;
mod endpoints;
mod enums;
mod index;
mod listings;
mod operations;
mod structs;
mod tokens;
mod unions;

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;

use crate::plan::{Item, ItemKind, ModelFile, Origin, Plan, code};

/// A file to be: its code, and behind it the tables that the runtime's macros read.
#[derive(Clone, Debug, Default)]
pub struct File {
    /// What the file's `//!` lines say.
    pub about: Vec<String>,
    /// The items.
    pub code: TokenStream,
    /// Invocations of the runtime's macros, a table each, laid out already.
    pub tables: Vec<String>,
}

/// What becomes of a plan.
#[derive(Clone, Debug, Default)]
pub struct Emitted {
    /// Source files by their path below `src/`.
    pub files: BTreeMap<String, File>,
    /// The features for `Cargo.toml`.
    pub features: String,
    /// The modules for `lib.rs`.
    pub modules: String,
}

/// Emits all files.
#[must_use]
pub fn run(plan: &Plan) -> Emitted {
    let mut files = BTreeMap::new();
    for file in &plan.models {
        files.insert(path("models", file.module.as_str()), model_file(file));
    }
    for file in &plan.endpoints {
        files.insert(
            path("endpoints", file.module.as_str()),
            endpoints::file(file),
        );
        files.insert(
            path("operations", file.module.as_str()),
            operations::file(file),
        );
    }
    files.insert(path("models", "mod"), index::models(plan));
    files.insert(path("endpoints", "mod"), index::endpoints(plan));
    files.insert(path("operations", "mod"), operations::index(plan));
    Emitted {
        files,
        features: index::features(plan),
        modules: index::modules(plan),
    }
}

fn path(folder: &str, module: &str) -> String {
    format!("{folder}/{module}.rs")
}

fn model_file(file: &ModelFile) -> File {
    let about = match &file.origin {
        Origin::Schema(name) => format!("Schema {}.", code(name)),
        Origin::Operation(id) => format!("The inline schemas of the operation {}.", code(id)),
        Origin::Component(name) => format!("The inline schemas of the component {}.", code(name)),
    };
    let uses = tokens::uses(file);
    let items = file.items.iter().map(item);
    File {
        about: vec![about],
        code: quote! { #uses #(#items)* },
        tables: file.items.iter().filter_map(table).collect(),
    }
}

fn item(item: &Item) -> TokenStream {
    match &item.kind {
        ItemKind::Struct(structure) => structs::item(item, structure),
        ItemKind::Enum(variants) => enums::item(item, variants),
        ItemKind::Union(variants) => unions::item(item, variants),
        ItemKind::Alias(value) => {
            let (docs, name) = (docs::item(item), tokens::ident(item.name.as_str()));
            let value = tokens::value(value, tokens::Scope::Models);
            quote! { #docs pub type #name = #value; }
        }
    }
}

fn table(item: &Item) -> Option<String> {
    match &item.kind {
        ItemKind::Struct(structure) => Some(structs::table(item, structure)),
        ItemKind::Enum(variants) => Some(enums::table(item, variants)),
        ItemKind::Union(variants) => Some(unions::table(item, variants)),
        ItemKind::Alias(_) => None,
    }
}
