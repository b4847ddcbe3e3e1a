//! Whether two schemas describe the same values, whatever they say in prose.
//!
//! Looks at what is resolved already, and resolves nothing.

use std::collections::BTreeSet;

use crate::model::{Object, Shape};
use crate::pointer::Pointer;

use super::resolve::Resolver;

impl Resolver<'_> {
    /// Whether nothing is found that only one of them takes. Schemas that contain themselves are alike if
    /// they are up to where they do.
    pub(super) fn alike(&self, one: &Pointer, other: &Pointer) -> bool {
        let mut seen = BTreeSet::new();
        let mut pending = vec![(one.clone(), other.clone())];
        while let Some((one, other)) = pending.pop() {
            let (one, other) = (self.canonical(one), self.canonical(other));
            if one == other || !seen.insert((one.clone(), other.clone())) {
                continue;
            }
            let (Some(one), Some(other)) = (self.types.get(&one), self.types.get(&other)) else {
                return false;
            };
            match (&one.shape, &other.shape) {
                (Shape::Array(Some(one)), Shape::Array(Some(other)))
                | (Shape::Map(Some(one)), Shape::Map(Some(other))) => {
                    pending.push((one.clone(), other.clone()));
                }
                (Shape::Object(one), Shape::Object(other)) if look_alike(one, other) => {
                    let schemas = |object: &Object| -> Vec<_> {
                        let properties = object.properties.values();
                        properties.map(|property| property.schema.clone()).collect()
                    };
                    pending.extend(schemas(one).into_iter().zip(schemas(other)));
                }
                (one, other) if one == other => {}
                _ => return false,
            }
        }
        true
    }

    fn canonical(&self, mut pointer: Pointer) -> Pointer {
        // A longer chain of aliases is a loop, which `break_loops` reports.
        for _ in 0..64 {
            match self.types.get(&pointer).map(|found| &found.shape) {
                Some(Shape::Alias(target)) => pointer = target.clone(),
                _ => break,
            }
        }
        pointer
    }
}

/// Whether two objects have the same properties, in the same order, and require the same.
fn look_alike(one: &Object, other: &Object) -> bool {
    let (one, other) = (&one.properties, &other.properties);
    one.len() == other.len()
        && one
            .iter()
            .zip(other)
            .all(|((one_name, one), (other_name, other))| {
                one_name == other_name && one.required == other.required
            })
}
