// Written by `cargo xtask regen`. Do not edit.

//! Schema `content_search_response`.

use super::ContentSearchResult;
use crate::runtime::wire::{Extra, UnknownValue};

/// Schema `content_search_response`.
#[non_exhaustive]
pub struct ContentSearchResponse {
    /// `type`.
    pub r#type: Option<ContentSearchResponseType>,
    /// `total_count`.
    pub total_count: Option<i64>,
    /// `pages`.
    pub pages: Option<ContentSearchResponsePages>,
    /// `data`.
    pub data: Option<Vec<ContentSearchResult>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `content_search_response`.
#[non_exhaustive]
pub struct ContentSearchResponsePages {
    /// `type`.
    pub r#type: Option<ContentSearchResponsePagesType>,
    /// `page`.
    pub page: Option<i64>,
    /// `per_page`.
    pub per_page: Option<i64>,
    /// `total_pages`.
    pub total_pages: Option<i64>,
    /// `next`. Format `uri`.
    pub next: Option<String>,
    /// `prev`. Format `uri`.
    pub prev: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `content_search_response`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ContentSearchResponsePagesType {
    /// `pages`
    Pages,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

/// Part of the schema `content_search_response`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ContentSearchResponseType {
    /// `list`
    List,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(ContentSearchResponse {
    r#type: "type",
    total_count: "total_count",
    pages: "pages",
    data: "data",
});

crate::runtime::model!(ContentSearchResponsePages {
    r#type: "type",
    page: "page",
    per_page: "per_page",
    total_pages: "total_pages",
    next: "next" nullable,
    prev: "prev" nullable,
});

crate::runtime::string_enum!(ContentSearchResponsePagesType {
    Pages = "pages",
});

crate::runtime::string_enum!(ContentSearchResponseType {
    List = "list",
});
