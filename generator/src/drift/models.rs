//! What the comparison of the facts leaves to say of the emitted types: their names, whether they are there,
//! the features that compile them.

use std::collections::{BTreeMap, BTreeSet};

use crate::ident::{FeatureName, TypeName};
use crate::name::UNREFERENCED;
use crate::pointer::Pointer;

use super::rules::{Action, Direction, Source, Subject};
use super::side::{Side, owner};
use super::{Change, Differ, Finding};

pub(super) const MODEL: (Direction, Subject) = (Direction::Neither, Subject::Model);

impl Differ<'_> {
    /// Notes that two items are the same, whatever they are called.
    pub(super) fn same_item(&mut self, old: &Pointer, new: &Pointer) {
        if let (Some(was), Some(is)) = (self.old.name(old), self.new.name(new)) {
            self.renamed
                .entry(was.clone())
                .or_default()
                .insert(is.clone());
            self.same.push((old.clone(), new.clone()));
        }
    }

    /// Reports what the emitted types show beside everything that was reported.
    pub(super) fn models(&mut self) {
        self.names();
        self.lost();
        self.found();
        let same = std::mem::take(&mut self.same);
        for (old, new) in &same {
            if let (Some(one), Some(other)) = (self.old.structure(old), self.new.structure(new)) {
                self.structs((old, one), (new, other));
            }
        }
        self.features();
        if self.changes.is_empty() {
            self.order(&same);
        }
    }

    /// Types of inline schemas that have another name, for no reason that was reported.
    fn names(&mut self) {
        let mut same: BTreeMap<Pointer, BTreeSet<(String, Pointer)>> = BTreeMap::new();
        for (old, new) in &self.same {
            let (Some(was), Some(is)) = (self.old.name(old), self.new.name(new)) else {
                continue;
            };
            let is_covered = self.is_owner_renamed(old, new);
            if was != is && !is_covered && !self.pairs.components.contains_key(old) {
                same.entry(new.clone())
                    .or_default()
                    .insert((was.to_string(), old.clone()));
            }
        }
        for (new, old) in same {
            let names: Vec<_> = old.iter().map(|(name, _)| format!("`{name}`")).collect();
            let Some(is) = self.new.name(&new) else {
                continue;
            };
            let message = format!("`{is}` was called {}", names.join(", "));
            let first = old.first().map(|(_, pointer)| pointer);
            self.report(Finding::new(
                MODEL,
                Action::Renamed,
                (first, Some(&new)),
                message,
            ));
        }
    }

    /// Whether an inline type has another name because what it stands in has.
    fn is_owner_renamed(&self, old: &Pointer, new: &Pointer) -> bool {
        let (old, new) = (owner(old), owner(new));
        if self.pairs.components.get(&old) == Some(&new) {
            return self.old.name(&old) != self.new.name(&new);
        }
        match (self.old.endpoints.get(&old), self.new.endpoints.get(&new)) {
            (Some((_, one)), Some((_, other))) => one.marker != other.marker,
            _ => false,
        }
    }

    /// Types that are gone, but not with anything that was reported.
    fn lost(&mut self) {
        let names = |side: &Side<'_>| -> BTreeSet<TypeName> {
            side.items.values().map(|item| item.name.clone()).collect()
        };
        let now = names(self.new);
        let mut lost = Vec::new();
        for (pointer, item) in &self.old.items {
            let explained = self.explained.0.contains(*pointer)
                || self.renamed.contains_key(&item.name)
                || self.pairs.components.contains_key(*pointer);
            let is_gone = self.old.is_component(pointer) || !now.contains(&item.name);
            if is_gone && !explained {
                lost.push((*pointer, *item));
            }
        }
        for (pointer, item) in lost {
            let (what, message) = if self.old.is_component(pointer) {
                ((Direction::Neither, Subject::Schema), "is gone".to_owned())
            } else {
                (MODEL, format!("`{}` is gone", item.name))
            };
            self.report(Finding::new(
                what,
                Action::Removed,
                (Some(pointer), None),
                message,
            ));
        }
    }

    /// Components that are new, and that nothing reported has brought.
    fn found(&mut self) {
        for pointer in self.new.api.components.values() {
            let explained = self.explained.1.contains(pointer)
                || self.pairs.back.contains_key(pointer)
                || self.same.iter().any(|(_, new)| new == pointer);
            if !explained {
                let what = (Direction::Neither, Subject::Schema);
                self.report(Finding::new(
                    what,
                    Action::Added,
                    (None, Some(pointer)),
                    "is new",
                ));
            }
        }
    }

    /// Features that, alone, compile other models than before, of those that there were and are: an operation has
    /// no error with it any more, say.
    fn features(&mut self) {
        let (before, after) = (features(self.old), features(self.new));
        let (mut lost, mut gained) = (Moves::new(), Moves::new());
        for (name, (old, was)) in &before {
            let Some((new, is)) = after.get(name) else {
                continue;
            };
            for (moves, features) in [(&mut lost, was - is), (&mut gained, is - was)] {
                for feature in features {
                    let model = (old.clone(), new.clone(), name.to_string());
                    moves.entry(feature).or_default().push(model);
                }
            }
        }
        for (feature, models) in lost {
            self.moved(&feature, &models, Action::LostModel);
        }
        for (feature, models) in gained {
            self.moved(&feature, &models, Action::GainedModel);
        }
    }

    /// Reports what a feature alone compiles, unless it is there on one side only.
    fn moved(
        &mut self,
        feature: &FeatureName,
        models: &[(Pointer, Pointer, String)],
        action: Action,
    ) {
        let is_there = |side: &Side<'_>| side.features.contains(feature);
        if feature.as_str() == UNREFERENCED || !is_there(self.old) || !is_there(self.new) {
            return;
        }
        let (says, shows) = match action {
            Action::LostModel => ("no longer compiles", Source::Major),
            _ => ("also compiles", Source::Minor),
        };
        // Where a change shows in the tag's code anyway, it is no news that this is part of it.
        let tag = self.new.tag_of(feature);
        let is_known = |change: &Change| {
            change.source >= shows && tag.is_some_and(|tag| change.tags.contains(tag))
        };
        if self.changes.iter().any(is_known) {
            return;
        }
        let Some((old, new, _)) = models.first() else {
            return;
        };
        let names: Vec<_> = models
            .iter()
            .map(|(.., name)| format!("`{name}`"))
            .collect();
        let message = format!("the feature `{feature}` alone {says} {}", names.join(", "));
        let what = (Direction::Neither, Subject::Tag);
        let finding = Finding::new(what, action, (Some(old), Some(new)), message);
        self.report(finding.called(feature.as_str()));
    }
}

/// For each feature, the models that it compiles on one side only: where they are on both, and their names.
type Moves = BTreeMap<FeatureName, Vec<(Pointer, Pointer, String)>>;

/// The features that compile each item.
fn features<'b>(side: &Side<'b>) -> BTreeMap<&'b TypeName, (Pointer, BTreeSet<FeatureName>)> {
    let mut found = BTreeMap::new();
    for file in side.files {
        let features = file
            .features
            .clone()
            .unwrap_or_else(|| side.features.iter().cloned().collect());
        for item in &file.items {
            found.insert(&item.name, (item.pointer.clone(), features.clone()));
        }
    }
    found
}
