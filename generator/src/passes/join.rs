//! The object that takes the values of several objects which nothing tells apart.
//!
//! `{a: {x}} | {a: {x, y}, b}` becomes `{a: {x, y}, b}`, a property being required only where
//! all require it.

use indexmap::IndexMap;

use crate::model::{Object, Property, Shape};
use crate::pointer::Pointer;

use super::combine::{How, by_name};
use super::limits::Size;
use super::places;
use super::resolve::Resolver;

impl Resolver<'_> {
    pub(super) fn join(&mut self, pointer: &Pointer, objects: Vec<Object>) -> Shape {
        let count = objects.len();
        let size = objects.iter().map(|object| object.properties.len()).sum();
        if let Err(limit) = self.budget.take(Size::parts(size)) {
            return self.beyond(limit, pointer);
        }
        let mut properties = IndexMap::new();
        for (name, found) in by_name(objects) {
            let required = found.len() == count && found.iter().all(|property| property.required);
            let schemas: Vec<_> = found.into_iter().map(|property| property.schema).collect();
            let schema = self.combine(
                &places::property(pointer, How::Any, &name),
                How::Any,
                &schemas,
            );
            properties.insert(name, Property { schema, required });
        }
        if properties.is_empty() {
            return Shape::Map(None);
        }
        Shape::Object(Object { properties })
    }
}
