// Written by `cargo xtask regen`. Do not edit.

//! Schema `tag`.

use super::Reference;
use crate::runtime::wire::{Extra, Timestamp};

/// Schema `tag`.
#[non_exhaustive]
pub struct Tag {
    /// `type`.
    pub r#type: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `applied_at`. Format `date-time`.
    pub applied_at: Option<Timestamp>,
    /// `applied_by`.
    pub applied_by: Option<Reference>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::runtime::model!(Tag {
    r#type: "type",
    id: "id",
    name: "name",
    applied_at: "applied_at" nullable,
    applied_by: "applied_by" nullable,
});
