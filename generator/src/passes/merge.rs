//! Merges `allOf`, and properties beside `oneOf`, into one shape.
//!
//! `allOf: [{a, b}, {b', c}]` becomes `{a, b', c}`: the later, or the narrower, `b` stays.

use indexmap::IndexMap;

use crate::api::{Additional, Composite, Facts, Kind};
use crate::diagnostics::Diagnostic;
use crate::model::{Object, Property, Shape, Variant};
use crate::pointer::Pointer;
use crate::text::PropertyName;

use super::combine::{How, by_name};
use super::resolve::Resolver;

impl Resolver<'_> {
    /// The one shape of `members` together with what the schema itself says of the object.
    pub(super) fn merge(
        &mut self,
        pointer: &Pointer,
        composite: &Composite,
        members: &[Pointer],
        choices: Option<Shape>,
    ) -> Shape {
        let mut shapes: Vec<Shape> = members.iter().map(|member| self.shape(member).1).collect();
        if let Some(own) = &composite.own {
            let properties = own.properties.iter().map(|(name, schema)| {
                (
                    name.clone(),
                    Property {
                        schema: schema.clone(),
                        required: false,
                    },
                )
            });
            shapes.push(Shape::Object(Object {
                properties: properties.collect(),
            }));
        }
        shapes.extend(choices);
        let mut required: Vec<PropertyName> = Vec::new();
        for member in members {
            required.extend(self.required_names(member));
        }
        required.extend(self.required_by_all(composite));
        required.extend(
            composite
                .own
                .iter()
                .flat_map(|own| own.required.iter().cloned()),
        );
        match self.merge_shapes(pointer, shapes, &required) {
            Some(shape) => shape,
            None => {
                self.diagnostics.push(unmergeable(pointer));
                Shape::Any
            }
        }
    }

    /// The values that fit all `schemas` of one property: where there are none, those of the last.
    pub(super) fn all_of(&mut self, place: &Pointer, schemas: &[Pointer]) -> Shape {
        let shapes: Vec<Shape> = schemas.iter().map(|schema| self.shape(schema).1).collect();
        let Some(merged) = self.merge_shapes(place, shapes.clone(), &[]) else {
            let disagree = conflicting_property(&self.described(place), place, schemas);
            self.diagnostics.push(disagree);
            return schemas.last().cloned().map_or(Shape::Any, Shape::Alias);
        };
        match shapes.iter().rposition(|shape| *shape == merged) {
            Some(index) => Shape::Alias(schemas[index].clone()),
            None => merged,
        }
    }

    /// What the values of all `shapes` are that have what is `required`; `None` where there are none.
    fn merge_shapes(
        &mut self,
        place: &Pointer,
        mut shapes: Vec<Shape>,
        required: &[PropertyName],
    ) -> Option<Shape> {
        shapes.retain(|shape| *shape != Shape::Any);
        if let ([single], []) = (shapes.as_slice(), required) {
            return Some(single.clone());
        }
        let is_union = |shape: &Shape| matches!(shape, Shape::Union(_));
        if let Some(at) = shapes.iter().position(is_union) {
            let combinations = self.combinations(&shapes);
            if combinations > MOST_COMBINATIONS {
                let found = too_many_combinations(&self.described(place), combinations);
                self.diagnostics.push(found);
                return Some(Shape::Any);
            }
            let Shape::Union(variants) = shapes.remove(at) else {
                return self.merge_shapes(place, shapes, required);
            };
            return self.distribute(place, variants, &shapes, required);
        }
        if shapes.iter().all(is_object) {
            return Some(self.merge_objects(place, shapes, required));
        }
        if shapes.iter().all(|shape| matches!(shape, Shape::Array(_))) {
            return Some(self.merge_arrays(place, shapes));
        }
        let (first, rest) = shapes.split_first()?;
        rest.iter().try_fold(first.clone(), narrower)
    }

    fn merge_objects(
        &mut self,
        place: &Pointer,
        shapes: Vec<Shape>,
        required: &[PropertyName],
    ) -> Shape {
        let root = place.child("allOf").child("*");
        let (mut objects, mut values) = (Vec::new(), Vec::new());
        for shape in shapes {
            match shape {
                Shape::Object(object) => objects.push(object),
                Shape::Map(of) => values.extend(of),
                _ => {}
            }
        }
        if objects.is_empty() {
            return Shape::Map(self.all_items(&root.child("additionalProperties"), &values));
        }
        let mut properties = IndexMap::new();
        for (name, found) in by_name(objects) {
            let required =
                required.contains(&name) || found.iter().any(|property| property.required);
            let schemas: Vec<_> = found.into_iter().map(|property| property.schema).collect();
            let place = root.child("properties").child(name.as_str());
            let schema = self.combine(&place, How::All, &schemas);
            properties.insert(name, Property { schema, required });
        }
        Shape::Object(Object { properties })
    }

    fn merge_arrays(&mut self, place: &Pointer, shapes: Vec<Shape>) -> Shape {
        let items = shapes.into_iter().filter_map(|shape| match shape {
            Shape::Array(of) => of,
            _ => None,
        });
        let items: Vec<_> = items.collect();
        let place = place.child("allOf").child("*").child("items");
        Shape::Array(self.all_items(&place, &items))
    }

    /// The schema of the items of several lists, or the values of several maps, if any says what they are.
    fn all_items(&mut self, place: &Pointer, items: &[Pointer]) -> Option<Pointer> {
        (!items.is_empty()).then(|| self.combine(place, How::All, items))
    }

    /// How many alternatives all shapes have together; counted no further than to the limit.
    fn combinations(&mut self, shapes: &[Shape]) -> usize {
        let counts = shapes.iter().map(|shape| self.alternatives(shape, 0));
        counts.fold(1, usize::saturating_mul)
    }

    /// How many alternatives a shape has, those of its alternatives counted, on top of `count`.
    fn alternatives(&mut self, shape: &Shape, mut count: usize) -> usize {
        let Shape::Union(variants) = shape else {
            return count + 1;
        };
        for variant in variants {
            if count > MOST_COMBINATIONS {
                break;
            }
            let (_, shape) = self.shape(&variant.schema);
            count = self.alternatives(&shape, count);
        }
        count
    }

    /// `{a} and (B or C)` is `({a} and B) or ({a} and C)`.
    fn distribute(
        &mut self,
        place: &Pointer,
        variants: Vec<Variant>,
        rest: &[Shape],
        required: &[PropertyName],
    ) -> Option<Shape> {
        let mut merged = Vec::new();
        for (index, variant) in variants.into_iter().enumerate() {
            let (_, shape) = self.shape(&variant.schema);
            let mut shapes = vec![shape];
            shapes.extend_from_slice(rest);
            let both = place.child("oneOf").child(format!("*{index}"));
            match self.merge_shapes(&both, shapes, required) {
                Some(shape) => merged.push((
                    Variant {
                        schema: both,
                        ..variant
                    },
                    shape,
                )),
                None => {
                    let left_out = unmergeable_alternative(&self.described(place), &variant.schema);
                    self.diagnostics.push(left_out);
                }
            }
        }
        if merged.len() < 2 {
            return merged.pop().map(|(_, shape)| shape);
        }
        let variants = merged.into_iter().map(|(variant, shape)| {
            self.insert(&variant.schema, Facts::default(), shape);
            variant
        });
        Some(Shape::Union(variants.collect()))
    }

    /// What every choice requires, where the choices are constraints only: `anyOf` of
    /// `[name, id]` and `[name, email]` requires `name`.
    fn required_by_all(&self, composite: &Composite) -> Vec<PropertyName> {
        let is_constraint = |member: &Pointer| self.plain_kind(member).is_some_and(is_constraint);
        if !composite.choices.iter().all(is_constraint) {
            return Vec::new();
        }
        let each: Vec<_> = composite
            .choices
            .iter()
            .map(|member| self.required_names(member))
            .collect();
        let Some((first, rest)) = each.split_first() else {
            return Vec::new();
        };
        let in_all = |name: &&PropertyName| rest.iter().all(|names| names.contains(name));
        first.iter().filter(in_all).cloned().collect()
    }

    /// The properties that a member requires, references followed, also those that it does not
    /// declare itself.
    fn required_names(&self, member: &Pointer) -> Vec<PropertyName> {
        match self.plain_kind(member) {
            Some(Kind::Object(object)) => object.required.clone(),
            Some(Kind::Composite(Composite { own: Some(own), .. })) => own.required.clone(),
            _ => Vec::new(),
        }
    }
}

/// Whether a schema only lists required properties: a constraint on another one's values.
pub(super) fn is_constraint(kind: &Kind) -> bool {
    match kind {
        Kind::Object(object) => {
            object.properties.is_empty()
                && !object.required.is_empty()
                && object.additional == Additional::Unstated
        }
        _ => false,
    }
}

/// How many alternatives an `allOf` may come to.
const MOST_COMBINATIONS: usize = 256;

fn too_many_combinations(pointer: &Pointer, count: usize) -> Diagnostic {
    let message = format!(
        "the members of this allOf come to {count} alternatives or more; it is emitted as any JSON"
    );
    Diagnostic::warning("too-many-combinations", pointer, message)
        .help("write down in an overlay which of them are meant")
}

fn unmergeable(pointer: &Pointer) -> Diagnostic {
    let message = "no value fits all members of this allOf; it is emitted as any JSON";
    Diagnostic::warning("unmergeable", pointer, message).help("correct the members in an overlay")
}

fn unmergeable_alternative(described: &Pointer, alternative: &Pointer) -> Diagnostic {
    let message = "one of the alternatives in this allOf fits no other member; it is left out";
    Diagnostic::warning("unmergeable", described, message)
        .related(alternative, "the alternative")
        .help("correct the members in an overlay")
}

/// `place` is that of a combination of `schemas`; its last token is what the property is called.
fn conflicting_property(described: &Pointer, place: &Pointer, schemas: &[Pointer]) -> Diagnostic {
    let message = format!(
        "the members of this allOf disagree on `{}`; the last one counts",
        place.last().unwrap_or_default()
    );
    let found = Diagnostic::warning("conflicting-property", described, message)
        .help("correct one of them in an overlay");
    schemas
        .iter()
        .fold(found, |found, schema| found.related(schema, "one of them"))
}

fn is_object(shape: &Shape) -> bool {
    matches!(shape, Shape::Map(_) | Shape::Object(_))
}

/// The shape whose values fit both; `None` where there is no such value.
fn narrower(one: Shape, other: &Shape) -> Option<Shape> {
    match (one, other) {
        (Shape::String, other @ (Shape::Enum(_) | Shape::Binary)) => Some(other.clone()),
        (one @ (Shape::Enum(_) | Shape::Binary), Shape::String) => Some(one),
        (Shape::Enum(one), Shape::Enum(other)) => in_both(one, other, Shape::Enum),
        (Shape::Integer | Shape::Number, other @ (Shape::Integer | Shape::Timestamp)) => {
            Some(other.clone())
        }
        (one @ (Shape::Integer | Shape::Timestamp), Shape::Integer | Shape::Number) => Some(one),
        // None listed is all of them.
        (Shape::Boolean(one), Shape::Boolean(other)) if one.is_empty() => {
            Some(Shape::Boolean(other.clone()))
        }
        (one @ Shape::Boolean(_), Shape::Boolean(other)) if other.is_empty() => Some(one),
        (Shape::Boolean(one), Shape::Boolean(other)) => in_both(one, other, Shape::Boolean),
        (one, other) => (one == *other).then_some(one),
    }
}

fn in_both<T: PartialEq>(one: Vec<T>, other: &[T], shape: fn(Vec<T>) -> Shape) -> Option<Shape> {
    let both: Vec<_> = one
        .into_iter()
        .filter(|value| other.contains(value))
        .collect();
    (!both.is_empty()).then(|| shape(both))
}
