// Written by `cargo xtask regen`. Do not edit.

//! Schema `internal_article_list`.

use super::{CursorPages, InternalArticleListItem};
use crate::runtime::wire::{Extra, UnknownValue};

/// Schema `internal_article_list`.
#[non_exhaustive]
pub struct InternalArticleList {
    /// `type`.
    pub r#type: Option<InternalArticleListType>,
    /// `pages`.
    pub pages: Option<CursorPages>,
    /// `total_count`.
    pub total_count: Option<i64>,
    /// `data`.
    pub data: Option<Vec<InternalArticleListItem>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `internal_article_list`.
#[derive(Clone)]
#[non_exhaustive]
pub enum InternalArticleListType {
    /// `list`
    List,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(InternalArticleList {
    r#type: "type",
    pages: "pages" nullable,
    total_count: "total_count",
    data: "data",
});

crate::runtime::string_enum!(InternalArticleListType {
    List = "list",
});
