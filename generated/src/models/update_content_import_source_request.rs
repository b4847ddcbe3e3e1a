// Written by `cargo xtask regen`. Do not edit.

//! Schema `update_content_import_source_request`.

use crate::runtime::wire::{Extra, Nullable, UnknownValue};

/// Schema `update_content_import_source_request`.
#[non_exhaustive]
pub struct UpdateContentImportSourceRequest {
    /// `sync_behavior`. Required.
    pub sync_behavior: Option<UpdateContentImportSourceRequestSyncBehavior>,
    /// `status`. Default: `active`.
    pub status: Option<UpdateContentImportSourceRequestStatus>,
    /// `url`. Required.
    pub url: Option<String>,
    /// `audience_ids`.
    pub audience_ids: Nullable<UpdateContentImportSourceRequestAudienceIds>,
    /// `apply_audience_to_existing_content`. Default: `false`.
    pub apply_audience_to_existing_content: Option<bool>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl UpdateContentImportSourceRequest {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(
        sync_behavior: impl Into<UpdateContentImportSourceRequestSyncBehavior>,
        url: impl Into<String>,
    ) -> Self {
        Self {
            sync_behavior: Some(sync_behavior.into()),
            url: Some(url.into()),
            ..Self::default()
        }
    }

    /// Sets `status`.
    #[must_use]
    #[inline]
    pub fn with_status(
        mut self,
        status: impl Into<UpdateContentImportSourceRequestStatus>,
    ) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets `audience_ids`.
    #[must_use]
    #[inline]
    pub fn with_audience_ids(
        mut self,
        audience_ids: impl Into<Nullable<UpdateContentImportSourceRequestAudienceIds>>,
    ) -> Self {
        self.audience_ids = audience_ids.into();
        self
    }

    /// Sets `apply_audience_to_existing_content`.
    #[must_use]
    #[inline]
    pub fn with_apply_audience_to_existing_content(
        mut self,
        apply_audience_to_existing_content: bool,
    ) -> Self {
        self.apply_audience_to_existing_content = Some(
            apply_audience_to_existing_content,
        );
        self
    }
}

/// Part of the schema `update_content_import_source_request`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UpdateContentImportSourceRequestAudienceIds {
    /// A whole number.
    Integer(i64),
    /// A list.
    List(Vec<i64>),
    /// JSON that fits none of these, or several.
    Unknown(serde_json::Value),
}

/// Part of the schema `update_content_import_source_request`.
#[derive(Clone)]
#[non_exhaustive]
pub enum UpdateContentImportSourceRequestStatus {
    /// `active`
    Active,
    /// `deactivated`
    Deactivated,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

/// Part of the schema `update_content_import_source_request`.
#[derive(Clone)]
#[non_exhaustive]
pub enum UpdateContentImportSourceRequestSyncBehavior {
    /// `api`
    Api,
    /// `automated`
    Automated,
    /// `manual`
    Manual,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(UpdateContentImportSourceRequest {
    sync_behavior: "sync_behavior" required,
    status: "status",
    url: "url" required,
    audience_ids: "audience_ids" nullable,
    apply_audience_to_existing_content: "apply_audience_to_existing_content",
});

crate::runtime::union!(UpdateContentImportSourceRequestAudienceIds {
    Integer(i64): [[Kind(Integer)]] from,
    List(Vec<i64>): [[Kind(Array)]] from,
});

crate::runtime::string_enum!(UpdateContentImportSourceRequestStatus {
    Active = "active",
    Deactivated = "deactivated",
});

crate::runtime::string_enum!(UpdateContentImportSourceRequestSyncBehavior {
    Api = "api",
    Automated = "automated",
    Manual = "manual",
});
