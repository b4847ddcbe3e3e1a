//! Merges `allOf`, and properties beside `oneOf`, into one shape.
//!
//! `allOf: [{a, b}, {b', c}]` becomes `{a, b', c}`: the later, or the narrower, `b` stays.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::hash::Hash;

use indexmap::{IndexMap, IndexSet};

use crate::api::{Composite, Facts, Kind};
use crate::diagnostics::Diagnostic;
use crate::model::{JsonKind, Label, Object, Property, Shape, Test, Variant};
use crate::pointer::Pointer;
use crate::text::PropertyName;

use super::combine::{How, by_name};
use super::limits::Size;
use super::parts::Part;
use super::places;
use super::resolve::Resolver;
use super::union::json_kind;

impl Resolver<'_> {
    /// The one shape of what a schema itself says, of its members, and of its choices.
    pub(super) fn merge(
        &mut self,
        pointer: &Pointer,
        composite: &Composite,
        facts: &Facts,
        choices: Option<Shape>,
    ) -> Shape {
        let mut parts = match self.parts(&composite.all_of) {
            Ok(parts) => parts,
            Err(limit) => return self.beyond(limit, pointer),
        };
        parts.extend(composite.own.iter().map(|own| Part::Own(own, facts)));
        if let ([Part::Schema(single)], None, []) =
            (parts.as_slice(), &choices, composite.choices.as_slice())
            && let Some(Kind::Reference(_)) = self.kind_of(single)
        {
            return Shape::Alias(single.clone());
        }
        let mut required = self.required_by(&parts);
        required.extend(self.required_by_all(composite));
        let mut shapes: Vec<_> = parts.iter().map(|part| self.part_shape(part)).collect();
        shapes.extend(choices);
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
        let parts = match self.parts(schemas) {
            Ok(parts) => parts,
            Err(limit) => return self.beyond(limit, place),
        };
        let required = self.required_by(&parts);
        let shapes = parts.iter().map(|part| self.part_shape(part)).collect();
        let Some(merged) = self.merge_shapes(place, shapes, &required) else {
            let disagree = conflicting_property(&self.described(place), place, schemas);
            self.diagnostics.push(disagree);
            return schemas.last().cloned().map_or(Shape::Any, Shape::Alias);
        };
        let same = schemas
            .iter()
            .rev()
            .find(|schema| *self.shape(schema) == merged);
        same.cloned().map_or(merged, Shape::Alias)
    }

    /// What the values of all `shapes` are that have what is `required`; `None` where there are none.
    fn merge_shapes(
        &mut self,
        place: &Pointer,
        mut shapes: Vec<Shape>,
        required: &BTreeSet<PropertyName>,
    ) -> Option<Shape> {
        shapes.retain(|shape| *shape != Shape::Any);
        // What says no more than that it is an object adds nothing to one.
        if shapes.iter().any(|shape| self.is_of_objects(shape)) {
            shapes.retain(|shape| *shape != Shape::Map(None));
        }
        if let ([single], true) = (shapes.as_slice(), required.is_empty()) {
            return Some(single.clone());
        }
        let sizes = shapes.iter().map(|shape| self.size(shape));
        let size = sizes.fold(Size::parts(0), Size::and);
        if let Err(limit) = self.budget.take(size) {
            return Some(self.beyond(limit, place));
        }
        let mut tried = Tried::default();
        let merged = self.merge_sized(place, shapes, required, &mut tried);
        if merged.is_some() {
            let described = self.described(place);
            let left_out = tried.left_out();
            self.diagnostics.extend(
                left_out.map(|alternative| unmergeable_alternative(&described, alternative)),
            );
        }
        merged
    }

    fn merge_sized(
        &mut self,
        place: &Pointer,
        mut shapes: Vec<Shape>,
        required: &BTreeSet<PropertyName>,
        tried: &mut Tried,
    ) -> Option<Shape> {
        let is_union = |shape: &mut Shape| matches!(shape, Shape::Union(_));
        let union = shapes.extract_if(.., is_union).next();
        if let Some(Shape::Union(variants)) = union {
            return self.distribute(place, variants, &shapes, required, tried);
        }
        match shapes.as_slice() {
            [] => Some(Shape::Any),
            [single] if required.is_empty() => Some(single.clone()),
            several if several.iter().all(is_object) => {
                Some(self.merge_objects(place, shapes, required))
            }
            several if several.iter().all(is_array) => Some(self.merge_arrays(place, shapes)),
            [first, rest @ ..] => rest.iter().try_fold(first.clone(), narrower),
        }
    }

    /// Whether all values of a shape are objects that it says something of.
    fn is_of_objects(&mut self, shape: &Shape) -> bool {
        match shape {
            Shape::Object(_) => true,
            Shape::Union(variants) => variants
                .iter()
                .all(|variant| self.common_kind(&variant.schema) == Some(JsonKind::Object)),
            _ => false,
        }
    }

    /// How much it takes to write down a shape, the alternatives of its alternatives counted, too.
    fn size(&self, shape: &Shape) -> Size {
        match shape {
            Shape::Object(object) => Size::parts(object.properties.len()),
            Shape::Enum(values) => Size::parts(values.len()),
            Shape::Union(variants) => {
                let mut size = Size::NOTHING;
                for variant in variants {
                    if size.is_too_large() {
                        break;
                    }
                    let alternative = self.end(&variant.schema);
                    size = size.or(self.size(self.shape_at(&alternative)));
                }
                size
            }
            _ => Size::parts(0),
        }
    }

    fn merge_objects(
        &mut self,
        place: &Pointer,
        shapes: Vec<Shape>,
        required: &BTreeSet<PropertyName>,
    ) -> Shape {
        let (mut objects, mut values) = (Vec::new(), Vec::new());
        for shape in shapes {
            match shape {
                Shape::Object(object) => objects.push(object),
                Shape::Map(of) => values.extend(of),
                _ => {}
            }
        }
        if objects.is_empty() {
            return Shape::Map(self.all_items(place, "additionalProperties", &values));
        }
        let mut properties = IndexMap::new();
        for (name, found) in by_name(objects) {
            let required =
                required.contains(&name) || found.iter().any(|property| property.required);
            let schemas: Vec<_> = found.into_iter().map(|property| property.schema).collect();
            let place = places::property(place, How::All, &name);
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
        Shape::Array(self.all_items(place, "items", &items))
    }

    /// The schema of the items of several lists, or the values of several maps, if any says what they are.
    fn all_items(&mut self, place: &Pointer, keyword: &str, items: &[Pointer]) -> Option<Pointer> {
        let place = places::part(place, How::All, keyword);
        (!items.is_empty()).then(|| self.combine(&place, How::All, items))
    }

    /// `{a} and (B or C)` is `({a} and B) or ({a} and C)`, without those that no value fits.
    fn distribute(
        &mut self,
        place: &Pointer,
        variants: Vec<Variant>,
        rest: &[Shape],
        required: &BTreeSet<PropertyName>,
        tried: &mut Tried,
    ) -> Option<Shape> {
        let mut merged = Vec::new();
        for (index, variant) in variants.into_iter().enumerate() {
            tried.all.insert(variant.schema.clone());
            let alone = self.shape(&variant.schema).clone();
            let mut shapes = vec![alone.clone()];
            shapes.extend_from_slice(rest);
            if self.contradict(&shapes) || self.is_told_otherwise(&variant, rest) {
                continue;
            }
            let both = places::alternative(place, index);
            let Some(shape) = self.merge_sized(&both, shapes, required, tried) else {
                continue;
            };
            tried.fit.insert(variant.schema.clone());
            if shape == alone {
                merged.push((variant, shape));
            } else {
                merged.push((
                    Variant {
                        schema: both,
                        ..narrowed(variant, &shape)
                    },
                    shape,
                ));
            }
        }
        if merged.len() < 2 {
            return merged.pop().map(|(_, shape)| shape);
        }
        let variants = merged.into_iter().map(|(variant, shape)| {
            if !self.types.contains_key(&variant.schema) {
                self.insert(&variant.schema, Facts::default(), shape);
            }
            variant
        });
        let variants = variants.collect();
        Some(self.told_again(place, variants))
    }

    /// Whether a variant is told by values of a property that another member excludes.
    fn is_told_otherwise(&self, variant: &Variant, members: &[Shape]) -> bool {
        let excludes = |test: &Test, object: &Object| match test {
            Test::Tag(name, values) => object.properties.get(name).is_some_and(|property| {
                let kind = self.plain_kind(&property.schema);
                kind.is_some_and(|kind| exclude_each_other(kind, &Kind::Enum(values.clone())))
            }),
            _ => false,
        };
        members.iter().any(|member| match member {
            Shape::Object(object) => variant
                .tests
                .iter()
                .all(|tests| tests.iter().any(|test| excludes(test, object))),
            _ => false,
        })
    }

    /// Whether a property that must be there has other constant values in each of two objects.
    fn contradict(&self, shapes: &[Shape]) -> bool {
        let mut met: HashMap<&PropertyName, (&Property, &Kind)> = HashMap::new();
        for shape in shapes {
            let Shape::Object(object) = shape else {
                continue;
            };
            for (name, property) in &object.properties {
                let Some(kind) = self.plain_kind(&property.schema) else {
                    continue;
                };
                if let Some((other, known)) = met.insert(name, (property, kind))
                    && (property.required || other.required)
                    && exclude_each_other(kind, known)
                {
                    return true;
                }
            }
        }
        false
    }
}

/// Whether two schemas list values, none of which they have in common.
fn exclude_each_other(one: &Kind, other: &Kind) -> bool {
    match (one, other) {
        (Kind::Enum(one), Kind::Enum(other)) => !one.iter().any(|value| other.contains(value)),
        (Kind::Boolean(one), Kind::Boolean(other)) if !one.is_empty() && !other.is_empty() => {
            !one.iter().any(|value| other.contains(value))
        }
        _ => false,
    }
}

/// Alternatives that were combined with other members of an `allOf`.
#[derive(Default)]
struct Tried {
    all: IndexSet<Pointer>,
    /// Those that fit something.
    fit: HashSet<Pointer>,
}

impl Tried {
    fn left_out(&self) -> impl Iterator<Item = &Pointer> {
        self.all.iter().filter(|tried| !self.fit.contains(*tried))
    }
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

/// A variant that is told by its JSON type, where it became another one.
fn narrowed(variant: Variant, shape: &Shape) -> Variant {
    match (&variant.label, json_kind(shape)) {
        (Label::Kind(_), Some(kind)) => Variant {
            tests: vec![vec![Test::Kind(kind)]],
            label: Label::Kind(kind),
            ..variant
        },
        _ => variant,
    }
}

fn is_object(shape: &Shape) -> bool {
    matches!(shape, Shape::Map(_) | Shape::Object(_))
}

fn is_array(shape: &Shape) -> bool {
    matches!(shape, Shape::Array(_))
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

fn in_both<T: Eq + Hash>(one: Vec<T>, other: &[T], shape: fn(Vec<T>) -> Shape) -> Option<Shape> {
    let other: HashSet<_> = other.iter().collect();
    let both: Vec<_> = one
        .into_iter()
        .filter(|value| other.contains(value))
        .collect();
    (!both.is_empty()).then(|| shape(both))
}
