// Written by `cargo xtask regen`. Do not edit.

//! Schema `custom_object_instances_paginated_list`.

use super::{CustomObjectInstance, PagesLink};
use crate::runtime::wire::{Extra, UnknownValue};

/// Schema `custom_object_instances_paginated_list`.
#[non_exhaustive]
pub struct CustomObjectInstancesPaginatedList {
    /// `type`.
    pub r#type: Option<CustomObjectInstancesPaginatedListType>,
    /// `pages`.
    pub pages: Option<PagesLink>,
    /// `total_count`.
    pub total_count: Option<i64>,
    /// `data`.
    pub data: Option<Vec<CustomObjectInstance>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `custom_object_instances_paginated_list`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CustomObjectInstancesPaginatedListType {
    /// `list`
    List,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(CustomObjectInstancesPaginatedList {
    r#type: "type",
    pages: "pages",
    total_count: "total_count",
    data: "data",
});

crate::runtime::string_enum!(CustomObjectInstancesPaginatedListType {
    List = "list",
});
