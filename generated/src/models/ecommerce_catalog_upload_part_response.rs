// Written by `cargo xtask regen`. Do not edit.

//! Schema `ecommerce_catalog_upload_part_response`.

use crate::runtime::wire::Extra;

/// Schema `ecommerce_catalog_upload_part_response`.
#[non_exhaustive]
pub struct EcommerceCatalogUploadPartResponse {
    /// `import_job_id`.
    pub import_job_id: Option<String>,
    /// `next_part_number`.
    pub next_part_number: Option<i64>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::runtime::model!(EcommerceCatalogUploadPartResponse {
    import_job_id: "import_job_id",
    next_part_number: "next_part_number",
});
