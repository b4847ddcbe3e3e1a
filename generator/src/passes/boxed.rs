//! Finds the properties through which a struct would contain itself, and so be infinite.
//!
//! Lists and maps break the chain by themselves, as do the variants of unions, which are boxed
//! anyway.

use std::collections::{BTreeMap, BTreeSet};

use petgraph::algo::kosaraju_scc;
use petgraph::graphmap::DiGraphMap;

use crate::model::{Model, Object, Shape};
use crate::pointer::Pointer;
use crate::text::PropertyName;

pub(super) fn run(model: &Model) -> BTreeSet<(Pointer, PropertyName)> {
    let objects = || {
        let types = model.types.iter();
        types.filter_map(|(pointer, found)| match &found.shape {
            Shape::Object(object) => Some((pointer, object)),
            _ => None,
        })
    };
    let edges = objects().flat_map(|(pointer, object)| {
        contained(model, object).map(move |(_, inner)| (pointer, inner))
    });
    let graph = DiGraphMap::<&Pointer, ()>::from_edges(edges);
    // Objects contain each other in place where each is reached from the other.
    let mut circles = BTreeMap::new();
    for (number, circle) in kosaraju_scc(&graph).into_iter().enumerate() {
        circles.extend(circle.into_iter().map(|pointer| (pointer, number)));
    }
    objects()
        .flat_map(|(pointer, object)| {
            let inner = contained(model, object);
            let circles = &circles;
            inner
                .filter(move |(_, inner)| circles.get(pointer) == circles.get(inner))
                .map(move |(name, _)| (pointer.clone(), name.clone()))
        })
        .collect()
}

/// The properties that hold an object in place, each with that object.
fn contained<'a>(
    model: &'a Model,
    object: &'a Object,
) -> impl Iterator<Item = (&'a PropertyName, &'a Pointer)> {
    object.properties.iter().filter_map(|(name, property)| {
        let (pointer, found) = model.canonical(&property.schema);
        matches!(found?.shape, Shape::Object(_)).then_some((name, pointer))
    })
}
