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

use std::collections::BTreeMap;

use crate::api::{Composite, Discriminator, Facts, Kind};
use crate::model::{JsonKind, Label, Object, Shape, Test, Variant};
use crate::pointer::Pointer;

use super::combine::How;
use super::merge::is_constraint;
use super::resolve::Resolver;

impl Resolver<'_> {
    /// The shape of the choices of `composite`; `None` where they only constrain it.
    pub(super) fn choices(
        &mut self,
        pointer: &Pointer,
        composite: &Composite,
        facts: &mut Facts,
    ) -> Option<Shape> {
        let members: Vec<_> = composite
            .choices
            .iter()
            .filter(|member| !self.plain_kind(member).is_some_and(is_constraint))
            .cloned()
            .collect();
        if members.is_empty() {
            return None;
        }
        let has_own = composite
            .own
            .as_ref()
            .is_some_and(|own| !own.properties.is_empty());
        if has_own && members.iter().all(|member| self.is_inline_object(member)) {
            // One object, parts of which are alternatives: reads best as that one object.
            let objects = members
                .iter()
                .map(|member| self.object_at(member))
                .collect();
            return Some(self.join(pointer, objects));
        }
        Some(self.union(pointer, &members, composite.discriminator.as_ref(), facts))
    }

    /// The shape that takes the values of all `members`.
    pub(super) fn union(
        &mut self,
        pointer: &Pointer,
        members: &[Pointer],
        discriminator: Option<&Discriminator>,
        facts: &mut Facts,
    ) -> Shape {
        if let [single] = members {
            return Shape::Alias(single.clone());
        }
        let Some(groups) = self.group(members, facts) else {
            return Shape::Any;
        };
        let alone = groups.len() == 1;
        let mut variants = Vec::new();
        for (kind, members) in groups {
            let place = if alone {
                pointer.clone()
            } else {
                pointer.child("anyOf").child(group_name(kind))
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

    /// The members by JSON type, nested unions of several types taken apart; `None` if one of
    /// them may be anything.
    fn group(
        &mut self,
        members: &[Pointer],
        facts: &mut Facts,
    ) -> Option<BTreeMap<JsonKind, Vec<Pointer>>> {
        let mut groups: BTreeMap<JsonKind, Vec<Pointer>> = BTreeMap::new();
        let mut pending: Vec<Pointer> = members.iter().rev().cloned().collect();
        while let Some(member) = pending.pop() {
            facts.nullable |= self.is_nullable(&member);
            let (at, shape) = self.shape(&member);
            let kind = match &shape {
                Shape::Union(variants) => match self.common_kind(variants) {
                    Some(kind) => kind,
                    None => {
                        pending.extend(variants.iter().rev().map(|variant| variant.schema.clone()));
                        continue;
                    }
                },
                shape => json_kind(shape)?,
            };
            let group = groups.entry(kind).or_default();
            let already = group.iter().any(|other| self.shape(other).0 == at);
            if !already {
                group.push(member);
            }
        }
        // A number group takes the integers too.
        if groups.contains_key(&JsonKind::Number) {
            groups.remove(&JsonKind::Integer);
        }
        Some(groups)
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
            JsonKind::Boolean => Group::Type(Shape::Boolean(Vec::new())),
            JsonKind::Integer => Group::Type(Shape::Integer),
            JsonKind::Number => Group::Type(Shape::Number),
            JsonKind::String => Group::Type(self.join_strings(members)),
            JsonKind::Array => Group::Type(self.join_arrays(place, members)),
            JsonKind::Object => match self.tell_apart(members, discriminator) {
                Some(variants) => Group::Variants(variants),
                None => Group::Type(self.join_members(place, members, facts)),
            },
        }
    }

    fn join_strings(&mut self, members: &[Pointer]) -> Shape {
        let mut all: Vec<String> = Vec::new();
        for member in members {
            match self.shape(member).1 {
                Shape::Enum(values) => {
                    for value in values {
                        if !all.contains(&value) {
                            all.push(value);
                        }
                    }
                }
                _ => return Shape::String,
            }
        }
        Shape::Enum(all)
    }

    fn join_arrays(&mut self, place: &Pointer, members: &[Pointer]) -> Shape {
        let mut items = Vec::new();
        for member in members {
            match self.shape(member).1 {
                Shape::Array(Some(of)) => items.push(of),
                _ => return Shape::Array(None),
            }
        }
        Shape::Array(Some(self.join_items(place, "items", &items)))
    }

    fn join_members(&mut self, place: &Pointer, members: &[Pointer], facts: &mut Facts) -> Shape {
        let (mut objects, mut maps) = (Vec::new(), Vec::new());
        let mut pending: Vec<Pointer> = members.iter().rev().cloned().collect();
        while let Some(member) = pending.pop() {
            facts.nullable |= self.is_nullable(&member);
            match self.shape(&member).1 {
                Shape::Object(object) => objects.push(object),
                Shape::Union(variants) => {
                    pending.extend(variants.into_iter().rev().map(|variant| variant.schema));
                }
                Shape::Map(of) => maps.push(of),
                _ => return Shape::Map(None),
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
        let place = place.child("anyOf").child("*").child(keyword);
        self.combine(&place, How::Any, items)
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
    fn only_member<'b>(&self, composite: &'b Composite) -> Option<&'b Pointer> {
        let mut members = composite
            .all_of
            .iter()
            .filter(|member| !self.says_nothing(member));
        match (members.next(), members.next(), &composite.own) {
            (only, None, None) if composite.choices.is_empty() => only,
            _ => None,
        }
    }

    pub(super) fn kind_of(&self, pointer: &Pointer) -> Option<&Kind> {
        self.api.schemas.get(pointer).map(|schema| &schema.kind)
    }

    pub(super) fn is_nullable(&self, pointer: &Pointer) -> bool {
        let described = self.api.schemas.get(pointer).map(|schema| &schema.facts);
        let facts = described.or_else(|| self.types.get(pointer).map(|found| &found.facts));
        facts.is_some_and(|facts| facts.nullable)
    }

    fn is_inline_object(&self, pointer: &Pointer) -> bool {
        matches!(self.kind_of(pointer), Some(Kind::Object(_) | Kind::Any))
    }

    fn object_at(&mut self, pointer: &Pointer) -> Object {
        match self.shape(pointer).1 {
            Shape::Object(object) => object,
            _ => Object::default(),
        }
    }

    fn common_kind(&mut self, variants: &[Variant]) -> Option<JsonKind> {
        let mut kinds = Vec::new();
        for variant in variants {
            kinds.push(match self.shape(&variant.schema).1 {
                Shape::Union(nested) => self.common_kind(&nested)?,
                shape => json_kind(&shape)?,
            });
        }
        let first = kinds.first().copied()?;
        kinds.iter().all(|kind| *kind == first).then_some(first)
    }
}

/// What a group of members of one JSON type becomes.
enum Group {
    Type(Shape),
    Variants(Vec<Variant>),
}

/// An integer variant takes any whole number; without one, the number variant does.
fn widen_integers(variants: &mut [Variant]) {
    for variant in variants {
        if variant.label == Label::Kind(JsonKind::Number) {
            variant.tests = vec![vec![Test::Kind(JsonKind::Number)]];
        }
    }
}

fn json_kind(shape: &Shape) -> Option<JsonKind> {
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

fn group_name(kind: JsonKind) -> &'static str {
    match kind {
        JsonKind::Boolean => "boolean",
        JsonKind::Integer => "integer",
        JsonKind::Number => "number",
        JsonKind::String => "string",
        JsonKind::Array => "array",
        JsonKind::Object => "object",
    }
}
