// Written by `cargo xtask regen`. Do not edit.

//! Schema `create_article_request`.

use super::ArticleTranslatedContent;
use crate::runtime::wire::{Extra, Nullable, UnknownValue};

/// Schema `create_article_request`.
#[non_exhaustive]
pub struct CreateArticleRequest {
    /// `title`. Required.
    pub title: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `body`.
    pub body: Option<String>,
    /// `body_markdown`.
    pub body_markdown: Option<String>,
    /// `author_id`. Required.
    pub author_id: Option<i64>,
    /// `state`.
    pub state: Option<CreateArticleRequestState>,
    /// `parent_id`.
    pub parent_id: Option<i64>,
    /// `parent_type`.
    pub parent_type: Option<String>,
    /// `parent_ids`.
    pub parent_ids: Option<Vec<i64>>,
    /// `translated_content`.
    pub translated_content: Nullable<ArticleTranslatedContent>,
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
    /// `scheduled_publish_at`. Format `date-time`.
    pub scheduled_publish_at: Nullable<String>,
    /// `scheduled_unpublish_at`. Format `date-time`.
    pub scheduled_unpublish_at: Nullable<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl CreateArticleRequest {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(title: impl Into<String>, author_id: i64) -> Self {
        Self {
            title: Some(title.into()),
            author_id: Some(author_id),
            ..Self::default()
        }
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
    pub fn with_body_markdown(mut self, body_markdown: impl Into<String>) -> Self {
        self.body_markdown = Some(body_markdown.into());
        self
    }

    /// Sets `state`.
    #[must_use]
    #[inline]
    pub fn with_state(mut self, state: impl Into<CreateArticleRequestState>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Sets `parent_id`.
    #[must_use]
    #[inline]
    pub fn with_parent_id(mut self, parent_id: i64) -> Self {
        self.parent_id = Some(parent_id);
        self
    }

    /// Sets `parent_type`.
    #[must_use]
    #[inline]
    pub fn with_parent_type(mut self, parent_type: impl Into<String>) -> Self {
        self.parent_type = Some(parent_type.into());
        self
    }

    /// Sets `parent_ids`.
    #[must_use]
    #[inline]
    pub fn with_parent_ids(
        mut self,
        parent_ids: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.parent_ids = Some(parent_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `translated_content`.
    #[must_use]
    #[inline]
    pub fn with_translated_content(
        mut self,
        translated_content: impl Into<Nullable<ArticleTranslatedContent>>,
    ) -> Self {
        self.translated_content = translated_content.into();
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

    /// Sets `scheduled_publish_at`.
    #[must_use]
    #[inline]
    pub fn with_scheduled_publish_at(
        mut self,
        scheduled_publish_at: impl Into<Nullable<String>>,
    ) -> Self {
        self.scheduled_publish_at = scheduled_publish_at.into();
        self
    }

    /// Sets `scheduled_unpublish_at`.
    #[must_use]
    #[inline]
    pub fn with_scheduled_unpublish_at(
        mut self,
        scheduled_unpublish_at: impl Into<Nullable<String>>,
    ) -> Self {
        self.scheduled_unpublish_at = scheduled_unpublish_at.into();
        self
    }
}

/// Part of the schema `create_article_request`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateArticleRequestState {
    /// `published`
    Published,
    /// `draft`
    Draft,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(CreateArticleRequest {
    title: "title" required,
    description: "description",
    body: "body",
    body_markdown: "body_markdown",
    author_id: "author_id" required,
    state: "state",
    parent_id: "parent_id",
    parent_type: "parent_type",
    parent_ids: "parent_ids",
    translated_content: "translated_content" nullable,
    folder_id: "folder_id" nullable,
    audience_ids: "audience_ids" nullable,
    ai_chatbot_availability: "ai_chatbot_availability",
    ai_copilot_availability: "ai_copilot_availability",
    ai_sales_agent_availability: "ai_sales_agent_availability",
    scheduled_publish_at: "scheduled_publish_at" nullable,
    scheduled_unpublish_at: "scheduled_unpublish_at" nullable,
});

crate::runtime::string_enum!(CreateArticleRequestState {
    Published = "published",
    Draft = "draft",
});
