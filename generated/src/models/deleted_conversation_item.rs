// Written by `cargo xtask regen`. Do not edit.

//! Schema `deleted_conversation_item`.

use crate::runtime::wire::{Extra, Timestamp};

/// Schema `deleted_conversation_item`.
#[non_exhaustive]
pub struct DeletedConversationItem {
    /// `type`.
    pub r#type: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `metrics_retained`.
    pub metrics_retained: Option<bool>,
    /// `deleted_at`. Format `date-time`.
    pub deleted_at: Option<Timestamp>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::runtime::model!(DeletedConversationItem {
    r#type: "type",
    id: "id",
    metrics_retained: "metrics_retained",
    deleted_at: "deleted_at",
});
