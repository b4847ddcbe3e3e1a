//! Finds out what the choices of a `oneOf` or `anyOf` amount to.
//!
//! The choices are grouped by JSON type, which always tells them apart; within a group they
//! become one type, save objects that something in them tells apart:
//!
//! ```text
//! string | date-time string | integer     ->  String | Integer
//! [A] | [B]                                ->  [A | B]
//! {type: user, ..} | {type: admin, ..}     ->  User | Admin
//! {name, id} | {name, users}               ->  {name, id, users}
//! {required: [a]} | {required: [b]}        ->  no union: the object it constrains
//! ```

use std::collections::{BTreeMap, HashSet};
use std::hash::Hash;

use indexmap::IndexSet;

use crate::api::{Composite, Discriminator, Facts, Kind};
use crate::model::{JsonKind, Label, Object, Shape, Test, Variant};
use crate::pointer::Pointer;

use super::combine::How;
use super::limits::Size;
use super::parts::is_constraint;
use super::places;
use super::resolve::Resolver;

impl Resolver<'_> {
    /// The shape of the choices of `composite`; `None` where they only constrain it.
    pub(super) fn choices(
        &mut self,
        pointer: &Pointer,
        composite: &Composite,
        facts: &mut Facts,
    ) -> Option<Shape> {
        let members = composite.choices.as_slice();
        let is_constraint = |member| self.plain_kind(member).is_some_and(is_constraint);
        if members.iter().all(is_constraint) {
            return None;
        }
        if declares_properties(composite)
            && members.iter().all(|member| self.is_inline_object(member))
        {
            // One object, parts of which are alternatives: reads best as that one object.
            let objects = members
                .iter()
                .map(|member| self.object_at(member))
                .collect();
            return Some(self.join(pointer, objects));
        }
        Some(self.union(pointer, members, composite.discriminator.as_ref(), facts))
    }

    /// The shape that takes the values of all `members`.
    pub(super) fn union(
        &mut self,
        pointer: &Pointer,
        members: &[Pointer],
        discriminator: Option<&Discriminator>,
        facts: &mut Facts,
    ) -> Shape {
        let is_null = |member: &Pointer| self.plain_kind(member) == Some(&Kind::Null);
        let (nulls, members): (Vec<_>, Vec<_>) = members.iter().cloned().partition(is_null);
        facts.nullable |= !nulls.is_empty();
        if let [single] = members.as_slice() {
            facts.nullable |= self.is_nullable(single);
            return Shape::Alias(single.clone());
        }
        let Some(groups) = self.group(&members, facts) else {
            return Shape::Any;
        };
        let members = groups.values().flatten();
        let sizes = members.map(|member| 1 + listed(self.shape_at(&self.end(member))));
        let size = sizes.sum();
        if let Err(limit) = self.budget.take(Size::parts(size)) {
            return self.beyond(limit, pointer);
        }
        let alone = groups.len() == 1;
        let mut variants = Vec::new();
        for (kind, members) in groups {
            let place = if alone {
                pointer.clone()
            } else {
                places::group(pointer, kind)
            };
            match self.one_group(&place, kind, &members, discriminator, facts) {
                Group::Type(shape) if alone => return shape,
                Group::Type(shape) => variants.push(self.kind_variant(place, kind, shape)),
                Group::Variants(found) => variants.extend(found),
            }
        }
        widen_integers(&mut variants);
        Shape::Union(variants)
    }

    /// The members by JSON type, each type once, nested unions of several types taken apart; `None` if one of
    /// them may be anything.
    fn group(
        &mut self,
        members: &[Pointer],
        facts: &mut Facts,
    ) -> Option<BTreeMap<JsonKind, Vec<Pointer>>> {
        let mut groups: BTreeMap<JsonKind, Vec<Pointer>> = BTreeMap::new();
        let mut seen = HashSet::new();
        let mut pending: Vec<Pointer> = members.iter().rev().cloned().collect();
        while let Some(member) = pending.pop() {
            let at = self.resolved(&member);
            facts.nullable |= self.is_nullable(&member);
            if !seen.insert(at.clone()) {
                continue;
            }
            let kind = match self.common_kind(&at) {
                Some(kind) => kind,
                None => {
                    pending.extend(self.variants(&at)?.iter().rev().cloned());
                    continue;
                }
            };
            groups.entry(kind).or_default().push(member);
        }
        // A number group takes the integers too.
        if groups.contains_key(&JsonKind::Number) {
            groups.remove(&JsonKind::Integer);
        }
        Some(groups)
    }

    /// The JSON type of all that a schema may be.
    pub(super) fn common_kind(&mut self, schema: &Pointer) -> Option<JsonKind> {
        let leaves = self.leaves(schema);
        let mut kinds = leaves
            .iter()
            .map(|leaf| json_kind(self.shape_at(&leaf.end)));
        let first = kinds.next()??;
        kinds.all(|kind| kind == Some(first)).then_some(first)
    }

    /// What a schema may be, unions taken apart.
    pub(super) fn leaves(&mut self, schema: &Pointer) -> Vec<Leaf> {
        let mut leaves = Vec::new();
        let mut seen = HashSet::new();
        let mut pending = vec![schema.clone()];
        while let Some(schema) = pending.pop() {
            let end = self.resolved(&schema);
            if !seen.insert(end.clone()) {
                continue;
            }
            match self.variants(&end) {
                Some(variants) => pending.extend(variants.into_iter().rev()),
                None => leaves.push(Leaf { schema, end }),
            }
        }
        leaves
    }

    /// The schemas of the variants, if there is a union at a place that is resolved.
    fn variants(&self, resolved: &Pointer) -> Option<Vec<Pointer>> {
        match self.shape_at(resolved) {
            Shape::Union(variants) => {
                let schemas = variants.iter().map(|variant| variant.schema.clone());
                Some(schemas.collect())
            }
            _ => None,
        }
    }

    fn one_group(
        &mut self,
        place: &Pointer,
        kind: JsonKind,
        members: &[Pointer],
        discriminator: Option<&Discriminator>,
        facts: &mut Facts,
    ) -> Group {
        if let [single] = members {
            return Group::Type(Shape::Alias(single.clone()));
        }
        match kind {
            JsonKind::Array => Group::Type(self.join_arrays(place, members)),
            JsonKind::Object => match self.tell_apart(members, discriminator) {
                Some(variants) => Group::Variants(variants),
                None => Group::Type(self.join_members(place, members, facts)),
            },
            plain => Group::Type(self.join_plain(plain, members)),
        }
    }

    /// The values of several schemas, all of one JSON type that has no parts.
    fn join_plain(&mut self, kind: JsonKind, members: &[Pointer]) -> Shape {
        let any = match kind {
            JsonKind::Boolean => Shape::Boolean(Vec::new()),
            JsonKind::Integer => Shape::Integer,
            JsonKind::Number => Shape::Number,
            _ => Shape::String,
        };
        let leaves: Vec<_> = members
            .iter()
            .flat_map(|member| self.leaves(member))
            .collect();
        let mut shapes = leaves.iter().map(|leaf| self.shape_at(&leaf.end).clone());
        let Some(first) = shapes.next() else {
            return any;
        };
        shapes.fold(first, |all, shape| match (all, shape) {
            (Shape::Enum(all), Shape::Enum(more)) => Shape::Enum(in_either(all, more)),
            (Shape::Boolean(all), Shape::Boolean(more)) if !all.is_empty() && !more.is_empty() => {
                Shape::Boolean(in_either(all, more))
            }
            (all, shape) if all == shape => all,
            _ => any.clone(),
        })
    }

    fn join_arrays(&mut self, place: &Pointer, members: &[Pointer]) -> Shape {
        let mut items = Vec::new();
        for member in members {
            match self.shape(member) {
                Shape::Array(Some(of)) => items.push(of.clone()),
                _ => return Shape::Array(None),
            }
        }
        Shape::Array(Some(self.join_items(place, "items", &items)))
    }

    fn join_members(&mut self, place: &Pointer, members: &[Pointer], facts: &mut Facts) -> Shape {
        let (mut objects, mut maps) = (Vec::new(), Vec::new());
        for member in members {
            for leaf in self.leaves(member) {
                facts.nullable |= self.is_nullable(&leaf.schema);
                // What only constrains an object has what that has.
                let only_constrains = self.plain_kind(&leaf.schema).is_some_and(is_constraint);
                match self.shape_at(&leaf.end) {
                    Shape::Map(_) if only_constrains => objects.push(Object::default()),
                    Shape::Object(object) => objects.push(object.clone()),
                    Shape::Map(of) => maps.push(of.clone()),
                    _ => return Shape::Map(None),
                }
            }
        }
        match (
            objects.is_empty(),
            maps.into_iter().collect::<Option<Vec<_>>>(),
        ) {
            (false, Some(maps)) if maps.is_empty() => self.join(place, objects),
            (true, Some(maps)) => {
                Shape::Map(Some(self.join_items(place, "additionalProperties", &maps)))
            }
            _ => Shape::Map(None),
        }
    }

    /// The one schema for the items of several lists, or the values of several maps.
    fn join_items(&mut self, place: &Pointer, keyword: &str, items: &[Pointer]) -> Pointer {
        self.combine(&places::part(place, How::Any, keyword), How::Any, items)
    }

    /// The union of variants at `place` that were combined with something, which may have taken from them what told
    /// them apart: `{a} | {b}`, both with an `a` now, are told by `b`.
    pub(super) fn told_again(&mut self, place: &Pointer, variants: Vec<Variant>) -> Shape {
        if self.are_told(&variants) {
            return Shape::Union(variants);
        }
        let is_object =
            |variant: &Variant| self.common_kind(&variant.schema) == Some(JsonKind::Object);
        let (objects, mut others): (Vec<_>, Vec<_>) = variants.into_iter().partition(is_object);
        let objects: Vec<_> = objects.into_iter().map(|variant| variant.schema).collect();
        if let Some(told) = self.tell_apart(&objects, None) {
            others.extend(told);
            return Shape::Union(others);
        }
        let group = places::group(place, JsonKind::Object);
        let at = if others.is_empty() { place } else { &group };
        let joined = self.join_members(at, &objects, &mut Facts::default());
        if others.is_empty() {
            return joined;
        }
        others.push(self.kind_variant(group, JsonKind::Object, joined));
        Shape::Union(others)
    }

    fn kind_variant(&mut self, place: Pointer, kind: JsonKind, shape: Shape) -> Variant {
        let schema = match shape {
            Shape::Alias(target) => target,
            shape => {
                self.insert(&place, Facts::default(), shape);
                place
            }
        };
        let label = match self.component(&schema) {
            Some(name) if kind == JsonKind::Object => Label::Component(name),
            _ => Label::Kind(kind),
        };
        Variant {
            schema,
            tests: vec![vec![Test::Kind(kind)]],
            label,
        }
    }

    /// The name of the component that `pointer` is or refers to, also through an `allOf` whose only
    /// purpose is to carry prose beside the reference.
    pub(super) fn component(&self, pointer: &Pointer) -> Option<String> {
        let name = |target: &Pointer| {
            let mut components = self.api.components.values();
            components
                .any(|component| component == target)
                .then(|| target.last())?
        };
        match self.kind_of(pointer) {
            Some(Kind::Reference(target)) => name(target),
            Some(Kind::Composite(composite)) => {
                name(pointer).or_else(|| match self.kind_of(self.only_member(composite)?)? {
                    Kind::Reference(target) => name(target),
                    _ => None,
                })
            }
            _ => name(pointer),
        }
    }

    /// The one member of an `allOf` that says anything.
    pub(super) fn only_member<'b>(&self, composite: &'b Composite) -> Option<&'b Pointer> {
        let mut members = composite
            .all_of
            .iter()
            .filter(|member| !self.says_nothing(member));
        match (members.next(), members.next(), &composite.own) {
            (only, None, None) if composite.choices.is_empty() => only,
            _ => None,
        }
    }

    fn is_inline_object(&self, pointer: &Pointer) -> bool {
        matches!(self.kind_of(pointer), Some(Kind::Object(_) | Kind::Any))
    }

    fn object_at(&mut self, pointer: &Pointer) -> Object {
        match self.shape(pointer) {
            Shape::Object(object) => object.clone(),
            _ => Object::default(),
        }
    }
}

/// Something that a schema may be, and that is no union.
pub(super) struct Leaf {
    /// The schema that says so.
    pub(super) schema: Pointer,
    /// Where it stands, aliases followed.
    pub(super) end: Pointer,
}

/// What a group of members of one JSON type becomes.
enum Group {
    Type(Shape),
    Variants(Vec<Variant>),
}

fn in_either<T: Eq + Hash>(one: Vec<T>, other: Vec<T>) -> Vec<T> {
    let all: IndexSet<_> = one.into_iter().chain(other).collect();
    all.into_iter().collect()
}

/// How many values a shape lists.
fn listed(shape: &Shape) -> usize {
    match shape {
        Shape::Enum(values) => values.len(),
        _ => 0,
    }
}

/// An integer variant takes any whole number; without one, the number variant does.
fn widen_integers(variants: &mut [Variant]) {
    for variant in variants {
        if variant.label == Label::Kind(JsonKind::Number) {
            variant.tests = vec![vec![Test::Kind(JsonKind::Number)]];
        }
    }
}

pub(super) fn json_kind(shape: &Shape) -> Option<JsonKind> {
    match shape {
        Shape::Any | Shape::Alias(_) | Shape::Union(_) => None,
        Shape::Boolean(_) => Some(JsonKind::Boolean),
        Shape::Integer | Shape::Timestamp => Some(JsonKind::Integer),
        Shape::Number => Some(JsonKind::Number),
        Shape::String | Shape::Binary | Shape::Enum(_) => Some(JsonKind::String),
        Shape::Array(_) => Some(JsonKind::Array),
        Shape::Map(_) | Shape::Object(_) => Some(JsonKind::Object),
    }
}

fn declares_properties(composite: &Composite) -> bool {
    match composite.own.as_deref() {
        Some(Kind::Object(own)) => !own.properties.is_empty(),
        _ => false,
    }
}
