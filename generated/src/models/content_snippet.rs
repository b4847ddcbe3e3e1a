// Written by `cargo xtask regen`. Do not edit.

//! Schema `content_snippet`.

use crate::runtime::wire::{Extra, Map, Timestamp};

/// Schema `content_snippet`.
#[non_exhaustive]
pub struct ContentSnippet {
    /// `type`.
    pub r#type: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `title`.
    pub title: Option<String>,
    /// `locale`.
    pub locale: Option<String>,
    /// `json_blocks`.
    pub json_blocks: Option<Vec<Map<serde_json::Value>>>,
    /// `body_markdown`.
    pub body_markdown: Option<String>,
    /// `chatbot_availability`.
    ///
    /// Deprecated.
    pub chatbot_availability: Option<i64>,
    /// `copilot_availability`.
    ///
    /// Deprecated.
    pub copilot_availability: Option<i64>,
    /// `ai_chatbot_availability`.
    pub ai_chatbot_availability: Option<bool>,
    /// `ai_copilot_availability`.
    pub ai_copilot_availability: Option<bool>,
    /// `ai_sales_agent_availability`.
    pub ai_sales_agent_availability: Option<bool>,
    /// `created_at`.
    pub created_at: Option<Timestamp>,
    /// `updated_at`.
    pub updated_at: Option<Timestamp>,
    /// `audience_ids`.
    pub audience_ids: Option<Vec<i64>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::runtime::model!(ContentSnippet {
    r#type: "type",
    id: "id",
    title: "title" nullable,
    locale: "locale",
    json_blocks: "json_blocks",
    body_markdown: "body_markdown" nullable,
    chatbot_availability: "chatbot_availability",
    copilot_availability: "copilot_availability",
    ai_chatbot_availability: "ai_chatbot_availability",
    ai_copilot_availability: "ai_copilot_availability",
    ai_sales_agent_availability: "ai_sales_agent_availability",
    created_at: "created_at",
    updated_at: "updated_at",
    audience_ids: "audience_ids" nullable,
});
