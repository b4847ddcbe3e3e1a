//! Merges `allOf`, and properties beside `oneOf`, into one shape.
//!
//! `allOf: [{a, b}, {b', c}]` becomes `{a, b', c}`: the later, or the narrower, `b` stays.

use crate::api::{Additional, Composite, Facts, Kind};
use crate::diagnostics::Diagnostic;
use crate::model::{Object, Property, Shape, Variant};
use crate::pointer::Pointer;
use crate::text::PropertyName;

use super::combine::How;
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
        self.merge_shapes(pointer, shapes, &required)
    }

    fn merge_shapes(
        &mut self,
        pointer: &Pointer,
        shapes: Vec<Shape>,
        required: &[PropertyName],
    ) -> Shape {
        if let Some(at) = shapes
            .iter()
            .position(|shape| matches!(shape, Shape::Union(_)))
        {
            let combinations = self.combinations(&shapes);
            if combinations > MOST_COMBINATIONS {
                self.diagnostics
                    .push(too_many_combinations(pointer, combinations));
                return Shape::Any;
            }
            let mut rest = shapes;
            if let Shape::Union(variants) = rest.remove(at) {
                return self.distribute(pointer, variants, &rest, required);
            }
            return self.merge_shapes(pointer, rest, required);
        }
        if shapes.iter().all(is_object) {
            return self.merge_objects(pointer, shapes, required);
        }
        match narrowest(&shapes) {
            Some(shape) => shape,
            None => {
                self.diagnostics.push(
                    Diagnostic::warning(
                        "unmergeable",
                        pointer,
                        "no value fits all members of this allOf; it is emitted as any JSON",
                    )
                    .help("correct the members in an overlay"),
                );
                Shape::Any
            }
        }
    }

    fn merge_objects(
        &mut self,
        pointer: &Pointer,
        shapes: Vec<Shape>,
        required: &[PropertyName],
    ) -> Shape {
        let mut merged = Object::default();
        let mut values = None;
        for shape in shapes {
            match shape {
                Shape::Object(object) => {
                    for (name, property) in object.properties {
                        self.add(pointer, &mut merged, name, property);
                    }
                }
                Shape::Map(Some(of)) => values = Some(of),
                _ => {}
            }
        }
        if merged.properties.is_empty() {
            return Shape::Map(values);
        }
        for (name, property) in &mut merged.properties {
            property.required |= required.contains(name);
        }
        Shape::Object(merged)
    }

    /// Adds a property; where there is one of that name, the narrower of the two stays.
    fn add(
        &mut self,
        pointer: &Pointer,
        merged: &mut Object,
        name: PropertyName,
        property: Property,
    ) {
        let Some(earlier) = merged.properties.get_mut(&name) else {
            merged.properties.insert(name, property);
            return;
        };
        earlier.required |= property.required;
        let shapes = [
            self.shape(&earlier.schema).1,
            self.shape(&property.schema).1,
        ];
        let both = pointer
            .child("allOf")
            .child("*")
            .child("properties")
            .child(name.as_str());
        if shapes.iter().all(|shape| matches!(shape, Shape::Object(_))) {
            let schemas = [earlier.schema.clone(), property.schema];
            earlier.schema = self.combine(&both, How::All, &schemas, |this| {
                let shape = this.merge_objects(&both, shapes.into(), &[]);
                (Facts::default(), shape)
            });
            return;
        }
        match narrowest(&shapes) {
            Some(shape) if shape == shapes[1] => earlier.schema = property.schema,
            Some(shape) if shape == shapes[0] => {}
            Some(shape) => {
                self.insert(&both, Facts::default(), shape);
                earlier.schema = both;
            }
            None => {
                self.diagnostics.push(
                    Diagnostic::warning(
                        "conflicting-property",
                        pointer,
                        format!(
                            "the members of this allOf disagree on `{name}`; the last one counts"
                        ),
                    )
                    .related(&earlier.schema, "the earlier one")
                    .help("correct one of the two in an overlay"),
                );
                earlier.schema = property.schema;
            }
        }
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
        pointer: &Pointer,
        variants: Vec<Variant>,
        rest: &[Shape],
        required: &[PropertyName],
    ) -> Shape {
        let variants = variants
            .into_iter()
            .enumerate()
            .map(|(index, variant)| {
                let (_, shape) = self.shape(&variant.schema);
                let mut shapes = vec![shape];
                shapes.extend_from_slice(rest);
                let both = pointer.child("oneOf").index(index);
                let shape = self.merge_shapes(&both, shapes, required);
                self.insert(&both, Facts::default(), shape);
                Variant {
                    schema: both,
                    ..variant
                }
            })
            .collect();
        Shape::Union(variants)
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

fn is_object(shape: &Shape) -> bool {
    matches!(shape, Shape::Object(_) | Shape::Map(_) | Shape::Any)
}

/// The shape whose values fit all of `shapes`; `None` where there is no such value.
fn narrowest(shapes: &[Shape]) -> Option<Shape> {
    let mut narrowest = Shape::Any;
    for shape in shapes {
        narrowest = match (narrowest, shape) {
            (Shape::Any, other) => other.clone(),
            (one, Shape::Any) => one,
            (Shape::String, other @ (Shape::Enum(_) | Shape::Binary)) => other.clone(),
            (one @ (Shape::Enum(_) | Shape::Binary), Shape::String) => one,
            (Shape::Enum(one), Shape::Enum(other)) => {
                let both: Vec<_> = one
                    .into_iter()
                    .filter(|value| other.contains(value))
                    .collect();
                if both.is_empty() {
                    return None;
                }
                Shape::Enum(both)
            }
            (Shape::Integer | Shape::Number, other @ (Shape::Integer | Shape::Timestamp)) => {
                other.clone()
            }
            (one @ (Shape::Integer | Shape::Timestamp), Shape::Integer | Shape::Number) => one,
            (Shape::Boolean(_), other @ Shape::Boolean(_)) => other.clone(),
            (Shape::Array(None), other @ Shape::Array(_)) => other.clone(),
            (one @ Shape::Array(_), Shape::Array(None)) => one,
            (Shape::Map(None), other @ (Shape::Map(_) | Shape::Object(_))) => other.clone(),
            (one @ (Shape::Map(_) | Shape::Object(_)), Shape::Map(None)) => one,
            (one, other) if one == *other => one,
            _ => return None,
        };
    }
    Some(narrowest)
}
