//! Follows references and aliases to their end, and says what is said on the way. Resolves nothing.

use std::collections::{HashMap, HashSet};

use crate::api::{Api, Facts, Kind};
use crate::model::Shape;
use crate::pointer::Pointer;

use super::resolve::Resolver;

/// Where each reference ends, references that it leads to followed. One in a loop of nothing but references ends in
/// that loop, all of it at one place.
#[derive(Debug, Default)]
pub(super) struct Referents(HashMap<Pointer, Pointer>);

impl Referents {
    pub(super) fn of(api: &Api) -> Self {
        let mut ends = HashMap::new();
        for start in api.schemas.keys() {
            let mut path = HashSet::new();
            let mut at = start;
            while let Some(target) = target(api, at)
                && !ends.contains_key(at)
                && path.insert(at)
            {
                at = target;
            }
            let end = ends.get(at).cloned().unwrap_or_else(|| at.clone());
            ends.extend(path.into_iter().map(|at| (at.clone(), end.clone())));
        }
        Self(ends)
    }
}

fn target<'a>(api: &'a Api, reference: &Pointer) -> Option<&'a Pointer> {
    match &api.schemas.get(reference)?.kind {
        Kind::Reference(target) => Some(target),
        _ => None,
    }
}

/// What a schema says of its values besides what they are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Stance {
    pub(super) nullable: bool,
    pub(super) read_only: bool,
    pub(super) write_only: bool,
    pub(super) deprecated: bool,
}

impl Stance {
    pub(super) fn of(facts: &Facts) -> Self {
        Self {
            nullable: facts.nullable,
            read_only: facts.read_only,
            write_only: facts.write_only,
            deprecated: facts.deprecated,
        }
    }

    /// What one of them says.
    pub(super) fn or(self, other: Self) -> Self {
        Self {
            nullable: self.nullable || other.nullable,
            read_only: self.read_only || other.read_only,
            write_only: self.write_only || other.write_only,
            deprecated: self.deprecated || other.deprecated,
        }
    }
}

impl<'a> Resolver<'a> {
    /// The schema in the description.
    pub(super) fn kind_of(&self, pointer: &Pointer) -> Option<&'a Kind> {
        self.api.schemas.get(pointer).map(|schema| &schema.kind)
    }

    /// The kind of a schema, references followed, also those in an `allOf` that says nothing else of the values,
    /// without resolving any combination: that of the union in question may still be open.
    pub(super) fn plain_kind(&self, pointer: &Pointer) -> Option<&'a Kind> {
        let mut seen = HashSet::new();
        let mut at = self.referred(pointer);
        while let Some(Kind::Composite(composite)) = self.kind_of(&at)
            && let Some(only) = self.only_member(composite)
            && seen.insert(at.clone())
        {
            at = self.referred(only);
        }
        let kind = self.kind_of(&at)?;
        (!matches!(kind, Kind::Reference(_))).then_some(kind)
    }

    /// Where references lead to from here.
    pub(super) fn referred(&self, pointer: &Pointer) -> Pointer {
        self.referents.0.get(pointer).unwrap_or(pointer).clone()
    }

    /// Where aliases lead to from here, as far as they are resolved.
    pub(super) fn end(&self, pointer: &Pointer) -> Pointer {
        self.chain(pointer).last().unwrap_or(pointer).clone()
    }

    /// Whether `null` is a value, by the word of a schema or of what it stands for.
    pub(super) fn is_nullable(&self, pointer: &Pointer) -> bool {
        self.stance(pointer).nullable
    }

    /// What a schema says together with all that it stands for.
    pub(super) fn stance(&self, pointer: &Pointer) -> Stance {
        let mut stance = Stance::default();
        for at in self.chain(pointer) {
            let resolved = self.types.get(at).map(|found| &found.facts);
            let described = || self.api.schemas.get(at).map(|schema| &schema.facts);
            if let Some(facts) = resolved.or_else(described) {
                stance = stance.or(Stance::of(facts));
            }
        }
        stance
    }

    /// A schema, what it stands for, and so on.
    fn chain<'b>(&'b self, pointer: &'b Pointer) -> impl Iterator<Item = &'b Pointer> {
        let next = |at: &&'b Pointer| match self.types.get(at) {
            Some(found) => match &found.shape {
                Shape::Alias(target) => Some(target),
                _ => None,
            },
            None => target(self.api, at),
        };
        // A longer one is a loop, which `loops` reports.
        let longest = self.api.schemas.len() + self.types.len();
        std::iter::successors(Some(pointer), next).take(longest)
    }
}
