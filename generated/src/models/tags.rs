// Written by `cargo xtask regen`. Do not edit.

//! Schema `tags`.

use super::Tag;
use crate::runtime::wire::{Extra, UnknownValue};

/// Schema `tags`.
#[non_exhaustive]
pub struct Tags {
    /// `type`.
    pub r#type: Option<TagsType>,
    /// `tags`.
    pub tags: Option<Vec<Tag>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `tags`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TagsType {
    /// `tag.list`
    TagList,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(Tags {
    r#type: "type",
    tags: "tags",
});

crate::runtime::string_enum!(TagsType {
    TagList = "tag.list",
});
