// Written by `cargo xtask regen`. Do not edit.

//! Schema `paginated_response`.

use super::{CursorPages, NewsItem, Newsfeed};
use crate::runtime::wire::{Extra, UnknownValue};

/// Schema `paginated_response`.
#[non_exhaustive]
pub struct PaginatedResponse {
    /// `type`.
    pub r#type: Option<PaginatedResponseType>,
    /// `pages`.
    pub pages: Option<CursorPages>,
    /// `total_count`.
    pub total_count: Option<i64>,
    /// `data`.
    pub data: Option<Vec<PaginatedResponseDataItem>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `paginated_response`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PaginatedResponseDataItem {
    /// `type` is `news-item`.
    NewsItem(Box<NewsItem>),
    /// `type` is `newsfeed`.
    Newsfeed(Box<Newsfeed>),
    /// JSON that fits none of these, or several.
    Unknown(serde_json::Value),
}

/// Part of the schema `paginated_response`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PaginatedResponseType {
    /// `list`
    List,
    /// `conversation.list`
    ConversationList,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(PaginatedResponse {
    r#type: "type",
    pages: "pages" nullable,
    total_count: "total_count",
    data: "data",
});

crate::runtime::union!(PaginatedResponseDataItem {
    NewsItem(Box<NewsItem>): [[Tag("type", &["news-item"])]] from,
    Newsfeed(Box<Newsfeed>): [[Tag("type", &["newsfeed"])]] from,
});

crate::runtime::string_enum!(PaginatedResponseType {
    List = "list",
    ConversationList = "conversation.list",
});
