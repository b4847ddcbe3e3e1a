// Written by `cargo xtask regen`. Do not edit.

//! Schema `deleted_folder_object`.

use crate::runtime::wire::{Extra, UnknownValue};

/// Schema `deleted_folder_object`.
#[non_exhaustive]
pub struct DeletedFolderObject {
    /// `id`.
    pub id: Option<i64>,
    /// `object`.
    pub object: Option<DeletedFolderObjectObject>,
    /// `deleted`.
    pub deleted: Option<bool>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `deleted_folder_object`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DeletedFolderObjectObject {
    /// `folder`
    Folder,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(DeletedFolderObject {
    id: "id",
    object: "object",
    deleted: "deleted",
});

crate::runtime::string_enum!(DeletedFolderObjectObject {
    Folder = "folder",
});
