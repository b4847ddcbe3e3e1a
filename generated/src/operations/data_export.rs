// Written by `cargo xtask regen`. Do not edit.

//! How the operations of the tag `Data Export` are called by name.

use crate::{endpoints, models};

crate::runtime::dispatch::table!("Data Export" data_export:
    CreateDataExport = create_data_export(json "body": models::CreateDataExportsRequest);
    GetDataExport = get_data_export(path "job_identifier": String);
    CancelDataExport = cancel_data_export(path "job_identifier": String);
    DownloadDataExport = download_data_export(path "job_identifier": String);
);
