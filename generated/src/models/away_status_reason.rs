// Written by `cargo xtask regen`. Do not edit.

//! Schema `away_status_reason`.

use crate::runtime::wire::{Extra, Timestamp};

/// Schema `away_status_reason`.
#[non_exhaustive]
pub struct AwayStatusReason {
    /// `type`.
    pub r#type: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `label`.
    pub label: Option<String>,
    /// `emoji`.
    pub emoji: Option<String>,
    /// `order`.
    pub order: Option<i64>,
    /// `deleted`.
    pub deleted: Option<bool>,
    /// `created_at`.
    pub created_at: Option<Timestamp>,
    /// `updated_at`.
    pub updated_at: Option<Timestamp>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::runtime::model!(AwayStatusReason {
    r#type: "type",
    id: "id",
    label: "label",
    emoji: "emoji",
    order: "order",
    deleted: "deleted",
    created_at: "created_at",
    updated_at: "updated_at",
});
