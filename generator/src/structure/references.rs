//! Rules for references: each points at a component of the right kind in this document.

use std::collections::HashSet;

use serde_json::{Map, Value};

use crate::pointer::Pointer;
use crate::source::Tree;

use super::model::{Kind, Shape};
use super::suggest::closest;
use super::{Walk, wrong_type};

/// Checks a reference that stands for an object of `kind`, and what stands beside it.
pub(super) fn check(walk: &mut Walk<'_>, kind: Kind, members: &Map<String, Value>, at: &Pointer) {
    match members.get("$ref") {
        Some(Value::String(reference)) => target(walk, kind, reference, &at.child("$ref")),
        Some(other) => walk
            .diagnostics
            .push(wrong_type(other, Shape::Text, &at.child("$ref"))),
        None => {}
    }
    if members.len() > 1 {
        let mut siblings = members.clone();
        siblings.shift_remove("$ref");
        beside(walk, kind, &siblings, at);
    }
}

/// What stands beside a schema's `$ref` is a schema of its own, which the normaliser keeps; elsewhere
/// the standard ignores it.
fn beside(walk: &mut Walk<'_>, kind: Kind, siblings: &Map<String, Value>, at: &Pointer) {
    if kind == Kind::Schema {
        walk.object(kind, siblings, at);
        return;
    }
    for key in siblings.keys() {
        let message = format!("`{key}` stands beside a `$ref`, where the standard ignores it");
        walk.warn(
            "ignored-field",
            &at.child(key),
            message,
            "change what is referred to",
        );
    }
}

fn target(walk: &mut Walk<'_>, kind: Kind, reference: &str, at: &Pointer) {
    let Some(path) = reference.strip_prefix("#/") else {
        let message = format!("`{reference}` is not in this document");
        walk.error(
            "remote-ref",
            at,
            message,
            "bring what it points at into `components`",
        );
        return;
    };
    if walk.tree.pointer(&format!("/{path}")).is_none() {
        let help = suggestion(walk.tree, path)
            .unwrap_or_else(|| "define it, or point at something that is there".to_owned());
        let message = format!("`{reference}` points at nothing");
        walk.error("dangling-ref", at, message, help);
        return;
    }
    let section = kind.section().unwrap_or_default();
    let names = path
        .strip_prefix("components/")
        .and_then(|path| path.split_once('/'));
    if names.is_none_or(|(found, name)| found != section || name.contains('/')) {
        let message = format!("`{reference}` is not in `components/{section}`");
        let help = format!("give it a name in `components/{section}` and point there");
        walk.error("unsupported-ref", at, message, help);
    } else if is_cycle(walk, reference) {
        let message = format!("`{reference}` leads back to itself and never to a definition");
        walk.error("ref-cycle", at, message, "define one of them");
    }
}

/// Checks where the values of a discriminator lead to: `#/components/schemas/cat`, or just `cat`.
pub(super) fn check_mapping(walk: &mut Walk<'_>, members: &Map<String, Value>, at: &Pointer) {
    let mapping = members.get("mapping").and_then(Value::as_object);
    for (value, mapped) in mapping.into_iter().flatten() {
        let reference = match mapped.as_str() {
            Some(name) if is_name(name) => format!("#{}", Pointer::component("schemas", name)),
            Some(reference) => reference.to_owned(),
            None => continue,
        };
        let at = at.child("mapping").child(value);
        target(walk, Kind::Schema, &reference, &at);
    }
}

/// Whether the target of a mapping is the name of a schema, not a reference to one.
fn is_name(target: &str) -> bool {
    let is_file = [".json", ".yaml", ".yml"]
        .iter()
        .any(|end| target.ends_with(end));
    !target.is_empty() && !target.contains(['/', '#']) && !is_file
}

/// `components/schemas/admn` suggests `admin` from the same section.
fn suggestion(tree: &Tree, path: &str) -> Option<String> {
    let (section, name) = path.rsplit_once('/')?;
    let siblings = tree.pointer(&format!("/{section}"))?.as_object()?;
    let close = closest(name, siblings.keys().map(String::as_str))?;
    Some(format!("did you mean `#/{section}/{close}`?"))
}

/// Whether following references from here never ends. What is found out holds for all that are met on the way.
fn is_cycle(walk: &mut Walk<'_>, reference: &str) -> bool {
    let mut met = HashSet::new();
    let mut next = Some(reference);
    let is_cycle = loop {
        let Some(at) = next else { break false };
        if let Some(known) = walk.cycles.get(at) {
            break *known;
        }
        if !met.insert(at.to_owned()) {
            break true;
        }
        next = referred(walk.tree, at);
    };
    walk.cycles.extend(met.into_iter().map(|at| (at, is_cycle)));
    is_cycle
}

/// The reference at which a reference points.
fn referred<'a>(tree: &'a Tree, reference: &str) -> Option<&'a str> {
    let target = tree.pointer(reference.strip_prefix('#')?)?;
    target.get("$ref")?.as_str()
}
