// Written by `cargo xtask regen`. Do not edit.

//! Schema `create_content_import_source_request`.

use crate::runtime::wire::{Extra, Nullable, UnknownValue};

/// Schema `create_content_import_source_request`.
#[non_exhaustive]
pub struct CreateContentImportSourceRequest {
    /// `sync_behavior`. Required.
    pub sync_behavior: Option<CreateContentImportSourceRequestSyncBehavior>,
    /// `status`. Default: `active`.
    pub status: Option<CreateContentImportSourceRequestStatus>,
    /// `url`. Required.
    pub url: Option<String>,
    /// `audience_ids`.
    pub audience_ids: Nullable<CreateContentImportSourceRequestAudienceIds>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl CreateContentImportSourceRequest {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(url: impl Into<String>) -> Self {
        Self {
            sync_behavior: Some(CreateContentImportSourceRequestSyncBehavior::Api),
            url: Some(url.into()),
            ..Self::default()
        }
    }

    /// Sets `status`.
    #[must_use]
    #[inline]
    pub fn with_status(
        mut self,
        status: impl Into<CreateContentImportSourceRequestStatus>,
    ) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets `audience_ids`.
    #[must_use]
    #[inline]
    pub fn with_audience_ids(
        mut self,
        audience_ids: impl Into<Nullable<CreateContentImportSourceRequestAudienceIds>>,
    ) -> Self {
        self.audience_ids = audience_ids.into();
        self
    }
}

/// Part of the schema `create_content_import_source_request`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateContentImportSourceRequestAudienceIds {
    /// A whole number.
    Integer(i64),
    /// A list.
    List(Vec<i64>),
    /// JSON that fits none of these, or several.
    Unknown(serde_json::Value),
}

/// Part of the schema `create_content_import_source_request`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateContentImportSourceRequestStatus {
    /// `active`
    Active,
    /// `deactivated`
    Deactivated,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

/// Part of the schema `create_content_import_source_request`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateContentImportSourceRequestSyncBehavior {
    /// `api`
    Api,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(CreateContentImportSourceRequest {
    sync_behavior: "sync_behavior" required,
    status: "status",
    url: "url" required,
    audience_ids: "audience_ids" nullable,
});

crate::runtime::union!(CreateContentImportSourceRequestAudienceIds {
    Integer(i64): [[Kind(Integer)]] from,
    List(Vec<i64>): [[Kind(Array)]] from,
});

crate::runtime::string_enum!(CreateContentImportSourceRequestStatus {
    Active = "active",
    Deactivated = "deactivated",
});

crate::runtime::string_enum!(CreateContentImportSourceRequestSyncBehavior {
    Api = "api",
});
