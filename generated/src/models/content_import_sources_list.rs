// Written by `cargo xtask regen`. Do not edit.

//! Schema `content_import_sources_list`.

use super::{ContentImportSource, PagesLink};
use crate::runtime::wire::{Extra, UnknownValue};

/// Schema `content_import_sources_list`.
#[non_exhaustive]
pub struct ContentImportSourcesList {
    /// `type`.
    pub r#type: Option<ContentImportSourcesListType>,
    /// `pages`.
    pub pages: Option<PagesLink>,
    /// `total_count`.
    pub total_count: Option<i64>,
    /// `data`.
    pub data: Option<Vec<ContentImportSource>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `content_import_sources_list`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ContentImportSourcesListType {
    /// `list`
    List,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(ContentImportSourcesList {
    r#type: "type",
    pages: "pages",
    total_count: "total_count",
    data: "data",
});

crate::runtime::string_enum!(ContentImportSourcesListType {
    List = "list",
});
