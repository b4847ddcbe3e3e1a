// Written by `cargo xtask regen`. Do not edit.

//! Schema `linked_object_list`.

use super::LinkedObject;
use crate::runtime::wire::{Extra, UnknownValue};

/// Schema `linked_object_list`.
#[non_exhaustive]
pub struct LinkedObjectList {
    /// `type`.
    pub r#type: Option<LinkedObjectListType>,
    /// `total_count`.
    pub total_count: Option<i64>,
    /// `has_more`.
    pub has_more: Option<bool>,
    /// `data`.
    pub data: Option<Vec<LinkedObject>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `linked_object_list`.
#[derive(Clone)]
#[non_exhaustive]
pub enum LinkedObjectListType {
    /// `list`
    List,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(LinkedObjectList {
    r#type: "type",
    total_count: "total_count",
    has_more: "has_more",
    data: "data",
});

crate::runtime::string_enum!(LinkedObjectListType {
    List = "list",
});
