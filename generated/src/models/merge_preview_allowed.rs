// Written by `cargo xtask regen`. Do not edit.

//! Schema `merge_preview_allowed`.

use super::MergePreviewSummary;
use crate::runtime::wire::Extra;

/// Schema `merge_preview_allowed`.
#[non_exhaustive]
pub struct MergePreviewAllowed {
    /// `allowed`.
    pub allowed: Option<bool>,
    /// `summary`.
    pub summary: Option<MergePreviewSummary>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::runtime::model!(MergePreviewAllowed {
    allowed: "allowed",
    summary: "summary",
});
