// Written by `cargo xtask regen`. Do not edit.

//! Schema `update_visitor_request`.

use crate::runtime::wire::{Extra, Map};

/// Schema `update_visitor_request`.
#[non_exhaustive]
pub struct UpdateVisitorRequest {
    /// `id`.
    pub id: Option<String>,
    /// `user_id`.
    pub user_id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `custom_attributes`.
    pub custom_attributes: Option<Map<serde_json::Value>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl UpdateVisitorRequest {
    /// With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `id`.
    #[must_use]
    #[inline]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `user_id`.
    #[must_use]
    #[inline]
    pub fn with_user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Sets `name`.
    #[must_use]
    #[inline]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `custom_attributes`.
    #[must_use]
    #[inline]
    pub fn with_custom_attributes(
        mut self,
        custom_attributes: impl Into<Map<serde_json::Value>>,
    ) -> Self {
        self.custom_attributes = Some(custom_attributes.into());
        self
    }
}

crate::runtime::model!(UpdateVisitorRequest {
    id: "id",
    user_id: "user_id",
    name: "name",
    custom_attributes: "custom_attributes",
});
