// Written by `cargo xtask regen`. Do not edit.

//! Schema `contact_reference`.

use crate::runtime::wire::{Extra, UnknownValue};

/// Schema `contact_reference`.
#[non_exhaustive]
pub struct ContactReference {
    /// `type`.
    pub r#type: Option<ContactReferenceType>,
    /// `id`.
    pub id: Option<String>,
    /// `external_id`.
    pub external_id: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `contact_reference`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ContactReferenceType {
    /// `contact`
    Contact,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(ContactReference {
    r#type: "type",
    id: "id",
    external_id: "external_id" nullable,
});

crate::runtime::string_enum!(ContactReferenceType {
    Contact = "contact",
});
