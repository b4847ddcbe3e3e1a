// Written by `cargo xtask regen`. Do not edit.

//! Schema `merge_preview_attribute_change`.

use crate::runtime::wire::{Extra, UnknownValue};

/// Schema `merge_preview_attribute_change`.
#[non_exhaustive]
pub struct MergePreviewAttributeChange {
    /// `field`.
    pub field: Option<String>,
    /// `outcome`.
    pub outcome: Option<MergePreviewAttributeChangeOutcome>,
    /// `from_value`.
    pub from_value: Option<serde_json::Value>,
    /// `into_value`.
    pub into_value: Option<serde_json::Value>,
    /// `new_into_value`.
    pub new_into_value: Option<serde_json::Value>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `merge_preview_attribute_change`.
#[derive(Clone)]
#[non_exhaustive]
pub enum MergePreviewAttributeChangeOutcome {
    /// `adopted`
    Adopted,
    /// `discarded`
    Discarded,
    /// `merged`
    Merged,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(MergePreviewAttributeChange {
    field: "field",
    outcome: "outcome",
    from_value: "from_value" nullable,
    into_value: "into_value" nullable,
    new_into_value: "new_into_value" nullable,
});

crate::runtime::string_enum!(MergePreviewAttributeChangeOutcome {
    Adopted = "adopted",
    Discarded = "discarded",
    Merged = "merged",
});
