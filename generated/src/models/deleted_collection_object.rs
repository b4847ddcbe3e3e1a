// Written by `cargo xtask regen`. Do not edit.

//! Schema `deleted_collection_object`.

use crate::runtime::wire::{Extra, UnknownValue};

/// Schema `deleted_collection_object`.
#[non_exhaustive]
pub struct DeletedCollectionObject {
    /// `id`.
    pub id: Option<String>,
    /// `object`.
    pub object: Option<DeletedCollectionObjectObject>,
    /// `deleted`.
    pub deleted: Option<bool>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `deleted_collection_object`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DeletedCollectionObjectObject {
    /// `collection`
    Collection,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(DeletedCollectionObject {
    id: "id",
    object: "object",
    deleted: "deleted",
});

crate::runtime::string_enum!(DeletedCollectionObjectObject {
    Collection = "collection",
});
