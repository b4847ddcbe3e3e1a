// Written by `cargo xtask regen`. Do not edit.

//! Schema `content_bulk_action_request`.

use crate::runtime::wire::{Extra, UnknownValue};

/// Schema `content_bulk_action_request`.
#[non_exhaustive]
pub struct ContentBulkActionRequest {
    /// `action`. Required.
    pub action: Option<ContentBulkActionRequestAction>,
    /// `content_ids`. Required. At most 1000 items.
    pub content_ids: Option<Vec<ContentBulkActionRequestContentIdsItem>>,
    /// `availability`.
    pub availability: Option<ContentBulkActionRequestAvailability>,
    /// `audience`.
    pub audience: Option<ContentBulkActionRequestAudience>,
    /// `tags`.
    pub tags: Option<ContentBulkActionRequestTags>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl ContentBulkActionRequest {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(
        action: impl Into<ContentBulkActionRequestAction>,
        content_ids: impl IntoIterator<
            Item = impl Into<ContentBulkActionRequestContentIdsItem>,
        >,
    ) -> Self {
        Self {
            action: Some(action.into()),
            content_ids: Some(content_ids.into_iter().map(Into::into).collect()),
            ..Self::default()
        }
    }

    /// Sets `availability`.
    #[must_use]
    #[inline]
    pub fn with_availability(
        mut self,
        availability: impl Into<ContentBulkActionRequestAvailability>,
    ) -> Self {
        self.availability = Some(availability.into());
        self
    }

    /// Sets `audience`.
    #[must_use]
    #[inline]
    pub fn with_audience(
        mut self,
        audience: impl Into<ContentBulkActionRequestAudience>,
    ) -> Self {
        self.audience = Some(audience.into());
        self
    }

    /// Sets `tags`.
    #[must_use]
    #[inline]
    pub fn with_tags(mut self, tags: impl Into<ContentBulkActionRequestTags>) -> Self {
        self.tags = Some(tags.into());
        self
    }
}

/// Part of the schema `content_bulk_action_request`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ContentBulkActionRequestAction {
    /// `publish`
    Publish,
    /// `unpublish`
    Unpublish,
    /// `delete`
    Delete,
    /// `set_availability`
    SetAvailability,
    /// `set_audience`
    SetAudience,
    /// `update_tags`
    UpdateTags,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

/// Part of the schema `content_bulk_action_request`.
#[non_exhaustive]
pub struct ContentBulkActionRequestAudience {
    /// `add_segment_ids`.
    pub add_segment_ids: Option<Vec<i64>>,
    /// `remove_segment_ids`.
    pub remove_segment_ids: Option<Vec<i64>>,
    /// `remove_all`.
    pub remove_all: Option<bool>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl ContentBulkActionRequestAudience {
    /// With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `add_segment_ids`.
    #[must_use]
    #[inline]
    pub fn with_add_segment_ids(
        mut self,
        add_segment_ids: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.add_segment_ids = Some(
            add_segment_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `remove_segment_ids`.
    #[must_use]
    #[inline]
    pub fn with_remove_segment_ids(
        mut self,
        remove_segment_ids: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.remove_segment_ids = Some(
            remove_segment_ids.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `remove_all`.
    #[must_use]
    #[inline]
    pub fn with_remove_all(mut self, remove_all: bool) -> Self {
        self.remove_all = Some(remove_all);
        self
    }
}

/// Part of the schema `content_bulk_action_request`.
#[non_exhaustive]
pub struct ContentBulkActionRequestAvailability {
    /// `ai_agent`.
    pub ai_agent: Option<bool>,
    /// `copilot`.
    pub copilot: Option<bool>,
    /// `sales_agent`.
    pub sales_agent: Option<bool>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl ContentBulkActionRequestAvailability {
    /// With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `ai_agent`.
    #[must_use]
    #[inline]
    pub fn with_ai_agent(mut self, ai_agent: bool) -> Self {
        self.ai_agent = Some(ai_agent);
        self
    }

    /// Sets `copilot`.
    #[must_use]
    #[inline]
    pub fn with_copilot(mut self, copilot: bool) -> Self {
        self.copilot = Some(copilot);
        self
    }

    /// Sets `sales_agent`.
    #[must_use]
    #[inline]
    pub fn with_sales_agent(mut self, sales_agent: bool) -> Self {
        self.sales_agent = Some(sales_agent);
        self
    }
}

/// Part of the schema `content_bulk_action_request`.
#[non_exhaustive]
pub struct ContentBulkActionRequestContentIdsItem {
    /// `type`. Required.
    pub r#type: Option<ContentBulkActionRequestContentIdsItemType>,
    /// `id`. Required.
    pub id: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl ContentBulkActionRequestContentIdsItem {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(
        r#type: impl Into<ContentBulkActionRequestContentIdsItemType>,
        id: impl Into<String>,
    ) -> Self {
        Self {
            r#type: Some(r#type.into()),
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

/// Part of the schema `content_bulk_action_request`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ContentBulkActionRequestContentIdsItemType {
    /// `article`
    Article,
    /// `article_content`
    ArticleContent,
    /// `content_snippet`
    ContentSnippet,
    /// `external_content`
    ExternalContent,
    /// `file_source_content`
    FileSourceContent,
    /// `internal_article`
    InternalArticle,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

/// Part of the schema `content_bulk_action_request`.
#[non_exhaustive]
pub struct ContentBulkActionRequestTags {
    /// `add_tag_ids`.
    pub add_tag_ids: Option<Vec<i64>>,
    /// `remove_tag_ids`.
    pub remove_tag_ids: Option<Vec<i64>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl ContentBulkActionRequestTags {
    /// With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `add_tag_ids`.
    #[must_use]
    #[inline]
    pub fn with_add_tag_ids(
        mut self,
        add_tag_ids: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.add_tag_ids = Some(add_tag_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `remove_tag_ids`.
    #[must_use]
    #[inline]
    pub fn with_remove_tag_ids(
        mut self,
        remove_tag_ids: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.remove_tag_ids = Some(remove_tag_ids.into_iter().map(Into::into).collect());
        self
    }
}

crate::runtime::model!(ContentBulkActionRequest {
    action: "action" required,
    content_ids: "content_ids" required,
    availability: "availability",
    audience: "audience",
    tags: "tags",
});

crate::runtime::string_enum!(ContentBulkActionRequestAction {
    Publish = "publish",
    Unpublish = "unpublish",
    Delete = "delete",
    SetAvailability = "set_availability",
    SetAudience = "set_audience",
    UpdateTags = "update_tags",
});

crate::runtime::model!(ContentBulkActionRequestAudience {
    add_segment_ids: "add_segment_ids",
    remove_segment_ids: "remove_segment_ids",
    remove_all: "remove_all",
});

crate::runtime::model!(ContentBulkActionRequestAvailability {
    ai_agent: "ai_agent",
    copilot: "copilot",
    sales_agent: "sales_agent",
});

crate::runtime::model!(ContentBulkActionRequestContentIdsItem {
    r#type: "type" required,
    id: "id" required,
});

crate::runtime::string_enum!(ContentBulkActionRequestContentIdsItemType {
    Article = "article",
    ArticleContent = "article_content",
    ContentSnippet = "content_snippet",
    ExternalContent = "external_content",
    FileSourceContent = "file_source_content",
    InternalArticle = "internal_article",
});

crate::runtime::model!(ContentBulkActionRequestTags {
    add_tag_ids: "add_tag_ids",
    remove_tag_ids: "remove_tag_ids",
});
