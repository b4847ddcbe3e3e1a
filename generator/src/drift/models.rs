//! What the comparison of the facts leaves to say of the emitted types: their names, how they are
//! built, the features that compile them.

use std::collections::{BTreeMap, BTreeSet};

use crate::ident::{FeatureName, TypeName};
use crate::name::UNREFERENCED;
use crate::plan::{Field, RustType, Struct};
use crate::pointer::Pointer;

use super::order::are_reordered;
use super::rules::{Action, Direction, Source, Subject};
use super::side::{Side, owner};
use super::{Change, Differ, Finding};

const MODEL: (Direction, Subject) = (Direction::Neither, Subject::Model);

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
                self.building_of((old, one), (new, other));
                self.boxing_of((old, one), (new, other));
                self.fields_of((old, one), (new, other));
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

    /// How two structs that are the same are built, and hold null.
    fn building_of(&mut self, old: (&Pointer, &Struct), new: (&Pointer, &Struct)) {
        let places = (Some(old.0), Some(new.0));
        if old.1.built && !new.1.built {
            let message = "cannot be built any more";
            self.report(Finding::new(
                MODEL,
                Action::ConstructorRemoved,
                places,
                message,
            ));
        }
        if !old.1.built && new.1.built && !self.shows_more(new.0) {
            let message = "can be built";
            self.report(Finding::new(
                MODEL,
                Action::ConstructorAdded,
                places,
                message,
            ));
        }
        if old.1.built && new.1.built {
            let names = |structure: &Struct| -> Vec<String> {
                structure
                    .arguments()
                    .map(|field| field.wire.clone())
                    .collect()
            };
            let (before, after) = (names(old.1), names(new.1));
            if are_reordered(&before, &after)
                || self.has_unreported_argument(old, new, &before, &after)
            {
                let message = format!(
                    "`new` takes ({}) in place of ({})",
                    after.join(", "),
                    before.join(", ")
                );
                self.report(Finding::new(
                    MODEL,
                    Action::ConstructorChanged,
                    places,
                    message,
                ));
            }
        }
        if old.1.built != new.1.built && self.has_other_holders(old.1, new.1) {
            let message = if new.1.built {
                "is sent, too, and tells null from absent"
            } else {
                "is only received, and does not tell null from absent"
            };
            self.report(Finding::new(
                MODEL,
                Action::NullHandlingChanged,
                places,
                message,
            ));
        }
    }

    /// Whether it was said that there is more to use, where operations reach a type.
    fn shows_more(&self, new: &Pointer) -> bool {
        let tags: BTreeSet<_> = self
            .new
            .reached_by(new)
            .into_iter()
            .map(|(tag, _)| tag)
            .collect();
        let mut changes = self.changes.iter();
        changes.any(|change| change.source >= Source::Minor && !change.tags.is_disjoint(&tags))
    }

    /// Fields that hold a `Box` in one version only.
    fn boxing_of(&mut self, old: (&Pointer, &Struct), new: (&Pointer, &Struct)) {
        let is_boxed = |field: &Field| matches!(field.value, RustType::Boxed(_));
        let other = |field: &Field| new.1.fields.iter().find(|other| other.wire == field.wire);
        let differs =
            |field: &&Field| other(field).is_some_and(|other| is_boxed(other) != is_boxed(field));
        let fields = old.1.fields.iter().filter(differs);
        let names: Vec<_> = fields.map(|field| format!("`{}`", field.name)).collect();
        if !names.is_empty() {
            let message = format!(
                "holds {} with a `Box` or without, unlike before",
                names.join(", ")
            );
            let places = (Some(old.0), Some(new.0));
            self.report(Finding::new(MODEL, Action::BoxingChanged, places, message));
        }
    }

    /// Fields that are called otherwise, though their properties are not.
    fn fields_of(&mut self, old: (&Pointer, &Struct), new: (&Pointer, &Struct)) {
        let renamed = old.1.fields.iter().filter_map(|field| {
            let mut others = new.1.fields.iter();
            let other = others.find(|other| other.wire == field.wire)?;
            let (was, is, wire) = (&field.name, &other.name, &field.wire);
            (was != is).then(|| format!("`{wire}` as `{is}` in place of `{was}`"))
        });
        let renamed: Vec<_> = renamed.collect();
        if !renamed.is_empty() {
            let message = format!("has {}", renamed.join(", "));
            let places = (Some(old.0), Some(new.0));
            self.report(Finding::new(MODEL, Action::FieldRenamed, places, message));
        }
    }

    /// Whether an argument came or went for another reason than that its property did, or that it
    /// became required or optional, which was reported.
    fn has_unreported_argument(
        &self,
        old: (&Pointer, &Struct),
        new: (&Pointer, &Struct),
        before: &[String],
        after: &[String],
    ) -> bool {
        let field = |structure: &'_ Struct, wire: &str| -> Option<Field> {
            structure
                .fields
                .iter()
                .find(|field| field.wire == wire)
                .cloned()
        };
        let differs = before
            .iter()
            .filter(|wire| !after.contains(wire))
            .chain(after.iter().filter(|wire| !before.contains(wire)));
        differs.into_iter().any(|wire| {
            let fields = (field(old.1, wire), field(new.1, wire));
            matches!(fields, (Some(one), Some(other))
                if one.required == other.required && one.read_only == other.read_only)
        })
    }

    fn has_other_holders(&self, old: &Struct, new: &Struct) -> bool {
        old.fields.iter().any(|field| {
            let mut others = new.fields.iter();
            let other = others.find(|other| other.wire == field.wire);
            other.is_some_and(|other| {
                other.holder != field.holder && other.nullable == field.nullable
            })
        })
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
