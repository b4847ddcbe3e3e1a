//! The object that takes the values of several objects which nothing tells apart.
//!
//! `{a: {x}} | {a: {x, y}, b}` becomes `{a: {x, y}, b}`, a property being required only where
//! all require it.

use crate::api::Facts;
use crate::model::{Object, Property, Shape};
use crate::pointer::Pointer;

use super::combine::How;
use super::resolve::Resolver;

impl Resolver<'_> {
    pub(super) fn join(&mut self, pointer: &Pointer, objects: Vec<Object>) -> Shape {
        let count = objects.len();
        let mut all: indexmap::IndexMap<_, Vec<Property>> = indexmap::IndexMap::new();
        for (name, property) in objects.into_iter().flat_map(|object| object.properties) {
            all.entry(name).or_default().push(property);
        }
        let root = pointer.child("anyOf").child("*").child("properties");
        let properties: indexmap::IndexMap<_, _> = all
            .into_iter()
            .map(|(name, found)| {
                let required =
                    found.len() == count && found.iter().all(|property| property.required);
                let schemas = found.into_iter().map(|property| property.schema).collect();
                let schema = self.join_schemas(&root.child(name.as_str()), schemas);
                (name, Property { schema, required })
            })
            .collect();
        if properties.is_empty() {
            return Shape::Map(None);
        }
        Shape::Object(Object { properties })
    }

    /// The one schema among `schemas` if they are alike, else a new one at `pointer`.
    fn join_schemas(&mut self, pointer: &Pointer, schemas: Vec<Pointer>) -> Pointer {
        let mut different: Vec<Pointer> = Vec::new();
        for schema in schemas {
            if !different.iter().any(|other| self.alike(other, &schema, 0)) {
                different.push(schema);
            }
        }
        if let [single] = different.as_slice() {
            return single.clone();
        }
        self.any_of(pointer, &different)
    }

    /// The schema that takes the values of all `schemas`: a new one, at `pointer`.
    pub(super) fn any_of(&mut self, pointer: &Pointer, schemas: &[Pointer]) -> Pointer {
        self.combine(pointer, How::Any, schemas, |this| {
            let mut facts = Facts::default();
            let shape = this.union(pointer, schemas, None, &mut facts);
            (facts, shape)
        })
    }

    /// Whether two schemas describe the same values, whatever they say in prose.
    fn alike(&mut self, one: &Pointer, other: &Pointer, depth: usize) -> bool {
        // What contains itself is not resolved yet where its parts are compared.
        let (one, other) = (self.referred(one), self.referred(other));
        if one == other {
            return true;
        }
        if depth > 16 || self.is_open(&one) || self.is_open(&other) {
            return false;
        }
        let ((one_at, one_shape), (other_at, other_shape)) = (self.shape(&one), self.shape(&other));
        if one_at == other_at {
            return true;
        }
        match (one_shape, other_shape) {
            (Shape::Array(Some(one)), Shape::Array(Some(other)))
            | (Shape::Map(Some(one)), Shape::Map(Some(other))) => {
                self.alike(&one, &other, depth + 1)
            }
            (Shape::Object(one), Shape::Object(other)) => {
                one.properties.len() == other.properties.len()
                    && one.properties.iter().zip(&other.properties).all(
                        |((one_name, one), (other_name, other))| {
                            one_name == other_name
                                && one.required == other.required
                                && self.alike(&one.schema, &other.schema, depth + 1)
                        },
                    )
            }
            (one, other) => one == other,
        }
    }
}
