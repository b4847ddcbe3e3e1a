// Written by `cargo xtask regen`. Do not edit.

//! Schema `merge_preview_response`.

use super::{MergePreviewAllowed, MergePreviewBlocked};

/// Schema `merge_preview_response`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MergePreviewResponse {
    /// `allowed` is `true`.
    MergePreviewAllowed(Box<MergePreviewAllowed>),
    /// `allowed` is `false`.
    MergePreviewBlocked(Box<MergePreviewBlocked>),
    /// JSON that fits none of these, or several.
    Unknown(serde_json::Value),
}

crate::runtime::union!(MergePreviewResponse {
    MergePreviewAllowed(Box<MergePreviewAllowed>): [[Flag("allowed", true)]] from,
    MergePreviewBlocked(Box<MergePreviewBlocked>): [[Flag("allowed", false)]] from,
});
