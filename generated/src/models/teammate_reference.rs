// Written by `cargo xtask regen`. Do not edit.

//! Schema `teammate_reference`.

use crate::runtime::wire::{Extra, UnknownValue};

/// Schema `teammate_reference`.
#[non_exhaustive]
pub struct TeammateReference {
    /// `type`. Required.
    pub r#type: Option<TeammateReferenceType>,
    /// `id`. Required.
    pub id: Option<i64>,
    /// `name`. Required.
    pub name: Option<String>,
    /// `email`. Format `email`.
    pub email: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `teammate_reference`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TeammateReferenceType {
    /// `admin`
    Admin,
    /// `team`
    Team,
    /// `bot`
    Bot,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(TeammateReference {
    r#type: "type" required,
    id: "id" required,
    name: "name" required,
    email: "email" nullable,
});

crate::runtime::string_enum!(TeammateReferenceType {
    Admin = "admin",
    Team = "team",
    Bot = "bot",
});
