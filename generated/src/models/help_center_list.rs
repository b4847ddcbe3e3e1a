// Written by `cargo xtask regen`. Do not edit.

//! Schema `help_center_list`.

use super::HelpCenter;
use crate::runtime::wire::{Extra, UnknownValue};

/// Schema `help_center_list`.
#[non_exhaustive]
pub struct HelpCenterList {
    /// `type`.
    pub r#type: Option<HelpCenterListType>,
    /// `data`.
    pub data: Option<Vec<HelpCenter>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `help_center_list`.
#[derive(Clone)]
#[non_exhaustive]
pub enum HelpCenterListType {
    /// `list`
    List,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(HelpCenterList {
    r#type: "type",
    data: "data",
});

crate::runtime::string_enum!(HelpCenterListType {
    List = "list",
});
