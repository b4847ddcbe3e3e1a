//! Compares what schemas describe, each pair once: components by themselves, inline schemas where
//! they stand.

use serde_json::Value;

use crate::model::Shape;
use crate::name::needs_item;
use crate::pointer::Pointer;

use super::objects::has_common;
use super::rules::{Action, Direction, Runtime, Source, Subject};
use super::side::Side;
use super::{Change, Differ, Finding};

/// Values in both versions, and how they are met.
#[derive(Clone, Debug)]
pub(super) struct Spot {
    pub(super) direction: Direction,
    pub(super) subject: Subject,
    pub(super) old: Pointer,
    pub(super) new: Pointer,
    /// What the emitted code shows of a change of whether they may be null; `None` where that is a fact of what
    /// they are part of.
    pub(super) null_shows: Option<Source>,
    /// Whether only the schema at the place itself says so, not what it refers to.
    pub(super) null_is_own: bool,
    /// What the emitted code shows of a change of their type.
    pub(super) type_shows: Source,
    /// Whether operations send or receive them at all.
    pub(super) is_used: bool,
}

impl Spot {
    /// The values inside, of a list, a map, or a union.
    pub(super) fn inner(&self, old: &Pointer, new: &Pointer) -> Self {
        Self {
            old: old.clone(),
            new: new.clone(),
            null_shows: Some(Source::Major),
            null_is_own: true,
            ..self.clone()
        }
    }

    /// The values of a variant, which holds them as their type: a union may be null if one of its variants may.
    pub(super) fn variant(&self, old: &Pointer, new: &Pointer) -> Self {
        Self {
            null_shows: None,
            type_shows: Source::Major,
            ..self.inner(old, new)
        }
    }

    pub(super) fn finding(&self, action: Action, message: impl Into<String>) -> Finding {
        let places = (Some(&self.old), Some(&self.new));
        Finding::new((self.direction, self.subject), action, places, message).used(self.is_used)
    }
}

impl Differ<'_> {
    /// Compares all components that are in both versions, and names the others.
    pub(super) fn components(&mut self) {
        for (old, new) in &self.pairs.components {
            if old != new {
                let name = |pointer: &Pointer| pointer.last().unwrap_or_default();
                let message = format!("was called `{}`", name(old));
                let places = (Some(old), Some(new));
                let what = (Direction::Neither, Subject::Schema);
                let same = self.old.name(old) == self.new.name(new);
                let finding = Finding::new(what, Action::Renamed, places, message);
                let source = if same { Source::None } else { Source::Major };
                self.report(finding.at_most(source));
            } else if let (Some(was), Some(is)) = (self.old.name(old), self.new.name(new))
                && was != is
            {
                let what = (Direction::Neither, Subject::Model);
                let message = format!("`{is}` was called `{was}`");
                self.report(Finding::new(
                    what,
                    Action::Renamed,
                    (Some(old), Some(new)),
                    message,
                ));
            }
            self.component(old, new);
        }
    }

    fn component(&mut self, old: &Pointer, new: &Pointer) {
        let (direction, is_used) = self.direction(old, new);
        let (one, other) = (
            self.old.canonical(old).0.clone(),
            self.new.canonical(new).0.clone(),
        );
        let spot = Spot {
            direction,
            subject: match (direction, self.old.role(old)) {
                // What was a parameter, and is only received now.
                (Direction::Response, Subject::Parameter) => Subject::Property,
                (_, role) => role,
            },
            old: old.clone(),
            new: new.clone(),
            null_shows: Some(
                if self.old.built.contains(old) && self.new.built.contains(new) {
                    Source::Major
                } else {
                    Source::None
                },
            ),
            null_is_own: false,
            type_shows: Source::Major,
            is_used,
        };
        self.facts(&spot);
        if one == *old && other == *new && self.seen.insert((one.clone(), other.clone())) {
            self.shapes(&spot, &one, &other);
        } else {
            self.targets(&spot, &one, &other);
        }
    }

    /// Whether clients send values of a type, in the old version as in the new one.
    pub(super) fn direction(&self, old: &Pointer, new: &Pointer) -> (Direction, bool) {
        let (one, other) = (self.old.usage(old), self.new.usage(new));
        let both = (one.request && other.request, one.response && other.response);
        let any = (one.request || other.request, one.response || other.response);
        match (both, any) {
            ((true, _), _) => (Direction::Request, true),
            ((false, true), _) => (Direction::Response, true),
            (_, (true, _)) => (Direction::Request, true),
            (_, (false, true)) => (Direction::Response, true),
            // What no operation reaches may be built all the same.
            _ => (Direction::Request, false),
        }
    }

    /// Compares the values at a place.
    pub(super) fn values(&mut self, spot: &Spot) {
        self.facts(spot);
        let (old, new) = (
            self.old.canonical(&spot.old).0,
            self.new.canonical(&spot.new).0,
        );
        let (old, new) = (old.clone(), new.clone());
        self.targets(spot, &old, &new);
    }

    /// Compares the types that stand for the values at a place.
    fn targets(&mut self, spot: &Spot, old: &Pointer, new: &Pointer) {
        let partner = self.pairs.components.get(old);
        if partner == Some(new) {
            return;
        }
        let has_name = |side: &Side<'_>, pointer: &Pointer| needs_item(side.canonical(pointer).1);
        let both_named = has_name(self.old, old) && has_name(self.new, new);
        if both_named && partner.is_some() {
            // The component lives on; here another one took its place.
            return self.switched(spot, old, new);
        }
        if self.new.is_component(new)
            && let Some(now) = self.pairs.back.get(new)
            && both_named
            && self.old.is_component(old)
            && now != old
        {
            return self.switched(spot, old, new);
        }
        if self.seen.insert((old.clone(), new.clone())) || !both_named {
            self.shapes(spot, old, new);
        }
    }

    fn shapes(&mut self, spot: &Spot, old: &Pointer, new: &Pointer) {
        let (one, other) = (
            self.old.canonical(old).1.clone(),
            self.new.canonical(new).1.clone(),
        );
        match (&one, &other) {
            (Shape::Object(one), Shape::Object(other)) => {
                if !has_common(one, other) && old != new {
                    return self.another_type(spot, Action::TypeChanged, None, Runtime::Breaks);
                }
                self.same_item(old, new);
                self.object((old, one), (new, other));
            }
            (Shape::Enum(one), Shape::Enum(other)) => {
                self.same_item(old, new);
                self.enumeration(spot, one, other, Source::Major);
            }
            (Shape::Union(one), Shape::Union(other)) => {
                self.same_item(old, new);
                let spot = Spot {
                    old: old.clone(),
                    new: new.clone(),
                    ..spot.clone()
                };
                self.union(&spot, one, other);
            }
            (Shape::Array(one), Shape::Array(other)) | (Shape::Map(one), Shape::Map(other)) => {
                match (one, other) {
                    (Some(one), Some(other)) => self.values(&spot.inner(one, other)),
                    (None, None) => {}
                    (Some(one), None) if self.old.canonical(one).1 == &Shape::Any => {}
                    (None, Some(other)) if self.new.canonical(other).1 == &Shape::Any => {}
                    (Some(_), None) => {
                        self.another_type(spot, Action::TypeGeneralized, None, Runtime::Breaks)
                    }
                    (None, Some(_)) => {
                        self.another_type(spot, Action::TypeSpecialized, None, Runtime::Breaks)
                    }
                }
            }
            (Shape::Boolean(one), Shape::Boolean(other)) => {
                // No values are both values.
                let texts = |all: &[bool]| {
                    let both = [false, true].into_iter();
                    let listed = both.filter(|it| all.is_empty() || all.contains(it));
                    listed.map(|it| it.to_string()).collect::<Vec<_>>()
                };
                // A boolean in any case.
                let source = Source::None;
                self.enumeration(spot, &texts(one), &texts(other), source);
            }
            (Shape::Integer, Shape::Timestamp) | (Shape::Timestamp, Shape::Integer) => {
                let values = |side: &Side<'_>, at| side.values(at);
                let (was, is) = (values(self.old, old), values(self.new, new));
                let message = format!("is {is} in place of {was}");
                self.report(
                    spot.finding(Action::FormatChanged, message)
                        .at_most(spot.type_shows),
                );
            }
            (one, other) if std::mem::discriminant(one) == std::mem::discriminant(other) => {}
            (one, other) => {
                self.another_type(spot, kind_of_change(one, other), None, Runtime::Breaks)
            }
        }
    }

    fn another_type(
        &mut self,
        spot: &Spot,
        action: Action,
        detail: Option<String>,
        runtime: Runtime,
    ) {
        let (was, is) = (self.old.values(&spot.old), self.new.values(&spot.new));
        let detail = detail.unwrap_or_default();
        let message = if was == is {
            format!("holds another {is}{detail}")
        } else {
            format!("is {is} in place of {was}{detail}")
        };
        let source = spot.type_shows.max(self.own_types_show(spot));
        let finding = spot.finding(action, message).at_most(source);
        self.report(finding.for_programs(runtime));
        if spot.type_shows != Source::None {
            self.gone(&spot.old);
            self.came(&spot.new);
        }
    }

    /// What the emitted code shows of the inline types at a place: names that are gone, or new ones.
    fn own_types_show(&self, spot: &Spot) -> Source {
        let (old, new) = (self.old.own_names(&spot.old), self.new.own_names(&spot.new));
        let (old_kinds, new_kinds) = (&self.old.kinds, &self.new.kinds);
        if old
            .iter()
            .any(|name| old_kinds.get(name) != new_kinds.get(name))
        {
            Source::Major
        } else if new.iter().any(|name| !old_kinds.contains_key(name)) {
            Source::Minor
        } else {
            Source::None
        }
    }

    /// A component that lives on was replaced here by another type.
    fn switched(&mut self, spot: &Spot, old: &Pointer, new: &Pointer) {
        let (one, other) = (self.old.canonical(old).1, self.new.canonical(new).1);
        let is_like = match (one, other) {
            (Shape::Object(one), Shape::Object(other)) => has_common(one, other),
            _ => std::mem::discriminant(one) == std::mem::discriminant(other),
        };
        if !is_like {
            return self.another_type(spot, Action::TypeChanged, None, Runtime::Breaks);
        }
        let differences = self.differences(spot, old, new);
        let runtime = differences.iter().map(|(runtime, _)| *runtime).max();
        let differences: Vec<_> = differences
            .into_iter()
            .map(|(_, message)| message)
            .collect();
        let detail = match differences.as_slice() {
            [] => None,
            [first] => Some(format!(": {first}")),
            [first, second] => Some(format!(": {first}, {second}")),
            [first, second, rest @ ..] => {
                Some(format!(": {first}, {second} and {} more", rest.len()))
            }
        };
        match runtime {
            None => self.another_type(spot, Action::ModelChanged, detail, Runtime::Ok),
            Some(runtime) => self.another_type(spot, Action::TypeChanged, detail, runtime),
        }
    }

    /// What would be reported if the one type were the other, and was not reported already.
    fn differences(&self, spot: &Spot, old: &Pointer, new: &Pointer) -> Vec<(Runtime, String)> {
        let pair = (old.clone(), new.clone());
        // A type that contains itself differs in what was found on the way to it; and of types that
        // were replaced inside of each other nobody reads more than a few.
        if self.open.len() > 3 || self.open.contains(&pair) {
            return Vec::new();
        }
        let mut open = self.open.clone();
        open.push(pair);
        let mut aside = Differ {
            open,
            old: self.old,
            new: self.new,
            pairs: self.pairs,
            changes: Vec::new(),
            index: Default::default(),
            unused: Default::default(),
            seen: Default::default(),
            renamed: Default::default(),
            same: Default::default(),
            explained: Default::default(),
        };
        aside.shapes(spot, old, new);
        let is_news = |change: &&Change| {
            // Inside, too, it is the JSON that counts.
            if change.rule.action == Action::ModelChanged {
                return false;
            }
            let place = change.new.as_ref().or(change.old.as_ref());
            let at = place.map(|place| place.pointer.clone()).unwrap_or_default();
            let Change { rule, message, .. } = change;
            let key = super::key(
                rule.subject,
                rule.action,
                (change.new.is_some(), at),
                message,
            );
            !self.index.contains_key(&key)
        };
        let shown = |change: &Change| {
            let message = format!("`{}` {}", change.subject, change.message);
            (change.runtime, message)
        };
        aside.changes.iter().filter(is_news).map(shown).collect()
    }

    /// Compares the values of two enums; `source` is what the emitted code shows of them at most.
    fn enumeration(&mut self, spot: &Spot, old: &[String], new: &[String], source: Source) {
        let gone: Vec<_> = old.iter().filter(|value| !new.contains(value)).collect();
        let came: Vec<_> = new.iter().filter(|value| !old.contains(value)).collect();
        let place = |all: &[String], value: &String| all.iter().position(|other| other == value);
        if let ([gone], [came]) = (gone.as_slice(), came.as_slice())
            && place(old, gone) == place(new, came)
        {
            let message = format!("has the value `{came}` in place of `{gone}`");
            return self.report(
                spot.finding(Action::EnumValueRenamed, message)
                    .at_most(source),
            );
        }
        let list = |values: &[&String]| {
            let all: Vec<_> = values.iter().map(|value| format!("`{value}`")).collect();
            let word = if all.len() == 1 { "value" } else { "values" };
            format!("{word} {}", all.join(", "))
        };
        if !gone.is_empty() {
            let message = format!("has no {} any more", list(&gone));
            self.report(
                spot.finding(Action::EnumValueRemoved, message)
                    .at_most(source),
            );
        }
        if !came.is_empty() {
            let message = format!("has the {}", list(&came));
            self.report(
                spot.finding(Action::EnumValueAdded, message)
                    .at_most(source),
            );
        }
    }

    /// Whether `old` and `new` are a value of the enum at a place that has another name now.
    pub(super) fn is_renamed_value(&self, spot: &Spot, old: &Value, new: &Value) -> bool {
        let (one, other) = (
            self.old.canonical(&spot.old).1,
            self.new.canonical(&spot.new).1,
        );
        let (Shape::Enum(one), Shape::Enum(other)) = (one, other) else {
            return false;
        };
        let place = |all: &[String], value: &Value| {
            all.iter()
                .position(|text| Some(text.as_str()) == value.as_str())
        };
        let (was, is) = (place(one, old), place(other, new));
        was.is_some() && was == is && place(one, new).is_none() && place(other, old).is_none()
    }
}

/// Whether the values of one kind are among those of the other.
fn kind_of_change(old: &Shape, new: &Shape) -> Action {
    match (old, new) {
        (Shape::String, Shape::Enum(_)) => Action::BecameEnum,
        _ if fits(old, new) => Action::TypeGeneralized,
        _ if fits(new, old) => Action::TypeSpecialized,
        _ => Action::TypeChanged,
    }
}

fn fits(narrow: &Shape, wide: &Shape) -> bool {
    matches!(
        (narrow, wide),
        (_, Shape::Any)
            | (Shape::Integer | Shape::Timestamp, Shape::Number)
            | (Shape::Enum(_), Shape::String)
            | (Shape::Object(_), Shape::Map(None))
    )
}
