// Written by `cargo xtask regen`. Do not edit.

//! Schema `article_list`.

use super::{ArticleListItem, CursorPages};
use crate::runtime::wire::{Extra, UnknownValue};

/// Schema `article_list`.
#[non_exhaustive]
pub struct ArticleList {
    /// `type`.
    pub r#type: Option<ArticleListType>,
    /// `pages`.
    pub pages: Option<CursorPages>,
    /// `total_count`.
    pub total_count: Option<i64>,
    /// `data`.
    pub data: Option<Vec<ArticleListItem>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `article_list`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ArticleListType {
    /// `list`
    List,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(ArticleList {
    r#type: "type",
    pages: "pages" nullable,
    total_count: "total_count",
    data: "data",
});

crate::runtime::string_enum!(ArticleListType {
    List = "list",
});
