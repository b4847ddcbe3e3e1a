// Written by `cargo xtask regen`. Do not edit.

//! Schema `custom_object_instance`.

use crate::runtime::wire::{Extra, Map, Nullable, Timestamp};

/// Schema `custom_object_instance`.
#[non_exhaustive]
pub struct CustomObjectInstance {
    /// `id`.
    pub id: Option<String>,
    /// `external_id`.
    pub external_id: Option<String>,
    /// `external_created_at`. Format `date-time`.
    pub external_created_at: Nullable<Timestamp>,
    /// `external_updated_at`. Format `date-time`.
    pub external_updated_at: Nullable<Timestamp>,
    /// `created_at`. Format `date-time`.
    pub created_at: Option<Timestamp>,
    /// `updated_at`. Format `date-time`.
    pub updated_at: Option<Timestamp>,
    /// `type`.
    pub r#type: Option<String>,
    /// `custom_attributes`.
    pub custom_attributes: Option<Map<serde_json::Value>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl CustomObjectInstance {
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

    /// Sets `external_id`.
    #[must_use]
    #[inline]
    pub fn with_external_id(mut self, external_id: impl Into<String>) -> Self {
        self.external_id = Some(external_id.into());
        self
    }

    /// Sets `external_created_at`.
    #[must_use]
    #[inline]
    pub fn with_external_created_at(
        mut self,
        external_created_at: impl Into<Nullable<Timestamp>>,
    ) -> Self {
        self.external_created_at = external_created_at.into();
        self
    }

    /// Sets `external_updated_at`.
    #[must_use]
    #[inline]
    pub fn with_external_updated_at(
        mut self,
        external_updated_at: impl Into<Nullable<Timestamp>>,
    ) -> Self {
        self.external_updated_at = external_updated_at.into();
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

    /// Sets `type`.
    #[must_use]
    #[inline]
    pub fn with_type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
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

crate::runtime::model!(CustomObjectInstance {
    id: "id",
    external_id: "external_id",
    external_created_at: "external_created_at" nullable,
    external_updated_at: "external_updated_at" nullable,
    created_at: "created_at",
    updated_at: "updated_at",
    r#type: "type",
    custom_attributes: "custom_attributes",
});
