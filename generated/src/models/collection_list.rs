// Written by `cargo xtask regen`. Do not edit.

//! Schema `collection_list`.

use super::{Collection, CursorPages};
use crate::runtime::wire::{Extra, UnknownValue};

/// Schema `collection_list`.
#[non_exhaustive]
pub struct CollectionList {
    /// `type`.
    pub r#type: Option<CollectionListType>,
    /// `pages`.
    pub pages: Option<CursorPages>,
    /// `total_count`.
    pub total_count: Option<i64>,
    /// `data`.
    pub data: Option<Vec<Collection>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `collection_list`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CollectionListType {
    /// `list`
    List,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(CollectionList {
    r#type: "type",
    pages: "pages" nullable,
    total_count: "total_count",
    data: "data",
});

crate::runtime::string_enum!(CollectionListType {
    List = "list",
});
