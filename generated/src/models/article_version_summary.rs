// Written by `cargo xtask regen`. Do not edit.

//! Schema `article_version_summary`.

use crate::runtime::wire::{Extra, Timestamp, UnknownValue};

/// Schema `article_version_summary`.
#[non_exhaustive]
pub struct ArticleVersionSummary {
    /// `type`.
    pub r#type: Option<ArticleVersionSummaryType>,
    /// `id`.
    pub id: Option<String>,
    /// `article_id`.
    pub article_id: Option<String>,
    /// `title`.
    pub title: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `author_id`.
    pub author_id: Option<String>,
    /// `created_by_id`.
    pub created_by_id: Option<String>,
    /// `created_via`.
    pub created_via: Option<String>,
    /// `from_version_id`.
    pub from_version_id: Option<String>,
    /// `state`.
    pub state: Option<ArticleVersionSummaryState>,
    /// `created_at`. Format `date-time`.
    pub created_at: Option<Timestamp>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `article_version_summary`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ArticleVersionSummaryState {
    /// `published`
    Published,
    /// `draft`
    Draft,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

/// Part of the schema `article_version_summary`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ArticleVersionSummaryType {
    /// `article_version`
    ArticleVersion,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(ArticleVersionSummary {
    r#type: "type",
    id: "id",
    article_id: "article_id",
    title: "title",
    description: "description" nullable,
    author_id: "author_id",
    created_by_id: "created_by_id" nullable,
    created_via: "created_via",
    from_version_id: "from_version_id" nullable,
    state: "state",
    created_at: "created_at",
});

crate::runtime::string_enum!(ArticleVersionSummaryState {
    Published = "published",
    Draft = "draft",
});

crate::runtime::string_enum!(ArticleVersionSummaryType {
    ArticleVersion = "article_version",
});
