// Written by `cargo xtask regen`. Do not edit.

//! Schema `internal_article_list_item`.

use super::Tags;
use crate::runtime::wire::{Extra, Timestamp, UnknownValue};

/// Schema `internal_article_list_item`.
#[non_exhaustive]
pub struct InternalArticleListItem {
    /// `type`. Default: `internal_article`.
    pub r#type: Option<InternalArticleListItemType>,
    /// `id`.
    pub id: Option<String>,
    /// `title`.
    pub title: Option<String>,
    /// `body`.
    pub body: Option<String>,
    /// `body_markdown`.
    pub body_markdown: Option<String>,
    /// `owner_id`.
    pub owner_id: Option<i64>,
    /// `author_id`.
    pub author_id: Option<i64>,
    /// `created_at`. Format `date-time`.
    pub created_at: Option<Timestamp>,
    /// `updated_at`. Format `date-time`.
    pub updated_at: Option<Timestamp>,
    /// `locale`.
    pub locale: Option<String>,
    /// `folder_id`.
    pub folder_id: Option<i64>,
    /// `audience_ids`.
    pub audience_ids: Option<Vec<i64>>,
    /// `ai_chatbot_availability`.
    pub ai_chatbot_availability: Option<bool>,
    /// `ai_copilot_availability`.
    pub ai_copilot_availability: Option<bool>,
    /// `ai_sales_agent_availability`.
    pub ai_sales_agent_availability: Option<bool>,
    /// `tags`.
    pub tags: Option<Tags>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `internal_article_list_item`.
#[derive(Clone)]
#[non_exhaustive]
pub enum InternalArticleListItemType {
    /// `internal_article`
    InternalArticle,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(InternalArticleListItem {
    r#type: "type",
    id: "id",
    title: "title",
    body: "body" nullable,
    body_markdown: "body_markdown" nullable,
    owner_id: "owner_id",
    author_id: "author_id",
    created_at: "created_at",
    updated_at: "updated_at",
    locale: "locale",
    folder_id: "folder_id" nullable,
    audience_ids: "audience_ids" nullable,
    ai_chatbot_availability: "ai_chatbot_availability",
    ai_copilot_availability: "ai_copilot_availability",
    ai_sales_agent_availability: "ai_sales_agent_availability",
    tags: "tags",
});

crate::runtime::string_enum!(InternalArticleListItemType {
    InternalArticle = "internal_article",
});
