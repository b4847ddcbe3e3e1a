// Written by `cargo xtask regen`. Do not edit.

//! Schema `deleted_internal_article_object`.

use crate::runtime::wire::{Extra, UnknownValue};

/// Schema `deleted_internal_article_object`.
#[non_exhaustive]
pub struct DeletedInternalArticleObject {
    /// `id`.
    pub id: Option<String>,
    /// `object`.
    pub object: Option<DeletedInternalArticleObjectObject>,
    /// `deleted`.
    pub deleted: Option<bool>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `deleted_internal_article_object`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DeletedInternalArticleObjectObject {
    /// `internal_article`
    InternalArticle,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(DeletedInternalArticleObject {
    id: "id",
    object: "object",
    deleted: "deleted",
});

crate::runtime::string_enum!(DeletedInternalArticleObjectObject {
    InternalArticle = "internal_article",
});
