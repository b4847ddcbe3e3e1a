// Written by `cargo xtask regen`. Do not edit.

//! Schema `content_sources_list`.

use super::ContentSource;
use crate::runtime::wire::{Extra, UnknownValue};

/// Schema `content_sources_list`.
#[non_exhaustive]
pub struct ContentSourcesList {
    /// `type`.
    pub r#type: Option<ContentSourcesListType>,
    /// `total_count`.
    pub total_count: Option<i64>,
    /// `content_sources`.
    pub content_sources: Option<Vec<ContentSource>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `content_sources_list`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ContentSourcesListType {
    /// `content_source.list`
    ContentSourceList,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(ContentSourcesList {
    r#type: "type",
    total_count: "total_count",
    content_sources: "content_sources",
});

crate::runtime::string_enum!(ContentSourcesListType {
    ContentSourceList = "content_source.list",
});
