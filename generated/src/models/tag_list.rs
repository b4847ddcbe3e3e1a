// Written by `cargo xtask regen`. Do not edit.

//! Schema `tag_list`.

use super::Tag;
use crate::runtime::wire::{Extra, UnknownValue};

/// Schema `tag_list`.
#[non_exhaustive]
pub struct TagList {
    /// `type`.
    pub r#type: Option<TagListType>,
    /// `data`.
    pub data: Option<Vec<Tag>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `tag_list`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TagListType {
    /// `list`
    List,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(TagList {
    r#type: "type",
    data: "data",
});

crate::runtime::string_enum!(TagListType {
    List = "list",
});
