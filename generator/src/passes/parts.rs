//! Takes `allOf` apart: what all values have to fit, each once, however deep and often it is named.
//!
//! ```text
//! allOf: [B, C],  B: {allOf: [A], b},  C: {allOf: [A], c}   ->   A, {b}, {c}
//! ```

use std::collections::BTreeSet;

use crate::api::{Additional, Composite, Facts, Kind};
use crate::model::Shape;
use crate::pointer::Pointer;
use crate::text::PropertyName;

use super::limits::Limit;
use super::resolve::{Resolver, simple_shape};

/// Something that all values have to fit.
pub(super) enum Part<'a> {
    /// A schema.
    Schema(Pointer),
    /// What a schema says beside the schemas that it combines.
    Own(&'a Kind, &'a Facts),
}

impl<'a> Resolver<'a> {
    /// The parts of several schemas.
    pub(super) fn parts(&mut self, schemas: &[Pointer]) -> Result<Vec<Part<'a>>, Limit> {
        let mut parts = Vec::new();
        let mut seen = BTreeSet::new();
        let mut pending: Vec<Part<'a>> = Vec::new();
        pending.extend(schemas.iter().rev().cloned().map(Part::Schema));
        while let Some(part) = pending.pop() {
            let Part::Schema(schema) = part else {
                parts.push(part);
                continue;
            };
            let end = self.resolved(&schema);
            if *self.shape_at(&end) == Shape::Any {
                continue;
            }
            if let Some((place, composite, facts)) = self.composite_of(&schema) {
                if seen.insert(place) {
                    pending.extend(composite.own.iter().map(|own| Part::Own(own, facts)));
                    let members = composite.all_of.iter().rev();
                    pending.extend(members.cloned().map(Part::Schema));
                }
            } else if seen.insert(end) {
                parts.push(Part::Schema(schema));
            }
            self.budget.has(seen.len())?;
        }
        Ok(parts)
    }

    /// What a schema combines, if that can be taken apart.
    fn composite_of(&self, schema: &Pointer) -> Option<(Pointer, &'a Composite, &'a Facts)> {
        let referred = self.referred(schema);
        let found = self.api.schemas.get(&referred)?;
        match &found.kind {
            Kind::Composite(composite) if composite.choices.is_empty() => {
                Some((referred, composite, &found.facts))
            }
            _ => None,
        }
    }

    /// The values that fit a part.
    pub(super) fn part_shape(&mut self, part: &Part<'_>) -> Shape {
        match part {
            Part::Schema(schema) => self.shape(schema).clone(),
            Part::Own(kind, facts) => simple_shape(kind, facts),
        }
    }

    /// The properties that parts require, also those that they do not declare themselves.
    pub(super) fn required_by(&self, parts: &[Part<'_>]) -> BTreeSet<PropertyName> {
        let mut required = BTreeSet::new();
        for part in parts {
            match part {
                Part::Schema(schema) => required.extend(self.required_names(schema)),
                Part::Own(kind, _) => required.extend(required_by_kind(kind)),
            }
        }
        required
    }

    /// The properties that a schema requires. What alternatives declare, they require themselves.
    fn required_names(&self, schema: &Pointer) -> BTreeSet<PropertyName> {
        let mut required = BTreeSet::new();
        let mut seen = BTreeSet::new();
        let mut pending = vec![self.referred(schema)];
        while let Some(schema) = pending.pop() {
            let Some(kind) = self.kind_of(&schema) else {
                continue;
            };
            required.extend(required_by_kind(kind));
            if let Kind::Composite(composite) = kind
                && seen.insert(schema)
            {
                required.extend(self.required_by_all(composite));
                let members = composite.all_of.iter();
                pending.extend(members.map(|member| self.referred(member)));
            }
        }
        required
    }

    /// What every choice requires, where the choices are constraints only: `anyOf` of
    /// `[name, id]` and `[name, email]` requires `name`.
    pub(super) fn required_by_all(&self, composite: &Composite) -> BTreeSet<PropertyName> {
        let mut each = composite.choices.iter().map(|member| {
            let kind = self.plain_kind(member);
            kind.filter(|kind| is_constraint(kind))
                .map(|kind| required_by_kind(kind).collect::<BTreeSet<_>>())
                .unwrap_or_default()
        });
        let first = each.next().unwrap_or_default();
        each.fold(first, |all, one| all.intersection(&one).cloned().collect())
    }
}

fn required_by_kind(kind: &Kind) -> impl Iterator<Item = PropertyName> {
    let required = match kind {
        Kind::Object(object) => object.required.as_slice(),
        Kind::Composite(Composite { own: Some(own), .. }) => match own.as_ref() {
            Kind::Object(object) => object.required.as_slice(),
            _ => &[],
        },
        _ => &[],
    };
    required.iter().cloned()
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
