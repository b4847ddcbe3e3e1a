// Written by `cargo xtask regen`. Do not edit.

//! Schema `content_import_source`.

use crate::runtime::wire::{Extra, Timestamp, UnknownValue};

/// Schema `content_import_source`.
#[non_exhaustive]
pub struct ContentImportSource {
    /// `type`. Required. Default: `content_import_source`.
    pub r#type: Option<ContentImportSourceType>,
    /// `id`. Required.
    pub id: Option<i64>,
    /// `last_synced_at`. Required. Format `date-time`.
    pub last_synced_at: Option<Timestamp>,
    /// `sync_behavior`. Required.
    pub sync_behavior: Option<ContentImportSourceSyncBehavior>,
    /// `status`. Required. Default: `active`.
    pub status: Option<ContentImportSourceStatus>,
    /// `url`. Required.
    pub url: Option<String>,
    /// `created_at`. Required. Format `date-time`.
    pub created_at: Option<Timestamp>,
    /// `updated_at`. Required. Format `date-time`.
    pub updated_at: Option<Timestamp>,
    /// `audience_ids`.
    pub audience_ids: Option<Vec<i64>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `content_import_source`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ContentImportSourceStatus {
    /// `active`
    Active,
    /// `deactivated`
    Deactivated,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

/// Part of the schema `content_import_source`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ContentImportSourceSyncBehavior {
    /// `api`
    Api,
    /// `automatic`
    Automatic,
    /// `manual`
    Manual,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

/// Part of the schema `content_import_source`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ContentImportSourceType {
    /// `content_import_source`
    ContentImportSource,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(ContentImportSource {
    r#type: "type" required,
    id: "id" required,
    last_synced_at: "last_synced_at" required,
    sync_behavior: "sync_behavior" required,
    status: "status" required,
    url: "url" required,
    created_at: "created_at" required,
    updated_at: "updated_at" required,
    audience_ids: "audience_ids",
});

crate::runtime::string_enum!(ContentImportSourceStatus {
    Active = "active",
    Deactivated = "deactivated",
});

crate::runtime::string_enum!(ContentImportSourceSyncBehavior {
    Api = "api",
    Automatic = "automatic",
    Manual = "manual",
});

crate::runtime::string_enum!(ContentImportSourceType {
    ContentImportSource = "content_import_source",
});
