// Written by `cargo xtask regen`. Do not edit.

//! Schema `company_note`.

use super::Admin;
use crate::runtime::wire::{Extra, Timestamp};

/// Schema `company_note`.
#[non_exhaustive]
pub struct CompanyNote {
    /// `type`.
    pub r#type: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `created_at`.
    pub created_at: Option<Timestamp>,
    /// `company`.
    pub company: Option<CompanyNoteCompany>,
    /// `author`.
    pub author: Option<Admin>,
    /// `body`.
    pub body: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `company_note`.
#[non_exhaustive]
pub struct CompanyNoteCompany {
    /// `type`.
    pub r#type: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::runtime::model!(CompanyNote {
    r#type: "type",
    id: "id",
    created_at: "created_at",
    company: "company" nullable,
    author: "author" nullable,
    body: "body",
});

crate::runtime::model!(CompanyNoteCompany {
    r#type: "type",
    id: "id",
});
