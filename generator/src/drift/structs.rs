//! What the comparison of the properties leaves to say of the structs that hold them: how they are built, what
//! their fields are called and hold.

use std::collections::BTreeSet;

use crate::plan::{Field, RustType, Struct};
use crate::pointer::Pointer;

use super::models::MODEL;
use super::order::are_reordered;
use super::rules::{Action, Source};
use super::{Differ, Finding};

impl Differ<'_> {
    /// Compares two structs that are the same, whose properties were compared.
    pub(super) fn structs(&mut self, old: (&Pointer, &Struct), new: (&Pointer, &Struct)) {
        self.constructors(old, new);
        self.boxing(old, new);
        self.field_names(old, new);
    }

    /// How they are built, and hold null.
    fn constructors(&mut self, old: (&Pointer, &Struct), new: (&Pointer, &Struct)) {
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
    fn boxing(&mut self, old: (&Pointer, &Struct), new: (&Pointer, &Struct)) {
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
    fn field_names(&mut self, old: (&Pointer, &Struct), new: (&Pointer, &Struct)) {
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
}
