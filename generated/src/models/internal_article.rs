// Written by `cargo xtask regen`. Do not edit.

//! Schema `internal_article`.

use super::InternalArticleListItem;

/// Schema `internal_article`.
pub type InternalArticle = InternalArticleListItem;
