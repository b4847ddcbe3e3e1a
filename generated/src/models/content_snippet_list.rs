// Written by `cargo xtask regen`. Do not edit.

//! Schema `content_snippet_list`.

use super::ContentSnippet;
use crate::runtime::wire::{Extra, UnknownValue};

/// Schema `content_snippet_list`.
#[non_exhaustive]
pub struct ContentSnippetList {
    /// `type`.
    pub r#type: Option<ContentSnippetListType>,
    /// `data`.
    pub data: Option<Vec<ContentSnippet>>,
    /// `total_count`.
    pub total_count: Option<i64>,
    /// `page`.
    pub page: Option<i64>,
    /// `per_page`.
    pub per_page: Option<i64>,
    /// `total_pages`.
    pub total_pages: Option<i64>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `content_snippet_list`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ContentSnippetListType {
    /// `list`
    List,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(ContentSnippetList {
    r#type: "type",
    data: "data",
    total_count: "total_count",
    page: "page",
    per_page: "per_page",
    total_pages: "total_pages",
});

crate::runtime::string_enum!(ContentSnippetListType {
    List = "list",
});
