// Written by `cargo xtask regen`. Do not edit.

//! Schema `content_search_article_content_item`.

use crate::runtime::wire::{Extra, UnknownValue};

/// Schema `content_search_article_content_item`.
#[non_exhaustive]
pub struct ContentSearchArticleContentItem {
    /// `type`.
    pub r#type: Option<ContentSearchArticleContentItemType>,
    /// `id`.
    pub id: Option<String>,
    /// `title`.
    pub title: Option<String>,
    /// `locale`.
    pub locale: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `content_search_article_content_item`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ContentSearchArticleContentItemType {
    /// `article_content`
    ArticleContent,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(ContentSearchArticleContentItem {
    r#type: "type",
    id: "id",
    title: "title",
    locale: "locale",
});

crate::runtime::string_enum!(ContentSearchArticleContentItemType {
    ArticleContent = "article_content",
});
