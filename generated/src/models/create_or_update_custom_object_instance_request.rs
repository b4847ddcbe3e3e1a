// Written by `cargo xtask regen`. Do not edit.

//! Schema `create_or_update_custom_object_instance_request`.

use crate::runtime::wire::{Extra, Map, Nullable, Timestamp};

/// Schema `create_or_update_custom_object_instance_request`.
#[non_exhaustive]
pub struct CreateOrUpdateCustomObjectInstanceRequest {
    /// `external_id`.
    pub external_id: Option<String>,
    /// `external_created_at`. Format `date-time`.
    pub external_created_at: Nullable<Timestamp>,
    /// `external_updated_at`. Format `date-time`.
    pub external_updated_at: Nullable<Timestamp>,
    /// `custom_attributes`.
    pub custom_attributes: Nullable<Map<serde_json::Value>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl CreateOrUpdateCustomObjectInstanceRequest {
    /// With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
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

    /// Sets `custom_attributes`.
    #[must_use]
    #[inline]
    pub fn with_custom_attributes(
        mut self,
        custom_attributes: impl Into<Nullable<Map<serde_json::Value>>>,
    ) -> Self {
        self.custom_attributes = custom_attributes.into();
        self
    }
}

crate::runtime::model!(CreateOrUpdateCustomObjectInstanceRequest {
    external_id: "external_id",
    external_created_at: "external_created_at" nullable,
    external_updated_at: "external_updated_at" nullable,
    custom_attributes: "custom_attributes" nullable,
});
