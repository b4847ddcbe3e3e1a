// Written by `cargo xtask regen`. Do not edit.

//! Schema `audience`.

use super::Predicate;
use crate::runtime::wire::{Extra, Timestamp, UnknownValue};

/// Schema `audience`.
#[non_exhaustive]
pub struct Audience {
    /// `type`. Set by the server.
    pub r#type: Option<AudienceType>,
    /// `id`. Set by the server.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `predicates`.
    pub predicates: Option<Vec<Predicate>>,
    /// `role_predicates`.
    pub role_predicates: Option<Vec<Predicate>>,
    /// `created_at`. Set by the server.
    pub created_at: Option<Timestamp>,
    /// `updated_at`. Set by the server.
    pub updated_at: Option<Timestamp>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `audience`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AudienceType {
    /// `audience`
    Audience,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(Audience {
    r#type: "type",
    id: "id",
    name: "name",
    predicates: "predicates",
    role_predicates: "role_predicates",
    created_at: "created_at",
    updated_at: "updated_at",
});

crate::runtime::string_enum!(AudienceType {
    Audience = "audience",
});
