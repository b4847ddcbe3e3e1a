// Written by `cargo xtask regen`. Do not edit.

//! Schema `update_conversation_request`.

use super::CustomAttributesValue;
use crate::runtime::wire::{Extra, Map, UnknownValue};

/// Schema `update_conversation_request`.
#[non_exhaustive]
pub struct UpdateConversationRequest {
    /// `read`.
    pub read: Option<bool>,
    /// `title`.
    pub title: Option<String>,
    /// `priority`.
    pub priority: Option<UpdateConversationRequestPriority>,
    /// `admin_id`.
    pub admin_id: Option<String>,
    /// `custom_attributes`.
    pub custom_attributes: Option<Map<Option<CustomAttributesValue>>>,
    /// `company_id`.
    pub company_id: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl UpdateConversationRequest {
    /// With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `read`.
    #[must_use]
    #[inline]
    pub fn with_read(mut self, read: bool) -> Self {
        self.read = Some(read);
        self
    }

    /// Sets `title`.
    #[must_use]
    #[inline]
    pub fn with_title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Sets `priority`.
    #[must_use]
    #[inline]
    pub fn with_priority(
        mut self,
        priority: impl Into<UpdateConversationRequestPriority>,
    ) -> Self {
        self.priority = Some(priority.into());
        self
    }

    /// Sets `admin_id`.
    #[must_use]
    #[inline]
    pub fn with_admin_id(mut self, admin_id: impl Into<String>) -> Self {
        self.admin_id = Some(admin_id.into());
        self
    }

    /// Sets `custom_attributes`.
    #[must_use]
    #[inline]
    pub fn with_custom_attributes(
        mut self,
        custom_attributes: impl Into<Map<Option<CustomAttributesValue>>>,
    ) -> Self {
        self.custom_attributes = Some(custom_attributes.into());
        self
    }

    /// Sets `company_id`.
    #[must_use]
    #[inline]
    pub fn with_company_id(mut self, company_id: impl Into<String>) -> Self {
        self.company_id = Some(company_id.into());
        self
    }
}

/// Part of the schema `update_conversation_request`.
#[derive(Clone)]
#[non_exhaustive]
pub enum UpdateConversationRequestPriority {
    /// `none`
    None,
    /// `low`
    Low,
    /// `medium`
    Medium,
    /// `high`
    High,
    /// `urgent`
    Urgent,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(UpdateConversationRequest {
    read: "read",
    title: "title",
    priority: "priority",
    admin_id: "admin_id",
    custom_attributes: "custom_attributes",
    company_id: "company_id",
});

crate::runtime::string_enum!(UpdateConversationRequestPriority {
    None = "none",
    Low = "low",
    Medium = "medium",
    High = "high",
    Urgent = "urgent",
});
