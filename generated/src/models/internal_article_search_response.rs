// Written by `cargo xtask regen`. Do not edit.

//! Schema `internal_article_search_response`.

use super::{CursorPages, InternalArticleListItem};
use crate::runtime::wire::{Extra, UnknownValue};

/// Schema `internal_article_search_response`.
#[non_exhaustive]
pub struct InternalArticleSearchResponse {
    /// `type`.
    pub r#type: Option<InternalArticleSearchResponseType>,
    /// `total_count`.
    pub total_count: Option<i64>,
    /// `data`.
    pub data: Option<InternalArticleSearchResponseData>,
    /// `pages`.
    pub pages: Option<CursorPages>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `internal_article_search_response`.
#[non_exhaustive]
pub struct InternalArticleSearchResponseData {
    /// `internal_articles`.
    pub internal_articles: Option<Vec<InternalArticleListItem>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `internal_article_search_response`.
#[derive(Clone)]
#[non_exhaustive]
pub enum InternalArticleSearchResponseType {
    /// `list`
    List,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(InternalArticleSearchResponse {
    r#type: "type",
    total_count: "total_count",
    data: "data",
    pages: "pages" nullable,
});

crate::runtime::model!(InternalArticleSearchResponseData {
    internal_articles: "internal_articles",
});

crate::runtime::string_enum!(InternalArticleSearchResponseType {
    List = "list",
});
