// Written by `cargo xtask regen`. Do not edit.

//! Schema `ecommerce_catalog_upload_response`.

use crate::runtime::wire::{Extra, UnknownValue};

/// Schema `ecommerce_catalog_upload_response`.
#[non_exhaustive]
pub struct EcommerceCatalogUploadResponse {
    /// `import_job_id`.
    pub import_job_id: Option<String>,
    /// `status`.
    pub status: Option<EcommerceCatalogUploadResponseStatus>,
    /// `message`.
    pub message: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `ecommerce_catalog_upload_response`.
#[derive(Clone)]
#[non_exhaustive]
pub enum EcommerceCatalogUploadResponseStatus {
    /// `processing`
    Processing,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(EcommerceCatalogUploadResponse {
    import_job_id: "import_job_id",
    status: "status",
    message: "message",
});

crate::runtime::string_enum!(EcommerceCatalogUploadResponseStatus {
    Processing = "processing",
});
