// Written by `cargo xtask regen`. Do not edit.

//! Schema `article`.

use super::{
    ArticleListItemHelpCenterAudience, ArticleListItemState, ArticleListItemType,
    ArticleStatistics, ArticleTranslatedContent, Tags,
};
use crate::runtime::wire::{Extra, Timestamp};

/// Schema `article`.
#[non_exhaustive]
pub struct Article {
    /// `type`. Default: `article`.
    pub r#type: Option<ArticleListItemType>,
    /// `id`.
    pub id: Option<String>,
    /// `workspace_id`.
    pub workspace_id: Option<String>,
    /// `title`.
    pub title: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `body`.
    pub body: Option<String>,
    /// `body_markdown`.
    pub body_markdown: Option<String>,
    /// `author_id`.
    pub author_id: Option<i64>,
    /// `state`. Default: `draft`.
    pub state: Option<ArticleListItemState>,
    /// `created_at`. Format `date-time`.
    pub created_at: Option<Timestamp>,
    /// `updated_at`. Format `date-time`.
    pub updated_at: Option<Timestamp>,
    /// `has_unpublished_changes`.
    pub has_unpublished_changes: Option<bool>,
    /// `draft_updated_at`. Format `date-time`.
    pub draft_updated_at: Option<Timestamp>,
    /// `url`.
    pub url: Option<String>,
    /// `parent_ids`.
    pub parent_ids: Option<Vec<i64>>,
    /// `default_locale`.
    pub default_locale: Option<String>,
    /// `translated_content`.
    pub translated_content: Option<ArticleTranslatedContent>,
    /// `tags`.
    pub tags: Option<Tags>,
    /// `folder_id`.
    pub folder_id: Option<i64>,
    /// `ai_chatbot_availability`.
    pub ai_chatbot_availability: Option<bool>,
    /// `ai_copilot_availability`.
    pub ai_copilot_availability: Option<bool>,
    /// `ai_sales_agent_availability`.
    pub ai_sales_agent_availability: Option<bool>,
    /// `created_by_id`. Set by the server.
    pub created_by_id: Option<i64>,
    /// `updated_by_id`. Set by the server.
    pub updated_by_id: Option<i64>,
    /// `exclude_from_article_suggestions`. Set by the server.
    pub exclude_from_article_suggestions: Option<bool>,
    /// `help_center_audience`. Set by the server.
    pub help_center_audience: Option<ArticleListItemHelpCenterAudience>,
    /// `scheduled_publish_at`. Format `date-time`. Set by the server.
    pub scheduled_publish_at: Option<Timestamp>,
    /// `scheduled_unpublish_at`. Format `date-time`. Set by the server.
    pub scheduled_unpublish_at: Option<Timestamp>,
    /// `statistics`.
    pub statistics: Option<ArticleStatistics>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::runtime::model!(Article {
    r#type: "type",
    id: "id",
    workspace_id: "workspace_id",
    title: "title",
    description: "description" nullable,
    body: "body" nullable,
    body_markdown: "body_markdown" nullable,
    author_id: "author_id",
    state: "state",
    created_at: "created_at",
    updated_at: "updated_at",
    has_unpublished_changes: "has_unpublished_changes",
    draft_updated_at: "draft_updated_at" nullable,
    url: "url" nullable,
    parent_ids: "parent_ids",
    default_locale: "default_locale",
    translated_content: "translated_content" nullable,
    tags: "tags",
    folder_id: "folder_id" nullable,
    ai_chatbot_availability: "ai_chatbot_availability",
    ai_copilot_availability: "ai_copilot_availability",
    ai_sales_agent_availability: "ai_sales_agent_availability",
    created_by_id: "created_by_id" nullable,
    updated_by_id: "updated_by_id" nullable,
    exclude_from_article_suggestions: "exclude_from_article_suggestions",
    help_center_audience: "help_center_audience" nullable,
    scheduled_publish_at: "scheduled_publish_at" nullable,
    scheduled_unpublish_at: "scheduled_unpublish_at" nullable,
    statistics: "statistics" nullable,
});
