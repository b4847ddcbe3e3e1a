// Written by `cargo xtask regen`. Do not edit.

//! Schema `folder`.

use crate::runtime::wire::{Extra, Timestamp};

/// Schema `folder`.
#[non_exhaustive]
pub struct Folder {
    /// `id`.
    pub id: Option<i64>,
    /// `name`.
    pub name: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `emoji`.
    pub emoji: Option<String>,
    /// `parent_folder_id`.
    pub parent_folder_id: Option<i64>,
    /// `content_count`.
    pub content_count: Option<i64>,
    /// `created_at`. Format `date-time`.
    pub created_at: Option<Timestamp>,
    /// `updated_at`. Format `date-time`.
    pub updated_at: Option<Timestamp>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::runtime::model!(Folder {
    id: "id",
    name: "name",
    description: "description" nullable,
    emoji: "emoji" nullable,
    parent_folder_id: "parent_folder_id" nullable,
    content_count: "content_count",
    created_at: "created_at",
    updated_at: "updated_at",
});
