//! Whether two schemas describe the same values, whatever they say in prose.
//!
//! Looks at what is resolved already, and resolves nothing. As two automata are compared: types that have to be
//! alike are of one class, and each step makes one class of two, so that there are no more steps than types.

use std::collections::HashMap;
use std::ptr;

use crate::model::{Object, Shape, Type};
use crate::pointer::Pointer;

use super::resolve::Resolver;

impl Resolver<'_> {
    /// Whether nothing is found that only one of them takes. Schemas that contain themselves are alike if
    /// they are up to where they do.
    pub(super) fn alike(&self, one: &Pointer, other: &Pointer) -> bool {
        let mut classes = Classes::default();
        let mut pending = vec![(one, other)];
        while let Some((one, other)) = pending.pop() {
            let (Some(one), Some(other)) = (self.canonical(one), self.canonical(other)) else {
                return false;
            };
            if !classes.unite(one, other) {
                continue;
            }
            match (&one.shape, &other.shape) {
                (Shape::Array(Some(one)), Shape::Array(Some(other)))
                | (Shape::Map(Some(one)), Shape::Map(Some(other))) => pending.push((one, other)),
                (Shape::Object(one), Shape::Object(other)) if look_alike(one, other) => {
                    pending.extend(schemas(one).zip(schemas(other)));
                }
                (one, other) if one == other => {}
                _ => return false,
            }
        }
        true
    }

    fn canonical(&self, pointer: &Pointer) -> Option<&Type> {
        let mut found = self.types.get(pointer)?;
        // A longer chain of aliases is a loop, which `break_loops` reports.
        for _ in 0..64 {
            match &found.shape {
                Shape::Alias(target) => found = self.types.get(target)?,
                _ => break,
            }
        }
        Some(found)
    }
}

/// Types in classes, each known by where it is in memory: the pointers of what is combined are long.
#[derive(Default)]
struct Classes(HashMap<*const Type, *const Type>);

impl Classes {
    /// Makes one class of those of two types, unless they are of one.
    fn unite(&mut self, one: &Type, other: &Type) -> bool {
        let (one, other) = (self.class(one), self.class(other));
        if one != other {
            self.0.insert(one, other);
        }
        one != other
    }

    /// The type that stands for the class.
    fn class(&mut self, of: &Type) -> *const Type {
        let of = ptr::from_ref(of);
        let mut class = of;
        while let Some(next) = self.0.get(&class) {
            class = *next;
        }
        if class != of {
            self.0.insert(of, class);
        }
        class
    }
}

fn schemas(object: &Object) -> impl Iterator<Item = &Pointer> {
    object.properties.values().map(|property| &property.schema)
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
