//! Compares unions: their variants, and what tells them apart.

use crate::ident::VariantName;
use crate::model::Variant;
use crate::name::variant_name;
use crate::plan::{ItemKind, UnionVariant};
use crate::pointer::Pointer;

use super::Differ;
use super::rename::pair_up;
use super::rules::{Action, Source};
use super::schemas::Spot;
use super::side::Side;

impl Differ<'_> {
    /// Compares two unions, of which the one at `spot` holds.
    pub(super) fn union(&mut self, spot: &Spot, old: &[Variant], new: &[Variant]) {
        let pairs = self.variants(old, new);
        let mut told = Vec::new();
        for (one, other) in &pairs {
            let (one, other) = (&old[*one], &new[*other]);
            let (was, is) = (variant_name(one), variant_name(other));
            if was != is {
                let message = format!("calls the variant `{was}` `{is}`");
                self.report(spot.finding(Action::VariantRenamed, message));
            } else if one.tests != other.tests {
                told.push(format!("`{is}`"));
            }
            self.values(&spot.variant(&one.schema, &other.schema));
        }
        if !told.is_empty() {
            let message = format!("tells {} in another way", told.join(", "));
            self.report(spot.finding(Action::DiscriminatorChanged, message));
        }
        let left = |all: &[Variant], of: &dyn Fn(usize) -> bool| -> Vec<Variant> {
            let left = all.iter().enumerate().filter(|(index, _)| !of(*index));
            left.map(|(_, variant)| variant.clone()).collect()
        };
        let converts = self.still_converts(spot);
        for gone in left(old, &|index| pairs.iter().any(|(old, _)| *old == index)) {
            let message = format!("has no variant `{}` any more", variant_name(&gone));
            self.report(spot.finding(Action::VariantRemoved, message));
            self.gone(&gone.schema);
        }
        for came in left(new, &|index| pairs.iter().any(|(_, new)| *new == index)) {
            let message = format!("has a variant `{}`", variant_name(&came));
            let source = if converts {
                Source::Minor
            } else {
                Source::Major
            };
            self.report(spot.finding(Action::VariantAdded, message).at_most(source));
            self.came(&came.schema);
        }
    }

    /// The variants that are the same: those of one name, of one component, the only ones left.
    fn variants(&self, old: &[Variant], new: &[Variant]) -> Vec<(usize, usize)> {
        let mut pairs: Vec<(usize, usize)> = Vec::new();
        pair_up(&mut pairs, (old, new), |one, other| {
            variant_name(one) == variant_name(other)
        });
        pair_up(&mut pairs, (old, new), |one, other| {
            self.is_same_component(&one.schema, &other.schema)
        });
        if pairs.len() + 1 == old.len() && old.len() == new.len() {
            pair_up(&mut pairs, (old, new), |one, other| {
                self.old.values(&one.schema) == self.new.values(&other.schema)
            });
        }
        pairs
    }

    fn is_same_component(&self, old: &Pointer, new: &Pointer) -> bool {
        let (old, new) = (self.old.canonical(old).0, self.new.canonical(new).0);
        self.pairs.components.get(old) == Some(new)
    }

    /// Whether all payloads that turned into the union by `From` still do.
    fn still_converts(&self, spot: &Spot) -> bool {
        let (old, new) = (planned(self.old, &spot.old), planned(self.new, &spot.new));
        let still = |name: &VariantName| {
            new.iter()
                .any(|variant| variant.name == *name && variant.from)
        };
        let is_there = |name: &VariantName| new.iter().any(|variant| variant.name == *name);
        old.iter()
            .filter(|variant| variant.from && is_there(&variant.name))
            .all(|variant| still(&variant.name))
    }
}

fn planned<'b>(side: &Side<'b>, pointer: &Pointer) -> &'b [UnionVariant] {
    match side
        .items
        .get(side.canonical(pointer).0)
        .map(|item| &item.kind)
    {
        Some(ItemKind::Union(variants)) => variants,
        _ => &[],
    }
}
