// Written by `cargo xtask regen`. Do not edit.

//! Schema `content_search_default_item`.

use crate::runtime::wire::{Extra, UnknownValue};

/// Schema `content_search_default_item`.
#[non_exhaustive]
pub struct ContentSearchDefaultItem {
    /// `type`. Required.
    pub r#type: Option<ContentSearchDefaultItemType>,
    /// `id`.
    pub id: Option<String>,
    /// `title`.
    pub title: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `content_search_default_item`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ContentSearchDefaultItemType {
    /// `content_snippet`
    ContentSnippet,
    /// `external_content`
    ExternalContent,
    /// `file_source_content`
    FileSourceContent,
    /// `internal_article`
    InternalArticle,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(ContentSearchDefaultItem {
    r#type: "type" required,
    id: "id",
    title: "title",
});

crate::runtime::string_enum!(ContentSearchDefaultItemType {
    ContentSnippet = "content_snippet",
    ExternalContent = "external_content",
    FileSourceContent = "file_source_content",
    InternalArticle = "internal_article",
});
