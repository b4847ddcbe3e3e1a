// Written by `cargo xtask regen`. Do not edit.

//! The inline schemas of the operation `listFolders`.

use super::{CursorPages, Folder};
use crate::runtime::wire::{Extra, UnknownValue};

/// Part of the operation `listFolders`.
#[non_exhaustive]
pub struct ListFoldersResponse {
    /// `type`.
    pub r#type: Option<ListFoldersResponseType>,
    /// `data`.
    pub data: Option<Vec<Folder>>,
    /// `total_count`.
    pub total_count: Option<i64>,
    /// `pages`.
    pub pages: Option<CursorPages>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the operation `listFolders`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListFoldersResponseType {
    /// `list`
    List,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(ListFoldersResponse {
    r#type: "type",
    data: "data",
    total_count: "total_count",
    pages: "pages" nullable,
});

crate::runtime::string_enum!(ListFoldersResponseType {
    List = "list",
});
