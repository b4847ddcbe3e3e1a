//! Compares objects: which properties came, are gone or have another name, which must be there, and
//! what code that builds the object sees of that.

use std::collections::BTreeSet;

use crate::model::{Object, Property};
use crate::plan::Field;
use crate::pointer::Pointer;

use super::rename;
use super::rules::{Action, Direction, Runtime, Source, Subject};
use super::schemas::Spot;
use super::side::Side;
use super::{Differ, Finding};

impl Differ<'_> {
    /// Compares two objects, property by property.
    pub(super) fn object(&mut self, old: (&Pointer, &Object), new: (&Pointer, &Object)) {
        let renamed = self.renamed_properties(old.1, new.1);
        let is_now = |name: &str| {
            let found = renamed.iter().find(|(was, _)| *was == name);
            found.map_or(name.to_owned(), |(_, is)| is.clone())
        };
        for (name, property) in &old.1.properties {
            let now = is_now(name.as_str());
            let found = new
                .1
                .properties
                .iter()
                .find(|(name, _)| name.as_str() == now);
            match found {
                Some((_, other)) => {
                    self.property((old.0, name.as_str(), property), (new.0, &now, other))
                }
                None => self.property_gone(old.0, new.0, property),
            }
        }
        for (name, property) in &new.1.properties {
            let was_there = old.1.properties.contains_key(name);
            if !was_there && renamed.iter().all(|(_, is)| is != name.as_str()) {
                self.property_came(old.0, new, name.as_str(), property);
            }
        }
    }

    fn renamed_properties(&self, old: &Object, new: &Object) -> Vec<(String, String)> {
        let left = |one: &Object,
                    other: &Object,
                    side: &Side<'_>|
         -> Vec<(usize, String, String)> {
            let all = one.properties.iter().enumerate();
            all.filter(|(_, (name, _))| !other.properties.contains_key(*name))
                .map(|(at, (name, property))| (at, name.to_string(), side.values(&property.schema)))
                .collect()
        };
        let (gone, came) = (left(old, new, self.old), left(new, old, self.new));
        rename::properties(&gone, &came)
    }

    fn property(&mut self, old: (&Pointer, &str, &Property), new: (&Pointer, &str, &Property)) {
        let (direction, is_used) = self.direction(&old.2.schema, &new.2.schema);
        let fields = (self.old.field(old.0, old.1), self.new.field(new.0, new.1));
        let null_shows = match fields {
            (Some(one), Some(other)) if one.holder == other.holder => Source::None,
            _ => Source::Major,
        };
        let spot = Spot {
            direction,
            subject: Subject::Property,
            old: old.2.schema.clone(),
            new: new.2.schema.clone(),
            null_shows: Some(null_shows),
            null_is_own: false,
            type_shows: Source::Major,
            is_used,
        };
        if old.1 != new.1 {
            let message = format!("was called `{}`", old.1);
            let same = matches!(fields, (Some(one), Some(other)) if one.name == other.name);
            let source = if same { Source::None } else { Source::Major };
            let runtime = if new.2.required {
                Runtime::Breaks
            } else {
                Runtime::Degraded
            };
            let finding = spot.finding(Action::Renamed, message);
            self.report(finding.at_most(source).for_programs(runtime));
        }
        self.required(&spot, old, new);
        self.setters(&spot, old, new);
        self.values(&spot);
    }

    fn required(
        &mut self,
        spot: &Spot,
        old: (&Pointer, &str, &Property),
        new: (&Pointer, &str, &Property),
    ) {
        let (action, message) = match (old.2.required, new.2.required) {
            (false, true) => (Action::BecameRequired, "must be there"),
            (true, false) => (Action::BecameOptional, "may be left out"),
            _ => return,
        };
        let source = self.building((old.0, old.1), (new.0, new.1));
        self.report(spot.finding(action, message).at_most(source));
    }

    /// Who sets it.
    fn setters(
        &mut self,
        spot: &Spot,
        old: (&Pointer, &str, &Property),
        new: (&Pointer, &str, &Property),
    ) {
        let fields = (self.old.field(old.0, old.1), self.new.field(new.0, new.1));
        let is = |of: fn(&Field) -> bool| (fields.0.is_some_and(of), fields.1.is_some_and(of));
        let by_server = match is(|field| field.read_only) {
            (false, true) => Some((Action::BecameReadOnly, "is only set by the server")),
            (true, false) => Some((Action::BecameNotReadOnly, "may be set by clients")),
            _ => None,
        };
        let by_clients = match is(|field| field.write_only) {
            (false, true) => Some((Action::BecameWriteOnly, "is in no response")),
            (true, false) => Some((Action::BecameNotWriteOnly, "may be in responses")),
            _ => None,
        };
        for (action, message) in [by_server, by_clients].into_iter().flatten() {
            let source = self.building((old.0, old.1), (new.0, new.1));
            self.report(spot.finding(action, message).at_most(source));
        }
    }

    /// What changed for code that sets a property: it is an argument of `new`, or has a setter, or
    /// neither.
    fn building(&self, old: (&Pointer, &str), new: (&Pointer, &str)) -> Source {
        let way = |side: &Side<'_>, (at, wire): (&Pointer, &str)| {
            let structure = side.structure(at)?;
            if structure.arguments().any(|field| field.wire == wire) {
                return Some("argument");
            }
            let field = structure.fields.iter().find(|field| field.wire == wire)?;
            (!field.read_only && !field.required).then_some("setter")
        };
        let is_built = |side: &Side<'_>, at: &Pointer| {
            side.structure(at).is_some_and(|structure| structure.built)
        };
        // Where it cannot be built in one of the versions, that says it.
        if !is_built(self.old, old.0) || !is_built(self.new, new.0) {
            return Source::None;
        }
        match (way(self.old, old), way(self.new, new)) {
            (one, other) if one == other => Source::None,
            (None, Some("setter")) => Source::Minor,
            _ => Source::Major,
        }
    }

    fn property_gone(&mut self, old: &Pointer, new: &Pointer, property: &Property) {
        let (direction, is_used) = self.direction(old, new);
        let places = (Some(&property.schema), None);
        let message = "is gone";
        let what = (direction, Subject::Property);
        self.report(Finding::new(what, Action::Removed, places, message).used(is_used));
        self.gone(&property.schema);
    }

    fn property_came(
        &mut self,
        old: &Pointer,
        new: (&Pointer, &Object),
        name: &str,
        property: &Property,
    ) {
        let (direction, is_used) = self.direction(old, new.0);
        let places = (None, Some(&property.schema));
        let what = (direction, Subject::Property);
        let field = self.new.field(new.0, name);
        let constant = field.is_some_and(|field| field.constant.is_some());
        let read_only = field.is_some_and(|field| field.read_only);
        let (action, message) = match (direction, property.required) {
            (Direction::Request, true) if read_only => (Action::Added, "is new"),
            (Direction::Request, true) if constant => (
                Action::AddedConstant,
                "is new, must be there, and has one value only",
            ),
            (Direction::Request, true) => (Action::AddedRequired, "is new, and must be there"),
            _ => (Action::Added, "is new"),
        };
        let source = match self.old.structure(old) {
            Some(structure) if structure.built => Source::Major,
            _ => Source::Minor,
        };
        let finding = Finding::new(what, action, places, message);
        self.report(finding.at_most(source).used(is_used));
        self.came(&property.schema);
    }
}

/// Whether two objects are likely the same thing.
pub(super) fn has_common(old: &Object, new: &Object) -> bool {
    let names: BTreeSet<_> = old.properties.keys().collect();
    let common = new
        .properties
        .keys()
        .filter(|name| names.contains(name))
        .count();
    // Of two that are small, one property is enough.
    2 * common >= old.properties.len().min(new.properties.len()).min(4)
}
