// Written by `cargo xtask regen`. Do not edit.

//! The inline schemas of the operation `enqueueReportingDataExport`.

use crate::runtime::wire::{Extra, Timestamp};

/// Part of the operation `enqueueReportingDataExport`.
#[non_exhaustive]
pub struct EnqueueReportingDataExportBody {
    /// `dataset_id`. Required.
    pub dataset_id: Option<String>,
    /// `attribute_ids`. Required.
    pub attribute_ids: Option<Vec<String>>,
    /// `start_time`. Required.
    pub start_time: Option<Timestamp>,
    /// `end_time`. Required.
    pub end_time: Option<Timestamp>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl EnqueueReportingDataExportBody {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(
        dataset_id: impl Into<String>,
        attribute_ids: impl IntoIterator<Item = impl Into<String>>,
        start_time: impl Into<Timestamp>,
        end_time: impl Into<Timestamp>,
    ) -> Self {
        Self {
            dataset_id: Some(dataset_id.into()),
            attribute_ids: Some(attribute_ids.into_iter().map(Into::into).collect()),
            start_time: Some(start_time.into()),
            end_time: Some(end_time.into()),
            ..Self::default()
        }
    }
}

/// Part of the operation `enqueueReportingDataExport`.
#[non_exhaustive]
pub struct EnqueueReportingDataExportResponse {
    /// `job_identifier`.
    pub job_identifier: Option<String>,
    /// `status`.
    pub status: Option<String>,
    /// `download_url`.
    pub download_url: Option<String>,
    /// `download_expires_at`.
    pub download_expires_at: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::runtime::model!(EnqueueReportingDataExportBody {
    dataset_id: "dataset_id" required,
    attribute_ids: "attribute_ids" required,
    start_time: "start_time" required,
    end_time: "end_time" required,
});

crate::runtime::model!(EnqueueReportingDataExportResponse {
    job_identifier: "job_identifier",
    status: "status",
    download_url: "download_url",
    download_expires_at: "download_expires_at",
});
