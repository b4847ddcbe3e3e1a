// Written by `cargo xtask regen`. Do not edit.

//! Schema `content_search_result`.

use super::{ContentSearchArticleItem, ContentSearchDefaultItem};

/// Schema `content_search_result`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ContentSearchResult {
    /// `type` is `content_snippet` or `external_content` or `file_source_content` or `internal_article`.
    ContentSearchDefaultItem(Box<ContentSearchDefaultItem>),
    /// `type` is `article`.
    Article(Box<ContentSearchArticleItem>),
    /// JSON that fits none of these, or several.
    Unknown(serde_json::Value),
}

crate::runtime::union!(ContentSearchResult {
    ContentSearchDefaultItem(Box<ContentSearchDefaultItem>): [[Tag("type", &["content_snippet", "external_content", "file_source_content", "internal_article"])]] from,
    Article(Box<ContentSearchArticleItem>): [[Tag("type", &["article"])]] from,
});
