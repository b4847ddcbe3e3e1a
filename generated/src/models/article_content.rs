// Written by `cargo xtask regen`. Do not edit.

//! Schema `article_content`.

use crate::runtime::wire::{Extra, Nullable, Timestamp, UnknownValue};

/// Schema `article_content`.
#[non_exhaustive]
pub struct ArticleContent {
    /// `type`.
    pub r#type: Nullable<ArticleContentType>,
    /// `title`.
    pub title: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `body`.
    pub body: Option<String>,
    /// `body_markdown`.
    pub body_markdown: Nullable<String>,
    /// `author_id`.
    pub author_id: Option<i64>,
    /// `state`.
    pub state: Option<ArticleContentState>,
    /// `created_at`. Format `date-time`.
    pub created_at: Option<Timestamp>,
    /// `updated_at`. Format `date-time`.
    pub updated_at: Option<Timestamp>,
    /// `has_unpublished_changes`.
    pub has_unpublished_changes: Option<bool>,
    /// `draft_updated_at`. Format `date-time`.
    pub draft_updated_at: Nullable<Timestamp>,
    /// `url`.
    pub url: Option<String>,
    /// `audience_ids`.
    pub audience_ids: Nullable<Vec<i64>>,
    /// `ai_chatbot_availability`.
    pub ai_chatbot_availability: Option<bool>,
    /// `ai_copilot_availability`.
    pub ai_copilot_availability: Option<bool>,
    /// `ai_sales_agent_availability`.
    pub ai_sales_agent_availability: Option<bool>,
    /// `created_by_id`. Set by the server.
    pub created_by_id: Nullable<i64>,
    /// `updated_by_id`. Set by the server.
    pub updated_by_id: Nullable<i64>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl ArticleContent {
    /// With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `type`.
    #[must_use]
    #[inline]
    pub fn with_type(mut self, r#type: impl Into<Nullable<ArticleContentType>>) -> Self {
        self.r#type = r#type.into();
        self
    }

    /// Sets `title`.
    #[must_use]
    #[inline]
    pub fn with_title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets `description`.
    #[must_use]
    #[inline]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
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
    pub fn with_body_markdown(
        mut self,
        body_markdown: impl Into<Nullable<String>>,
    ) -> Self {
        self.body_markdown = body_markdown.into();
        self
    }

    /// Sets `author_id`.
    #[must_use]
    #[inline]
    pub fn with_author_id(mut self, author_id: i64) -> Self {
        self.author_id = Some(author_id);
        self
    }

    /// Sets `state`.
    #[must_use]
    #[inline]
    pub fn with_state(mut self, state: impl Into<ArticleContentState>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Sets `created_at`.
    #[must_use]
    #[inline]
    pub fn with_created_at(mut self, created_at: impl Into<Timestamp>) -> Self {
        self.created_at = Some(created_at.into());
        self
    }

    /// Sets `updated_at`.
    #[must_use]
    #[inline]
    pub fn with_updated_at(mut self, updated_at: impl Into<Timestamp>) -> Self {
        self.updated_at = Some(updated_at.into());
        self
    }

    /// Sets `has_unpublished_changes`.
    #[must_use]
    #[inline]
    pub fn with_has_unpublished_changes(
        mut self,
        has_unpublished_changes: bool,
    ) -> Self {
        self.has_unpublished_changes = Some(has_unpublished_changes);
        self
    }

    /// Sets `draft_updated_at`.
    #[must_use]
    #[inline]
    pub fn with_draft_updated_at(
        mut self,
        draft_updated_at: impl Into<Nullable<Timestamp>>,
    ) -> Self {
        self.draft_updated_at = draft_updated_at.into();
        self
    }

    /// Sets `url`.
    #[must_use]
    #[inline]
    pub fn with_url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
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

/// Part of the schema `article_content`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ArticleContentState {
    /// `published`
    Published,
    /// `draft`
    Draft,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

/// Part of the schema `article_content`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ArticleContentType {
    /// `article_content`
    ArticleContent,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(ArticleContent {
    r#type: "type" nullable,
    title: "title",
    description: "description",
    body: "body",
    body_markdown: "body_markdown" nullable,
    author_id: "author_id",
    state: "state",
    created_at: "created_at",
    updated_at: "updated_at",
    has_unpublished_changes: "has_unpublished_changes",
    draft_updated_at: "draft_updated_at" nullable,
    url: "url",
    audience_ids: "audience_ids" nullable,
    ai_chatbot_availability: "ai_chatbot_availability",
    ai_copilot_availability: "ai_copilot_availability",
    ai_sales_agent_availability: "ai_sales_agent_availability",
    created_by_id: "created_by_id" nullable,
    updated_by_id: "updated_by_id" nullable,
});

crate::runtime::string_enum!(ArticleContentState {
    Published = "published",
    Draft = "draft",
});

crate::runtime::string_enum!(ArticleContentType {
    ArticleContent = "article_content",
});
