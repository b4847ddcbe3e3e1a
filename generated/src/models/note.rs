// Written by `cargo xtask regen`. Do not edit.

//! Schema `note`.

use super::Admin;
use crate::runtime::wire::{Extra, Timestamp};

/// Schema `note`.
#[non_exhaustive]
pub struct Note {
    /// `type`.
    pub r#type: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `created_at`.
    pub created_at: Option<Timestamp>,
    /// `contact`.
    pub contact: Option<NoteContact>,
    /// `company`.
    pub company: Option<NoteCompany>,
    /// `author`.
    pub author: Option<Admin>,
    /// `body`.
    pub body: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `note`.
#[non_exhaustive]
pub struct NoteCompany {
    /// `type`.
    pub r#type: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `note`.
#[non_exhaustive]
pub struct NoteContact {
    /// `type`.
    pub r#type: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::runtime::model!(Note {
    r#type: "type",
    id: "id",
    created_at: "created_at",
    contact: "contact" nullable,
    company: "company" nullable,
    author: "author" nullable,
    body: "body",
});

crate::runtime::model!(NoteCompany {
    r#type: "type",
    id: "id",
});

crate::runtime::model!(NoteContact {
    r#type: "type",
    id: "id",
});
