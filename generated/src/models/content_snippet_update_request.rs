// Written by `cargo xtask regen`. Do not edit.

//! Schema `content_snippet_update_request`.

use crate::runtime::wire::{Extra, Map, Nullable};

/// Schema `content_snippet_update_request`.
#[non_exhaustive]
pub struct ContentSnippetUpdateRequest {
    /// `title`. At most 255 characters.
    pub title: Option<String>,
    /// `json_blocks`.
    pub json_blocks: Option<Vec<Map<serde_json::Value>>>,
    /// `body_markdown`.
    pub body_markdown: Option<String>,
    /// `locale`.
    pub locale: Option<String>,
    /// `audience_ids`.
    pub audience_ids: Nullable<Vec<i64>>,
    /// `ai_chatbot_availability`.
    pub ai_chatbot_availability: Option<bool>,
    /// `ai_copilot_availability`.
    pub ai_copilot_availability: Option<bool>,
    /// `ai_sales_agent_availability`.
    pub ai_sales_agent_availability: Option<bool>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl ContentSnippetUpdateRequest {
    /// With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `title`.
    #[must_use]
    #[inline]
    pub fn with_title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets `json_blocks`.
    #[must_use]
    #[inline]
    pub fn with_json_blocks(
        mut self,
        json_blocks: impl IntoIterator<Item = impl Into<Map<serde_json::Value>>>,
    ) -> Self {
        self.json_blocks = Some(json_blocks.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `body_markdown`.
    #[must_use]
    #[inline]
    pub fn with_body_markdown(mut self, body_markdown: impl Into<String>) -> Self {
        self.body_markdown = Some(body_markdown.into());
        self
    }

    /// Sets `locale`.
    #[must_use]
    #[inline]
    pub fn with_locale(mut self, locale: impl Into<String>) -> Self {
        self.locale = Some(locale.into());
        self
    }

    /// Sets `audience_ids`.
    #[must_use]
    #[inline]
    pub fn with_audience_ids(
        mut self,
        audience_ids: impl Into<Nullable<Vec<i64>>>,
    ) -> Self {
        self.audience_ids = audience_ids.into();
        self
    }

    /// Sets `ai_chatbot_availability`.
    #[must_use]
    #[inline]
    pub fn with_ai_chatbot_availability(
        mut self,
        ai_chatbot_availability: bool,
    ) -> Self {
        self.ai_chatbot_availability = Some(ai_chatbot_availability);
        self
    }

    /// Sets `ai_copilot_availability`.
    #[must_use]
    #[inline]
    pub fn with_ai_copilot_availability(
        mut self,
        ai_copilot_availability: bool,
    ) -> Self {
        self.ai_copilot_availability = Some(ai_copilot_availability);
        self
    }

    /// Sets `ai_sales_agent_availability`.
    #[must_use]
    #[inline]
    pub fn with_ai_sales_agent_availability(
        mut self,
        ai_sales_agent_availability: bool,
    ) -> Self {
        self.ai_sales_agent_availability = Some(ai_sales_agent_availability);
        self
    }
}

crate::runtime::model!(ContentSnippetUpdateRequest {
    title: "title",
    json_blocks: "json_blocks",
    body_markdown: "body_markdown",
    locale: "locale",
    audience_ids: "audience_ids" nullable,
    ai_chatbot_availability: "ai_chatbot_availability",
    ai_copilot_availability: "ai_copilot_availability",
    ai_sales_agent_availability: "ai_sales_agent_availability",
});
