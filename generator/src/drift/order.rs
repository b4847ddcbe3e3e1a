//! What stands in another order, where nothing else is different: the crates differ, and nobody minds.

use crate::plan::{EndpointFile, Item, ItemKind};
use crate::pointer::Pointer;

use super::rules::{Action, Direction, Subject};
use super::{Differ, Finding};

impl Differ<'_> {
    /// Compares the order of what types, of which the pairs are the same, and tags are made of.
    pub(super) fn order(&mut self, same: &[(Pointer, Pointer)]) {
        for (old, new) in same {
            let items = (self.old.items.get(old), self.new.items.get(new));
            if let (Some(one), Some(other)) = items
                && are_reordered(&members(one), &members(other))
            {
                let what = (Direction::Neither, Subject::Model);
                let message = "has its fields or variants in another order";
                self.report(Finding::new(
                    what,
                    Action::Reordered,
                    (Some(old), Some(new)),
                    message,
                ));
            }
        }
        for old in self.old.tags {
            let new = self.new.tags.iter().find(|new| new.feature == old.feature);
            if new.is_some_and(|new| are_reordered(&markers(old), &markers(new))) {
                let what = (Direction::Neither, Subject::Tag);
                let message = "has its operations in another order";
                let finding = Finding::new(what, Action::Reordered, (None, None), message);
                self.report(finding.called(old.tag.as_str()));
            }
        }
    }
}

/// What an item is made of, by the names that stay.
fn members(item: &Item) -> Vec<String> {
    match &item.kind {
        ItemKind::Struct(structure) => {
            let fields = structure.fields.iter();
            fields.map(|field| field.wire.clone()).collect()
        }
        ItemKind::Enum(variants) => variants.iter().map(|it| it.name.to_string()).collect(),
        ItemKind::Union(variants) => variants.iter().map(|it| it.name.to_string()).collect(),
        ItemKind::Alias(_) => Vec::new(),
    }
}

fn markers(file: &EndpointFile) -> Vec<String> {
    let operations = file.operations.iter();
    operations
        .map(|endpoint| endpoint.marker.to_string())
        .collect()
}

/// Whether what both have is in another order.
pub(super) fn are_reordered(old: &[String], new: &[String]) -> bool {
    let kept = |one: &[String], other: &[String]| -> Vec<String> {
        let kept = one.iter().filter(|name| other.contains(name));
        kept.cloned().collect()
    };
    kept(old, new) != kept(new, old)
}
