// Written by `cargo xtask regen`. Do not edit.

//! Schema `contact_notes`.

use super::AddressableList;
use crate::runtime::wire::Extra;

/// Schema `contact_notes`.
#[non_exhaustive]
pub struct ContactNotes {
    /// `data`.
    pub data: Option<Vec<AddressableList>>,
    /// `url`. Format `uri`.
    pub url: Option<String>,
    /// `total_count`.
    pub total_count: Option<i64>,
    /// `has_more`.
    pub has_more: Option<bool>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::runtime::model!(ContactNotes {
    data: "data",
    url: "url",
    total_count: "total_count",
    has_more: "has_more",
});
