// Written by `cargo xtask regen`. Do not edit.

//! Schema `article_version_list`.

use super::{ArticleVersionSummary, CursorPages};
use crate::runtime::wire::{Extra, UnknownValue};

/// Schema `article_version_list`.
#[non_exhaustive]
pub struct ArticleVersionList {
    /// `type`.
    pub r#type: Option<ArticleVersionListType>,
    /// `pages`.
    pub pages: Option<CursorPages>,
    /// `total_count`.
    pub total_count: Option<i64>,
    /// `data`.
    pub data: Option<Vec<ArticleVersionSummary>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `article_version_list`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ArticleVersionListType {
    /// `list`
    List,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(ArticleVersionList {
    r#type: "type",
    pages: "pages" nullable,
    total_count: "total_count",
    data: "data",
});

crate::runtime::string_enum!(ArticleVersionListType {
    List = "list",
});
