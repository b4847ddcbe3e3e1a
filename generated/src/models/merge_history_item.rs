// Written by `cargo xtask regen`. Do not edit.

//! Schema `merge_history_item`.

use crate::runtime::wire::{Extra, Timestamp, UnknownValue};

/// Schema `merge_history_item`.
#[non_exhaustive]
pub struct MergeHistoryItem {
    /// `type`.
    pub r#type: Option<String>,
    /// `source_contact_id`.
    pub source_contact_id: Option<String>,
    /// `source_contact_role`.
    pub source_contact_role: Option<MergeHistoryItemSourceContactRole>,
    /// `merged_at`. Format `date-time`.
    pub merged_at: Option<Timestamp>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `merge_history_item`.
#[derive(Clone)]
#[non_exhaustive]
pub enum MergeHistoryItemSourceContactRole {
    /// `lead`
    Lead,
    /// `user`
    User,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(MergeHistoryItem {
    r#type: "type",
    source_contact_id: "source_contact_id",
    source_contact_role: "source_contact_role",
    merged_at: "merged_at" nullable,
});

crate::runtime::string_enum!(MergeHistoryItemSourceContactRole {
    Lead = "lead",
    User = "user",
});
