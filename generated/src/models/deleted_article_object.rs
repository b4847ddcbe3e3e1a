// Written by `cargo xtask regen`. Do not edit.

//! Schema `deleted_article_object`.

use crate::runtime::wire::{Extra, UnknownValue};

/// Schema `deleted_article_object`.
#[non_exhaustive]
pub struct DeletedArticleObject {
    /// `id`.
    pub id: Option<String>,
    /// `object`.
    pub object: Option<DeletedArticleObjectObject>,
    /// `deleted`.
    pub deleted: Option<bool>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `deleted_article_object`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DeletedArticleObjectObject {
    /// `article`
    Article,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(DeletedArticleObject {
    id: "id",
    object: "object",
    deleted: "deleted",
});

crate::runtime::string_enum!(DeletedArticleObjectObject {
    Article = "article",
});
