// Written by `cargo xtask regen`. Do not edit.

//! Schema `merge_preview_attribute_changes`.

use super::MergePreviewAttributeChange;
use crate::runtime::wire::Extra;

/// Schema `merge_preview_attribute_changes`.
#[non_exhaustive]
pub struct MergePreviewAttributeChanges {
    /// `attributes`.
    pub attributes: Option<Vec<MergePreviewAttributeChange>>,
    /// `total_count`.
    pub total_count: Option<i64>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::runtime::model!(MergePreviewAttributeChanges {
    attributes: "attributes",
    total_count: "total_count",
});
