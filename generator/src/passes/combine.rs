//! Combinations of schemas: each has one place, and what its values are is found out afterwards.
//!
//! `a: {x: a, y}` and `b: {x: b, z}`, combined at `c`, become `{x: c, y, z}`. For the property needs the
//! combination of `a` and `b`, and that is at `c`. So schemas may contain what they are combined to, and there
//! are no more combinations than there are sets of schemas.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use indexmap::IndexMap;

use crate::api::{Facts, Kind};
use crate::model::{Object, Property, Shape};
use crate::pointer::Pointer;
use crate::text::PropertyName;

use super::follow::Stance;
use super::limits::{DEEPEST, Limit, Size};
use super::resolve::Resolver;
use super::walk::edges_mut;

/// What the values of a combination are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum How {
    /// Those of every schema.
    All,
    /// Those of any schema.
    Any,
}

/// Schemas, and how they are combined.
#[derive(Clone, Debug)]
pub(super) struct Combination {
    how: How,
    of: Vec<Pointer>,
    /// How many combinations lead to this one, each needed for the one before.
    depth: usize,
}

/// All combinations.
#[derive(Debug, Default)]
pub(super) struct Combinations {
    by_place: BTreeMap<Pointer, Combination>,
    places: BTreeMap<(How, BTreeSet<Pointer>), Pointer>,
    /// Those whose values nobody asked for yet, the oldest first.
    pending: VecDeque<Pointer>,
    /// How many combinations lead to what is being looked at.
    depth: usize,
}

/// With how many of its schemas another one of a combination is compared.
const COMPARED: usize = 16;

impl Combinations {
    pub(super) fn get(&self, place: &Pointer) -> Option<Combination> {
        self.by_place.get(place).cloned()
    }

    fn add(&mut self, place: &Pointer, how: How, of: Vec<Pointer>) -> Combination {
        let combination = Combination {
            how,
            of,
            depth: self.depth + 1,
        };
        self.by_place.insert(place.clone(), combination.clone());
        combination
    }
}

impl Resolver<'_> {
    /// The combination of `schemas`: one of them, or a new one at `place`, or where it is already.
    pub(super) fn combine(&mut self, place: &Pointer, how: How, schemas: &[Pointer]) -> Pointer {
        let of = self.taken_apart(how, schemas);
        if let [single] = of.as_slice() {
            return single.clone();
        }
        let is_plain = of.iter().all(|schema| self.is_plain(schema));
        let key = (how, of.iter().map(|schema| self.referred(schema)).collect());
        let place = match self.combinations.places.get(&key) {
            Some(known) => known.clone(),
            None => {
                self.combinations.places.insert(key, place.clone());
                self.add(place, how, of, is_plain);
                place.clone()
            }
        };
        // What constants a property has is asked of the schema before all are resolved.
        let single = is_plain.then(|| self.one_of_them(&place)).flatten();
        single.unwrap_or(place)
    }

    fn add(&mut self, place: &Pointer, how: How, of: Vec<Pointer>, is_plain: bool) {
        let limit = match self.combinations.depth {
            DEEPEST => Err(Limit::Depth),
            _ => self.budget.take(Size::parts(of.len())),
        };
        if let Err(limit) = limit {
            let shape = self.beyond(limit, place);
            self.insert(place, Facts::default(), shape);
            return;
        }
        let combination = self.combinations.add(place, how, of);
        if is_plain {
            let (facts, shape) = self.combined(place, &combination);
            self.insert(place, facts, shape);
        } else {
            self.combinations.pending.push_back(place.clone());
        }
    }

    /// The schema that has just the values of a combination, and says as much of them.
    fn one_of_them(&self, place: &Pointer) -> Option<Pointer> {
        let found = self.types.get(place)?;
        match &found.shape {
            Shape::Alias(target) => {
                let said = self.stance(target);
                (said.or(Stance::of(&found.facts)) == said).then(|| target.clone())
            }
            _ => None,
        }
    }

    /// What the values of the combination at `place` are.
    pub(super) fn combined(
        &mut self,
        place: &Pointer,
        combination: &Combination,
    ) -> (Facts, Shape) {
        let outside = std::mem::replace(&mut self.combinations.depth, combination.depth);
        for schema in &combination.of {
            self.resolved(schema);
        }
        let mut facts = self.combined_facts(combination);
        let schemas = self.unlike(combination);
        let shape = match (combination.how, schemas.as_slice()) {
            (_, [single]) => Shape::Alias(single.clone()),
            (How::All, _) => self.all_of(place, &schemas),
            (How::Any, _) => self.union(place, &schemas, None, &mut facts),
        };
        self.combinations.depth = outside;
        let shape = match shape {
            Shape::Alias(target) => self.saying_no_more(&facts, &target, &combination.of),
            shape => shape,
        };
        (facts, shape)
    }

    /// The values at `target`, as an alias of it, or of a schema like it, that says no more of them than `facts`:
    /// as everywhere, what refers to a schema that may be null may be, too.
    fn saying_no_more(&mut self, facts: &Facts, target: &Pointer, schemas: &[Pointer]) -> Shape {
        let said = Stance::of(facts);
        let says_no_more = |this: &Self, schema: &Pointer| this.stance(schema).or(said) == said;
        if says_no_more(self, target) {
            return Shape::Alias(target.clone());
        }
        let mut others = schemas.iter();
        match others.find(|other| says_no_more(self, other) && self.alike(other, target)) {
            Some(same) => Shape::Alias(same.clone()),
            None => self.shape(target).clone(),
        }
    }

    /// What the schemas of a combination say, taken together.
    fn combined_facts(&mut self, combination: &Combination) -> Facts {
        let stances: Vec<_> = combination
            .of
            .iter()
            .map(|schema| self.stance(schema))
            .collect();
        match combination.how {
            How::All => {
                // The last says most about the whole.
                let said = combination
                    .of
                    .iter()
                    .rev()
                    .filter_map(|schema| self.types.get(schema));
                let facts = said.fold(Facts::default(), |facts, said| facts.or(&said.facts));
                Facts {
                    nullable: self.null_fits_all(&combination.of).unwrap_or_default(),
                    read_only: stances.iter().any(|it| it.read_only),
                    write_only: stances.iter().any(|it| it.write_only),
                    deprecated: stances.iter().any(|it| it.deprecated),
                    ..facts
                }
            }
            How::Any => Facts {
                nullable: stances.iter().any(|it| it.nullable),
                read_only: stances.iter().all(|it| it.read_only),
                write_only: stances.iter().all(|it| it.write_only),
                deprecated: stances.iter().all(|it| it.deprecated),
                ..Facts::default()
            },
        }
    }

    /// Whether `null` fits all schemas; `None` where they may be anything, which does not say so.
    pub(super) fn null_fits_all(&mut self, schemas: &[Pointer]) -> Option<bool> {
        let mut fits = None;
        for schema in schemas {
            if *self.shape(schema) != Shape::Any {
                fits = Some(fits.unwrap_or(true) && self.is_nullable(schema));
            }
        }
        fits
    }

    /// The schemas of a combination without those that are like another one.
    fn unlike(&mut self, combination: &Combination) -> Vec<Pointer> {
        let mut schemas = combination.of.clone();
        // Where all have to fit, the last says most about the whole.
        if combination.how == How::All {
            schemas.reverse();
        }
        let mut unlike: Vec<Pointer> = Vec::new();
        for schema in schemas {
            let mut compared = unlike.iter().take(COMPARED);
            if !compared.any(|other| self.alike(other, &schema)) {
                unlike.push(schema);
            }
        }
        if combination.how == How::All {
            unlike.reverse();
        }
        unlike
    }

    /// Finds out what the values of all combinations are.
    pub(super) fn finish_combinations(&mut self) {
        while let Some(place) = self.combinations.pending.pop_front() {
            self.resolve(&place);
        }
        self.drop_plain_combinations();
    }

    /// The schemas without those that are named twice. A combination is taken for the schemas in it.
    fn taken_apart(&self, how: How, schemas: &[Pointer]) -> Vec<Pointer> {
        let mut of = Vec::new();
        for schema in schemas {
            match self.combinations.by_place.get(schema) {
                Some(combination) if combination.how == how => {
                    of.extend(combination.of.iter().cloned());
                }
                _ => of.push(schema.clone()),
            }
        }
        let mut seen = BTreeSet::new();
        of.retain(|schema| seen.insert(self.referred(schema)));
        of.retain(|schema| !self.is_implied(how, schema, &seen));
        of
    }

    /// Whether a schema says nothing beside the others: `a and (a or b)` is `a`, as is `a or (a and b)`.
    fn is_implied(&self, how: How, schema: &Pointer, others: &BTreeSet<Pointer>) -> bool {
        let parts = |schema: &Pointer| match self.combinations.by_place.get(schema) {
            Some(combination) if combination.how == how => combination.of.clone(),
            _ => vec![schema.clone()],
        };
        let is_there = |schema: &Pointer| others.contains(&self.referred(schema));
        match self.combinations.by_place.get(schema) {
            Some(combination) if combination.how != how => {
                let mut parts_of_each = combination.of.iter().map(parts);
                parts_of_each.any(|parts| parts.iter().all(is_there))
            }
            _ => false,
        }
    }

    /// Whether a schema's values are found out without looking at another.
    fn is_plain(&self, schema: &Pointer) -> bool {
        matches!(
            self.plain_kind(schema),
            Some(
                Kind::Any
                    | Kind::Null
                    | Kind::Boolean(_)
                    | Kind::Integer
                    | Kind::Number
                    | Kind::String
                    | Kind::Enum(_)
            )
        )
    }

    /// What stands for the values beyond a limit.
    pub(super) fn beyond(&mut self, limit: Limit, place: &Pointer) -> Shape {
        let described = self.described(place);
        self.diagnostics
            .extend(self.budget.reached(limit, described));
        Shape::Any
    }

    /// The schema of the description in which `place` was made up.
    pub(super) fn described(&self, place: &Pointer) -> Pointer {
        let mut place = place.clone();
        while !self.api.schemas.contains_key(&place)
            && let Some(parent) = place.parent()
        {
            place = parent;
        }
        place
    }

    /// A combination that comes to one of its schemas is that schema.
    fn drop_plain_combinations(&mut self) {
        let places = self.combinations.by_place.keys();
        let plain: BTreeMap<_, _> = places
            .filter_map(|place| Some((place.clone(), self.one_of_them(place)?)))
            .collect();
        self.types.retain(|place, _| !plain.contains_key(place));
        for found in self.types.values_mut() {
            for schema in edges_mut(&mut found.shape) {
                while let Some(target) = plain.get(schema) {
                    *schema = target.clone();
                }
            }
        }
    }
}

/// The properties of all objects by name, in the order in which the names are met.
pub(super) fn by_name(
    objects: impl IntoIterator<Item = Object>,
) -> IndexMap<PropertyName, Vec<Property>> {
    let mut all: IndexMap<_, Vec<_>> = IndexMap::new();
    for (name, property) in objects.into_iter().flat_map(|object| object.properties) {
        all.entry(name).or_default().push(property);
    }
    all
}
