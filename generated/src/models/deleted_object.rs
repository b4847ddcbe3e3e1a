// Written by `cargo xtask regen`. Do not edit.

//! Schema `deleted_object`.

use crate::runtime::wire::{Extra, UnknownValue};

/// Schema `deleted_object`.
#[non_exhaustive]
pub struct DeletedObject {
    /// `id`.
    pub id: Option<String>,
    /// `object`.
    pub object: Option<DeletedObjectObject>,
    /// `deleted`.
    pub deleted: Option<bool>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `deleted_object`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DeletedObjectObject {
    /// `news-item`
    NewsItem,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(DeletedObject {
    id: "id",
    object: "object",
    deleted: "deleted",
});

crate::runtime::string_enum!(DeletedObjectObject {
    NewsItem = "news-item",
});
