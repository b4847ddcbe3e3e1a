// Written by `cargo xtask regen`. Do not edit.

//! Schema `data_attribute_list`.

use super::DataAttribute;
use crate::runtime::wire::{Extra, UnknownValue};

/// Schema `data_attribute_list`.
#[non_exhaustive]
pub struct DataAttributeList {
    /// `type`.
    pub r#type: Option<DataAttributeListType>,
    /// `data`.
    pub data: Option<Vec<DataAttribute>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `data_attribute_list`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DataAttributeListType {
    /// `list`
    List,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(DataAttributeList {
    r#type: "type",
    data: "data",
});

crate::runtime::string_enum!(DataAttributeListType {
    List = "list",
});
