// Written by `cargo xtask regen`. Do not edit.

//! Schema `content_search_article_item`.

use super::ContentSearchArticleContentItem;
use crate::runtime::wire::{Extra, UnknownValue};

/// Schema `content_search_article_item`.
#[non_exhaustive]
pub struct ContentSearchArticleItem {
    /// `type`. Required.
    pub r#type: Option<ContentSearchArticleItemType>,
    /// `id`.
    pub id: Option<String>,
    /// `title`.
    pub title: Option<String>,
    /// `contents`.
    pub contents: Option<Vec<ContentSearchArticleContentItem>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `content_search_article_item`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ContentSearchArticleItemType {
    /// `article`
    Article,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(ContentSearchArticleItem {
    r#type: "type" required,
    id: "id",
    title: "title",
    contents: "contents",
});

crate::runtime::string_enum!(ContentSearchArticleItemType {
    Article = "article",
});
