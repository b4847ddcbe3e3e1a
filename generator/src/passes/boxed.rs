//! Finds the properties through which a struct would contain itself, and so be infinite.
//!
//! Lists and maps break the chain by themselves, as do the variants of unions, which are boxed
//! anyway.

use std::collections::BTreeSet;

use crate::model::{Model, Shape};
use crate::pointer::Pointer;
use crate::text::PropertyName;

pub(super) fn run(model: &Model) -> BTreeSet<(Pointer, PropertyName)> {
    let mut boxed = BTreeSet::new();
    for (pointer, found) in &model.types {
        let Shape::Object(object) = &found.shape else {
            continue;
        };
        for (name, property) in &object.properties {
            if contains(model, &property.schema, pointer) {
                boxed.insert((pointer.clone(), name.clone()));
            }
        }
    }
    boxed
}

/// Whether a value of `from` holds one of `target` in place.
fn contains(model: &Model, from: &Pointer, target: &Pointer) -> bool {
    let mut seen = BTreeSet::new();
    let mut pending = vec![from];
    while let Some(pointer) = pending.pop() {
        let (pointer, found) = model.canonical(pointer);
        if pointer == target {
            return true;
        }
        if let Some(Shape::Object(object)) = found.map(|found| &found.shape)
            && seen.insert(pointer)
        {
            pending.extend(object.properties.values().map(|property| &property.schema));
        }
    }
    false
}
