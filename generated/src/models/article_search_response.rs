// Written by `cargo xtask regen`. Do not edit.

//! Schema `article_search_response`.

use super::{Article, ArticleSearchHighlights, CursorPages};
use crate::runtime::wire::{Extra, UnknownValue};

/// Schema `article_search_response`.
#[non_exhaustive]
pub struct ArticleSearchResponse {
    /// `type`.
    pub r#type: Option<ArticleSearchResponseType>,
    /// `total_count`.
    pub total_count: Option<i64>,
    /// `data`.
    pub data: Option<ArticleSearchResponseData>,
    /// `pages`.
    pub pages: Option<CursorPages>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `article_search_response`.
#[non_exhaustive]
pub struct ArticleSearchResponseData {
    /// `articles`.
    pub articles: Option<Vec<Article>>,
    /// `highlights`.
    pub highlights: Option<Vec<ArticleSearchHighlights>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `article_search_response`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ArticleSearchResponseType {
    /// `list`
    List,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(ArticleSearchResponse {
    r#type: "type",
    total_count: "total_count",
    data: "data",
    pages: "pages" nullable,
});

crate::runtime::model!(ArticleSearchResponseData {
    articles: "articles",
    highlights: "highlights",
});

crate::runtime::string_enum!(ArticleSearchResponseType {
    List = "list",
});
