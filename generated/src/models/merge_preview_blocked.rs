// Written by `cargo xtask regen`. Do not edit.

//! Schema `merge_preview_blocked`.

use super::MergePreviewReason;
use crate::runtime::wire::Extra;

/// Schema `merge_preview_blocked`.
#[non_exhaustive]
pub struct MergePreviewBlocked {
    /// `allowed`.
    pub allowed: Option<bool>,
    /// `reasons`.
    pub reasons: Option<Vec<MergePreviewReason>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::runtime::model!(MergePreviewBlocked {
    allowed: "allowed",
    reasons: "reasons",
});
