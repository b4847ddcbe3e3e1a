// Written by `cargo xtask regen`. Do not edit.

//! Schema `data_export`.

use crate::runtime::wire::{Extra, UnknownValue};

/// Schema `data_export`.
#[non_exhaustive]
pub struct DataExport {
    /// `job_identfier`.
    pub job_identfier: Option<String>,
    /// `status`.
    pub status: Option<DataExportStatus>,
    /// `download_expires_at`.
    pub download_expires_at: Option<String>,
    /// `download_url`.
    pub download_url: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `data_export`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DataExportStatus {
    /// `pending`
    Pending,
    /// `in_progress`
    InProgress,
    /// `failed`
    Failed,
    /// `completed`
    Completed,
    /// `no_data`
    NoData,
    /// `canceled`
    Canceled,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(DataExport {
    job_identfier: "job_identfier",
    status: "status",
    download_expires_at: "download_expires_at",
    download_url: "download_url",
});

crate::runtime::string_enum!(DataExportStatus {
    Pending = "pending",
    InProgress = "in_progress",
    Failed = "failed",
    Completed = "completed",
    NoData = "no_data",
    Canceled = "canceled",
});
