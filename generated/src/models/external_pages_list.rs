// Written by `cargo xtask regen`. Do not edit.

//! Schema `external_pages_list`.

use super::{ExternalPage, PagesLink};
use crate::runtime::wire::{Extra, UnknownValue};

/// Schema `external_pages_list`.
#[non_exhaustive]
pub struct ExternalPagesList {
    /// `type`.
    pub r#type: Option<ExternalPagesListType>,
    /// `pages`.
    pub pages: Option<PagesLink>,
    /// `total_count`.
    pub total_count: Option<i64>,
    /// `data`.
    pub data: Option<Vec<ExternalPage>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `external_pages_list`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ExternalPagesListType {
    /// `list`
    List,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(ExternalPagesList {
    r#type: "type",
    pages: "pages",
    total_count: "total_count",
    data: "data",
});

crate::runtime::string_enum!(ExternalPagesListType {
    List = "list",
});
