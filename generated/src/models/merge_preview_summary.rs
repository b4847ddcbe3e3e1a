// Written by `cargo xtask regen`. Do not edit.

//! Schema `merge_preview_summary`.

use super::{MergePreviewAttributeChanges, MergePreviewReassignments};
use crate::runtime::wire::Extra;

/// Schema `merge_preview_summary`.
#[non_exhaustive]
pub struct MergePreviewSummary {
    /// `attribute_changes`.
    pub attribute_changes: Option<MergePreviewAttributeChanges>,
    /// `reassignments`.
    pub reassignments: Option<MergePreviewReassignments>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::runtime::model!(MergePreviewSummary {
    attribute_changes: "attribute_changes",
    reassignments: "reassignments",
});
