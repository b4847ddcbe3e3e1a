//! Compares what schemas state besides their kind: null, defaults, formats, limits.

use indexmap::IndexMap;
use serde_json::Value;

use crate::api::Facts;
use crate::pointer::Pointer;

use super::Differ;
use super::rules::{Action, Bound, Source};
use super::schemas::Spot;
use super::side::Side;

impl Differ<'_> {
    /// Compares the facts of the values at a place. Those of a component are its own.
    pub(super) fn facts(&mut self, spot: &Spot) {
        let (old, new) = (self.old.chain(&spot.old), self.new.chain(&spot.new));
        let ends = (old.last().copied(), new.last().copied());
        let own = match ends {
            (Some(one), Some(other))
                if self.pairs.components.get(one) == Some(other)
                    && (old.len() > 1 || new.len() > 1) =>
            {
                1
            }
            _ => 0,
        };
        let one = merged(self.old, &old[..old.len() - own]);
        let other = merged(self.new, &new[..new.len() - own]);
        self.nullable(spot, (one.nullable, other.nullable));
        self.default(spot, &one, &other);
        self.format(spot, &one, &other);
        self.bounds(spot, &one.bounds, &other.bounds);
        self.deprecated(spot, &one, &other);
    }

    fn nullable(&mut self, spot: &Spot, merged: (bool, bool)) {
        let Some(shows) = spot.null_shows else {
            return;
        };
        let own = |side: &Side<'_>, at: &Pointer| {
            side.model
                .types
                .get(at)
                .is_some_and(|found| found.facts.nullable)
        };
        let nullable = if spot.null_is_own {
            (own(self.old, &spot.old), own(self.new, &spot.new))
        } else {
            merged
        };
        let (action, message) = match nullable {
            (false, true) => (Action::BecameNullable, "may be null"),
            (true, false) => (Action::BecameNotNullable, "may no longer be null"),
            _ => return,
        };
        self.report(spot.finding(action, message).at_most(shows));
    }

    fn deprecated(&mut self, spot: &Spot, old: &Facts, new: &Facts) {
        match (old.deprecated, new.deprecated) {
            (false, true) => self.report(spot.finding(Action::Deprecated, "is deprecated")),
            (true, false) => {
                self.report(spot.finding(Action::Reactivated, "is no longer deprecated"))
            }
            _ => {}
        }
    }

    fn default(&mut self, spot: &Spot, old: &Facts, new: &Facts) {
        let (action, message) = match (&old.default, &new.default) {
            (one, other) if one == other => return,
            (Some(one), None) => (
                Action::DefaultRemoved,
                format!("has no default any more, it was `{one}`"),
            ),
            (None, Some(other)) => (Action::DefaultAdded, format!("has the default `{other}`")),
            (Some(one), Some(other)) => {
                if self.is_renamed_value(spot, one, other) {
                    return;
                }
                (
                    Action::DefaultChanged,
                    format!("has the default `{other}` in place of `{one}`"),
                )
            }
            (None, None) => return,
        };
        self.report(spot.finding(action, message));
    }

    fn format(&mut self, spot: &Spot, old: &Facts, new: &Facts) {
        let (one, other) = (shown(old.format.as_deref()), shown(new.format.as_deref()));
        // Where the kind of value changed with it, that says it all.
        if one == other || self.old.values(&spot.old) != self.new.values(&spot.new) {
            return;
        }
        let message = match (one, other) {
            (Some(one), Some(other)) => format!("has the format `{other}` in place of `{one}`"),
            (None, Some(other)) => format!("has the format `{other}`"),
            (Some(one), None) => format!("no longer has the format `{one}`"),
            (None, None) => return,
        };
        self.report(
            spot.finding(Action::FormatChanged, message)
                .at_most(Source::None),
        );
    }

    fn bounds(
        &mut self,
        spot: &Spot,
        old: &IndexMap<&'static str, Value>,
        new: &IndexMap<&'static str, Value>,
    ) {
        let mut names: Vec<&'static str> = old.keys().chain(new.keys()).copied().collect();
        names.sort_unstable();
        names.dedup();
        for name in names {
            let (one, other) = (old.get(name), new.get(name));
            // A flag that is off says nothing.
            let (one, other) = (one.filter(is_said), other.filter(is_said));
            if one == other {
                continue;
            }
            let written = |value: Option<&Value>| value.map_or("none".to_owned(), Value::to_string);
            let message = format!("has {name} {}, it was {}", written(other), written(one));
            self.report(spot.finding(bound(name, one, other), message));
        }
    }
}

fn is_said(value: &&Value) -> bool {
    **value != Value::Bool(false)
}

/// What happened to a limit; without one there is no end to the values.
fn bound(name: &str, old: Option<&Value>, new: Option<&Value>) -> Action {
    let (bound, open) = match name {
        "minimum" => (Bound::Min, f64::NEG_INFINITY),
        "minLength" => (Bound::MinLength, f64::NEG_INFINITY),
        "minItems" => (Bound::MinItems, f64::NEG_INFINITY),
        "maximum" => (Bound::Max, f64::INFINITY),
        "maxLength" => (Bound::MaxLength, f64::INFINITY),
        "maxItems" => (Bound::MaxItems, f64::INFINITY),
        "pattern" => return Action::PatternChanged,
        _ => return Action::ConstraintChanged,
    };
    let number = |value: Option<&Value>| value.and_then(Value::as_f64).unwrap_or(open);
    if number(new) > number(old) {
        Action::Increased(bound)
    } else {
        Action::Decreased(bound)
    }
}

/// The formats that say nothing beside the type.
fn shown(format: Option<&str>) -> Option<&str> {
    format.filter(|format| {
        !matches!(
            *format,
            "binary" | "float" | "int64" | "int32" | "double" | "timestamp"
        )
    })
}

/// What a value on the way through references has of facts.
fn merged(side: &Side<'_>, chain: &[&Pointer]) -> Facts {
    let types = chain
        .iter()
        .filter_map(|pointer| side.model.types.get(*pointer));
    types.fold(Facts::default(), |all, found| all.or(&found.facts))
}
