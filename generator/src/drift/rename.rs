//! Finds what has another name now: operations by method and path shape, or by id; components by
//! what they describe and where they are used.
//!
//! ```text
//! GET /contacts/{id}     GET /contacts/{contact_id}      the same shape
//! GET /me  "whoAmI"      GET /admins/me  "whoAmI"        the same id
//! user {id, email}       person {id, email}              the same properties, in the same places
//! ```

use std::collections::{BTreeMap, BTreeSet};

use crate::api::{Api, Kind, OperationKey};
use crate::model::Shape;
use crate::pointer::Pointer;

use super::side::Side;

/// What of the old version is what of the new one.
pub(super) struct Pairs {
    /// Operations, by their keys.
    pub(super) operations: BTreeMap<OperationKey, OperationKey>,
    /// Components.
    pub(super) components: BTreeMap<Pointer, Pointer>,
    /// The same from new to old.
    pub(super) back: BTreeMap<Pointer, Pointer>,
}

impl Pairs {
    pub(super) fn find(old: &Side<'_>, new: &Side<'_>) -> Self {
        let components = components(old, new);
        Self {
            operations: operations(old.api, new.api),
            back: components
                .iter()
                .map(|(old, new)| (new.clone(), old.clone()))
                .collect(),
            components,
        }
    }
}

fn operations(old: &Api, new: &Api) -> BTreeMap<OperationKey, OperationKey> {
    let mut pairs: BTreeMap<_, _> = old
        .operations
        .keys()
        .filter(|key| new.operations.contains_key(*key))
        .map(|key| (key.clone(), key.clone()))
        .collect();
    let ids = |api: &Api, other: &Api| -> BTreeMap<String, OperationKey> {
        let left = api
            .operations
            .iter()
            .filter(|(key, _)| !other.operations.contains_key(*key));
        left.filter_map(|(key, operation)| Some((operation.id.as_ref()?.to_string(), key.clone())))
            .collect()
    };
    let now = ids(new, old);
    for (id, key) in ids(old, new) {
        if let Some(new) = now.get(&id) {
            pairs.insert(key, new.clone());
        }
    }
    pairs
}

fn components(old: &Side<'_>, new: &Side<'_>) -> BTreeMap<Pointer, Pointer> {
    let names = |side: &Side<'_>| {
        side.api
            .components
            .values()
            .cloned()
            .collect::<BTreeSet<_>>()
    };
    let (before, after) = (names(old), names(new));
    let mut pairs: BTreeMap<_, _> = before
        .intersection(&after)
        .map(|same| (same.clone(), same.clone()))
        .collect();
    let (places, now) = (places(old.api), places(new.api));
    let none = BTreeSet::new();
    let mut candidates = Vec::new();
    let came: Vec<_> = after
        .difference(&before)
        .map(|came| (came, content(new, came)))
        .collect();
    for gone in before.difference(&after) {
        let held = content(old, gone);
        for (came, holds) in &came {
            let places = alike(
                places.get(gone).unwrap_or(&none),
                now.get(*came).unwrap_or(&none),
            );
            let content = alike(&held, holds);
            if is_renamed(places, content) {
                candidates.push((places + content, gone, *came));
            }
        }
    }
    candidates.sort_by(|(one, ..), (other, ..)| other.total_cmp(one));
    let mut taken = BTreeSet::new();
    for (_, gone, came) in candidates {
        if !pairs.contains_key(gone) && taken.insert(came) {
            pairs.insert(gone.clone(), came.clone());
        }
    }
    pairs
}

/// The same places and not much else, or the same content and not much else.
fn is_renamed(places: f64, content: f64) -> bool {
    places > 0.9 || content > 0.9 || places + content > 1.0
}

/// What two sets have in common, from 0 to 1; two empty sets have nothing.
fn alike(one: &BTreeSet<String>, other: &BTreeSet<String>) -> f64 {
    let common = one.intersection(other).count();
    let all = one.len() + other.len() - common;
    #[allow(clippy::cast_precision_loss, reason = "counts are small")]
    if all == 0 {
        0.0
    } else {
        common as f64 / all as f64
    }
}

/// Where each component is referred to, as places that both versions know.
fn places(api: &Api) -> BTreeMap<Pointer, BTreeSet<String>> {
    let mut places: BTreeMap<Pointer, BTreeSet<String>> = BTreeMap::new();
    for (pointer, schema) in &api.schemas {
        if let Kind::Reference(target) = &schema.kind {
            places
                .entry(target.clone())
                .or_default()
                .insert(pointer.to_string());
        }
    }
    places
}

/// What a component describes: its properties with their kinds, its values. What a single word
/// describes could be anything.
fn content(side: &Side<'_>, pointer: &Pointer) -> BTreeSet<String> {
    match side.canonical(pointer).1 {
        Shape::Object(object) if object.properties.len() > 1 => object
            .properties
            .iter()
            .map(|(name, property)| format!("{name}: {}", side.values(&property.schema)))
            .collect(),
        Shape::Enum(values) if values.len() > 1 => values.iter().cloned().collect(),
        Shape::Union(variants) => variants
            .iter()
            .map(|variant| side.values(&variant.schema))
            .collect(),
        _ => BTreeSet::new(),
    }
}

/// The properties that have another name now: `old`, which are gone, and `new`, which came, with
/// values of the same kind, and names that are alike or stand in the same place. Each is given as
/// its place, its name, and what values it has.
pub(super) fn properties(
    old: &[(usize, String, String)],
    new: &[(usize, String, String)],
) -> Vec<(String, String)> {
    let only_pair = old.len() == 1 && new.len() == 1;
    let mut candidates = Vec::new();
    for (position, gone, values) in old {
        for (now, came, other) in new {
            let likeness = strsim::normalized_levenshtein(&plain(gone), &plain(came));
            let in_place = only_pair && position == now;
            if values == other && (likeness >= 0.6 || in_place) {
                candidates.push((likeness, gone, came));
            }
        }
    }
    candidates.sort_by(|(one, ..), (other, ..)| other.total_cmp(one));
    let mut pairs: Vec<(String, String)> = Vec::new();
    for (_, gone, came) in candidates {
        if pairs.iter().all(|(old, new)| old != gone && new != came) {
            pairs.push((gone.clone(), came.clone()));
        }
    }
    pairs
}

/// Adds the pairs that are the same by `is_same`, of those that have no partner yet, by index.
pub(super) fn pair_up<T>(
    pairs: &mut Vec<(usize, usize)>,
    (old, new): (&[T], &[T]),
    is_same: impl Fn(&T, &T) -> bool,
) {
    for (index, one) in old.iter().enumerate() {
        for (other_index, other) in new.iter().enumerate() {
            let is_free = pairs.iter().all(|(a, b)| *a != index && *b != other_index);
            if is_free && is_same(one, other) {
                pairs.push((index, other_index));
            }
        }
    }
}

/// `content-type`, `content_type` and `contentType` are the same words.
fn plain(name: &str) -> String {
    name.chars()
        .filter(|c| c.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect()
}
