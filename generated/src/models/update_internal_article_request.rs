// Written by `cargo xtask regen`. Do not edit.

//! Schema `update_internal_article_request`.

use crate::runtime::wire::{Extra, Nullable};

/// Schema `update_internal_article_request`.
#[non_exhaustive]
pub struct UpdateInternalArticleRequest {
    /// `title`.
    pub title: Option<String>,
    /// `body`.
    pub body: Option<String>,
    /// `body_markdown`.
    pub body_markdown: Option<String>,
    /// `author_id`.
    pub author_id: Option<i64>,
    /// `owner_id`.
    pub owner_id: Option<i64>,
    /// `folder_id`.
    pub folder_id: Nullable<i64>,
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

impl UpdateInternalArticleRequest {
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

    /// Sets `body`.
    #[must_use]
    #[inline]
    pub fn with_body(mut self, body: impl Into<String>) -> Self {
        self.body = Some(body.into());
        self
    }

    /// Sets `body_markdown`.
    #[must_use]
    #[inline]
    pub fn with_body_markdown(mut self, body_markdown: impl Into<String>) -> Self {
        self.body_markdown = Some(body_markdown.into());
        self
    }

    /// Sets `author_id`.
    #[must_use]
    #[inline]
    pub fn with_author_id(mut self, author_id: i64) -> Self {
        self.author_id = Some(author_id);
        self
    }

    /// Sets `owner_id`.
    #[must_use]
    #[inline]
    pub fn with_owner_id(mut self, owner_id: i64) -> Self {
        self.owner_id = Some(owner_id);
        self
    }

    /// Sets `folder_id`.
    #[must_use]
    #[inline]
    pub fn with_folder_id(mut self, folder_id: impl Into<Nullable<i64>>) -> Self {
        self.folder_id = folder_id.into();
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

crate::runtime::model!(UpdateInternalArticleRequest {
    title: "title",
    body: "body",
    body_markdown: "body_markdown",
    author_id: "author_id",
    owner_id: "owner_id",
    folder_id: "folder_id" nullable,
    audience_ids: "audience_ids" nullable,
    ai_chatbot_availability: "ai_chatbot_availability",
    ai_copilot_availability: "ai_copilot_availability",
    ai_sales_agent_availability: "ai_sales_agent_availability",
});
