// Written by `cargo xtask regen`. Do not edit.

//! The operations of the tag `Reporting Data Export`.

use crate::models;
use crate::runtime::{PathParam, Request, Style};

/// `POST /export/reporting_data/enqueue`
#[inline]
pub fn enqueue_reporting_data_export(
    body: impl Into<models::EnqueueReportingDataExportBody>,
) -> Request<EnqueueReportingDataExport> {
    Request::new().set_json(&Into::<models::EnqueueReportingDataExportBody>::into(body))
}

/// `GET /export/reporting_data/{job_identifier}`
#[inline]
pub fn get_reporting_data_export(
    job_identifier: impl Into<PathParam>,
    app_id: impl Into<String>,
    client_id: impl Into<String>,
) -> Request<GetReportingDataExport> {
    Request::new()
        .set_path("job_identifier", job_identifier)
        .set_query("app_id", Style::Form, &Into::<String>::into(app_id))
        .set_query("client_id", Style::Form, &Into::<String>::into(client_id))
}

/// `GET /export/reporting_data/get_datasets`
///
/// [`Client::items`](crate::Client::items) gives its items one by one.
#[inline]
pub fn list_reporting_data_export_datasets() -> Request<
    ListReportingDataExportDatasets,
> {
    Request::new()
}

/// `GET /download/reporting_data/{job_identifier}`
#[inline]
pub fn download_reporting_data_export(
    job_identifier: impl Into<PathParam>,
    app_id: impl Into<String>,
) -> Request<DownloadReportingDataExport> {
    Request::new()
        .set_path("job_identifier", job_identifier)
        .set_query("app_id", Style::Form, &Into::<String>::into(app_id))
}

crate::runtime::operation!(
    /// The operation of [`enqueue_reporting_data_export`].
    EnqueueReportingDataExport: "enqueueReportingDataExport", Post "/export/reporting_data/enqueue" -> crate::runtime::Json<models::EnqueueReportingDataExportResponse>
);

crate::runtime::operation!(
    /// The operation of [`get_reporting_data_export`].
    GetReportingDataExport: "getReportingDataExport", Get "/export/reporting_data/{job_identifier}" -> crate::runtime::Json<models::GetReportingDataExportResponse>
);

crate::runtime::operation!(
    /// The operation of [`list_reporting_data_export_datasets`].
    ListReportingDataExportDatasets: "listReportingDataExportDatasets", Get "/export/reporting_data/get_datasets" -> crate::runtime::Json<models::ListReportingDataExportDatasetsResponse>
);

crate::runtime::paged!(
    ListReportingDataExportDatasets: models::ListReportingDataExportDatasetsResponseDataItem, "/data", |page| page.data.take(),
);

crate::runtime::operation!(
    /// The operation of [`download_reporting_data_export`].
    DownloadReportingDataExport: "downloadReportingDataExport", Get "/download/reporting_data/{job_identifier}" -> crate::runtime::Binary
);
