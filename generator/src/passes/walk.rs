//! Follows the edges between types: where each is met, and which tags reach it.

use std::collections::{BTreeMap, BTreeSet};

use crate::api::{Api, Operation};
use crate::model::{Model, Shape, Usage};
use crate::pointer::Pointer;
use crate::text::TagName;

/// All types that components and operations are made of.
pub(super) fn met(api: &Api, model: &Model) -> BTreeSet<Pointer> {
    let used = api
        .operations
        .values()
        .flat_map(|operation| operation.sent().chain(operation.received()));
    reachable(model, api.components.values().chain(used).cloned())
}

/// Whether clients send or receive each type. What no operation reaches is neither.
pub(super) fn usage(api: &Api, model: &Model) -> BTreeMap<Pointer, Usage> {
    let mut usage: BTreeMap<Pointer, Usage> = BTreeMap::new();
    let sent = api.operations.values().flat_map(Operation::sent).cloned();
    for pointer in reachable(model, sent) {
        usage.entry(pointer).or_default().request = true;
    }
    let received = api
        .operations
        .values()
        .flat_map(Operation::received)
        .cloned();
    for pointer in reachable(model, received) {
        usage.entry(pointer).or_default().response = true;
    }
    usage
}

/// The tags whose operations reach each type.
pub(super) fn reach(api: &Api, model: &Model) -> BTreeMap<Pointer, BTreeSet<TagName>> {
    let mut roots: BTreeMap<TagName, Vec<Pointer>> = BTreeMap::new();
    for operation in api.operations.values() {
        let schemas = operation.sent().chain(operation.received()).cloned();
        roots.entry(operation.home()).or_default().extend(schemas);
    }
    let mut reach: BTreeMap<Pointer, BTreeSet<TagName>> = BTreeMap::new();
    for (tag, roots) in roots {
        for pointer in reachable(model, roots) {
            reach.entry(pointer).or_default().insert(tag.clone());
        }
    }
    reach
}

/// All types that can be met from `roots`, those included.
pub(super) fn reachable(
    model: &Model,
    roots: impl IntoIterator<Item = Pointer>,
) -> BTreeSet<Pointer> {
    let mut seen = BTreeSet::new();
    let mut pending: Vec<Pointer> = roots.into_iter().collect();
    while let Some(pointer) = pending.pop() {
        if seen.insert(pointer.clone())
            && let Some(found) = model.types.get(&pointer)
        {
            pending.extend(edges(&found.shape).cloned());
        }
    }
    seen
}

/// The types that a shape is made of.
pub fn edges(shape: &Shape) -> Box<dyn Iterator<Item = &Pointer> + '_> {
    match shape {
        Shape::Array(of) | Shape::Map(of) => Box::new(of.iter()),
        Shape::Alias(target) => Box::new(std::iter::once(target)),
        Shape::Object(object) => {
            Box::new(object.properties.values().map(|property| &property.schema))
        }
        Shape::Union(variants) => Box::new(variants.iter().map(|variant| &variant.schema)),
        _ => Box::new(std::iter::empty()),
    }
}

/// The types that a shape is made of, to change them.
pub(super) fn edges_mut(shape: &mut Shape) -> Box<dyn Iterator<Item = &mut Pointer> + '_> {
    match shape {
        Shape::Array(of) | Shape::Map(of) => Box::new(of.iter_mut()),
        Shape::Alias(target) => Box::new(std::iter::once(target)),
        Shape::Object(object) => {
            let properties = object.properties.values_mut();
            Box::new(properties.map(|property| &mut property.schema))
        }
        Shape::Union(variants) => Box::new(variants.iter_mut().map(|variant| &mut variant.schema)),
        _ => Box::new(std::iter::empty()),
    }
}
