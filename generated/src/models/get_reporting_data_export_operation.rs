// Written by `cargo xtask regen`. Do not edit.

//! The inline schemas of the operation `getReportingDataExport`.

use crate::runtime::wire::Extra;

/// Part of the operation `getReportingDataExport`.
#[non_exhaustive]
pub struct GetReportingDataExportResponse {
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

crate::runtime::model!(GetReportingDataExportResponse {
    job_identifier: "job_identifier",
    status: "status",
    download_url: "download_url",
    download_expires_at: "download_expires_at",
});
