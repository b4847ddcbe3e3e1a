// Written by `cargo xtask regen`. Do not edit.

//! How the operations of the tag `Reporting Data Export` are called by name.

use crate::{endpoints, models};

crate::runtime::dispatch::table!("Reporting Data Export" reporting_data_export:
    EnqueueReportingDataExport = enqueue_reporting_data_export(json "body": models::EnqueueReportingDataExportBody),
        400 | 401 | 429 => crate::runtime::Json<models::Error>;
    GetReportingDataExport = get_reporting_data_export(path "job_identifier": String, query "app_id": String, query "client_id": String),
        404 => crate::runtime::Json<models::Error>;
    ListReportingDataExportDatasets = list_reporting_data_export_datasets();
    DownloadReportingDataExport = download_reporting_data_export(path "job_identifier": String, query "app_id": String),
        404 => crate::runtime::Json<models::Error>;
);
