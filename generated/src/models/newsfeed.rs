// Written by `cargo xtask regen`. Do not edit.

//! Schema `newsfeed`.

use crate::runtime::wire::{Extra, Timestamp, UnknownValue};

/// Schema `newsfeed`.
#[non_exhaustive]
pub struct Newsfeed {
    /// `id`.
    pub id: Option<String>,
    /// `type`.
    pub r#type: Option<NewsfeedType>,
    /// `name`.
    pub name: Option<String>,
    /// `created_at`.
    pub created_at: Option<Timestamp>,
    /// `updated_at`.
    pub updated_at: Option<Timestamp>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `newsfeed`.
#[derive(Clone)]
#[non_exhaustive]
pub enum NewsfeedType {
    /// `newsfeed`
    Newsfeed,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(Newsfeed {
    id: "id",
    r#type: "type",
    name: "name",
    created_at: "created_at",
    updated_at: "updated_at",
});

crate::runtime::string_enum!(NewsfeedType {
    Newsfeed = "newsfeed",
});
