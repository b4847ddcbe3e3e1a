//! Cuts the types without a name that have no end, or are too deep to be written down.
//!
//! An alias that leads back to itself stands for nothing; a list of itself, or a map, has no Rust type. Objects and
//! unions have names, and may contain themselves.

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexSet;

use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::model::{Shape, Type};
use crate::pointer::Pointer;

/// How many lists and maps may stand in each other, none of which has a name.
const MOST_LAYERS: usize = 32;

type Types = BTreeMap<Pointer, Type>;

/// Cuts all of them.
pub(super) fn cut(types: &mut Types, diagnostics: &mut Diagnostics) {
    for pointer in looping(types) {
        diagnostics.push(is_a_loop(&pointer));
        cut_one(types, &pointer);
    }
    for pointer in too_deep(types) {
        diagnostics.push(is_too_deep(&pointer));
        cut_one(types, &pointer);
    }
}

/// The first type of each loop.
fn looping(types: &Types) -> Vec<Pointer> {
    let mut done = BTreeSet::new();
    let mut found = Vec::new();
    for start in types.keys() {
        let mut path = IndexSet::new();
        let mut at = start;
        while !done.contains(at)
            && path.insert(at)
            && let Some(next) = next(types, at)
        {
            at = next;
        }
        if let Some(entry) = path.get_index_of(at)
            && next(types, at).is_some()
        {
            found.extend(path.iter().skip(entry).min().copied().cloned());
        }
        done.extend(path);
    }
    found
}

/// The types at which a deeper one has to end; there are no loops any more.
fn too_deep(types: &Types) -> Vec<Pointer> {
    let mut depths = BTreeMap::new();
    let mut found = Vec::new();
    for start in types.keys() {
        let mut path = Vec::new();
        let mut at = start;
        while !depths.contains_key(at)
            && let Some(next) = next(types, at)
        {
            path.push(at);
            at = next;
        }
        let mut depth = depths.get(at).copied().unwrap_or(0);
        for at in path.into_iter().rev() {
            depth += types.get(at).map_or(0, layers);
            if depth > MOST_LAYERS {
                found.push(at.clone());
                depth = 1;
            }
            depths.insert(at, depth);
        }
    }
    found
}

/// The one type that a type without a name of its own is made of.
fn next<'a>(types: &'a Types, at: &Pointer) -> Option<&'a Pointer> {
    match &types.get(at)?.shape {
        Shape::Alias(target) => Some(target),
        Shape::Array(of) | Shape::Map(of) => of.as_ref(),
        _ => None,
    }
}

fn layers(of: &Type) -> usize {
    usize::from(matches!(of.shape, Shape::Array(_) | Shape::Map(_)))
}

fn cut_one(types: &mut Types, pointer: &Pointer) {
    if let Some(found) = types.get_mut(pointer) {
        found.shape = match found.shape {
            Shape::Array(_) => Shape::Array(None),
            Shape::Map(_) => Shape::Map(None),
            _ => Shape::Any,
        };
    }
}

fn is_a_loop(pointer: &Pointer) -> Diagnostic {
    let message = "this schema consists of nothing but itself; it is emitted as any JSON";
    Diagnostic::warning("schema-loop", pointer, message)
        .help("give it a property, or a variant, in which it contains itself")
}

fn is_too_deep(pointer: &Pointer) -> Diagnostic {
    let message = format!(
        "in this schema are {MOST_LAYERS} lists or maps in each other; what is in it is emitted as any JSON"
    );
    Diagnostic::warning("lists-too-deep", pointer, message)
        .help("give it a property in which it contains the others: an object has a name")
}
