// Written by `cargo xtask regen`. Do not edit.

//! Schema `help_center_redirect_list`.

use super::{CursorPages, HelpCenterRedirect};
use crate::runtime::wire::{Extra, UnknownValue};

/// Schema `help_center_redirect_list`.
#[non_exhaustive]
pub struct HelpCenterRedirectList {
    /// `type`.
    pub r#type: Option<HelpCenterRedirectListType>,
    /// `pages`.
    pub pages: Option<CursorPages>,
    /// `total_count`.
    pub total_count: Option<i64>,
    /// `data`.
    pub data: Option<Vec<HelpCenterRedirect>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `help_center_redirect_list`.
#[derive(Clone)]
#[non_exhaustive]
pub enum HelpCenterRedirectListType {
    /// `list`
    List,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(HelpCenterRedirectList {
    r#type: "type",
    pages: "pages" nullable,
    total_count: "total_count",
    data: "data",
});

crate::runtime::string_enum!(HelpCenterRedirectListType {
    List = "list",
});
