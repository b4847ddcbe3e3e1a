// Written by `cargo xtask regen`. Do not edit.

//! The operations of the tag `Data Export`.

use crate::models;
use crate::runtime::{PathParam, Request};

/// `POST /export/content/data`
#[inline]
pub fn create_data_export(
    body: impl Into<models::CreateDataExportsRequest>,
) -> Request<CreateDataExport> {
    Request::new().set_json(&Into::<models::CreateDataExportsRequest>::into(body))
}

/// `GET /export/content/data/{job_identifier}`
#[inline]
pub fn get_data_export(job_identifier: impl Into<PathParam>) -> Request<GetDataExport> {
    Request::new().set_path("job_identifier", job_identifier)
}

/// `POST /export/cancel/{job_identifier}`
#[inline]
pub fn cancel_data_export(
    job_identifier: impl Into<PathParam>,
) -> Request<CancelDataExport> {
    Request::new().set_path("job_identifier", job_identifier)
}

/// `GET /download/content/data/{job_identifier}`
#[inline]
pub fn download_data_export(
    job_identifier: impl Into<PathParam>,
) -> Request<DownloadDataExport> {
    Request::new().set_path("job_identifier", job_identifier)
}

crate::runtime::operation!(
    /// The operation of [`create_data_export`].
    CreateDataExport: "createDataExport", Post "/export/content/data" -> crate::runtime::Json<models::DataExport>
);

crate::runtime::operation!(
    /// The operation of [`get_data_export`].
    GetDataExport: "getDataExport", Get "/export/content/data/{job_identifier}" -> crate::runtime::Json<models::DataExport>
);

crate::runtime::operation!(
    /// The operation of [`cancel_data_export`].
    CancelDataExport: "cancelDataExport", Post "/export/cancel/{job_identifier}" -> crate::runtime::Json<models::DataExport>
);

crate::runtime::operation!(
    /// The operation of [`download_data_export`].
    DownloadDataExport: "downloadDataExport", Get "/download/content/data/{job_identifier}" -> crate::runtime::Binary
);
