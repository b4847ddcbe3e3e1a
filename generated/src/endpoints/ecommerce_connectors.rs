// Written by `cargo xtask regen`. Do not edit.

//! The operations of the tag `Ecommerce Connectors`.

use crate::models;
use crate::runtime::{PathParam, Request};

/// `POST /ecommerce/connectors/{id}/catalog`
#[inline]
pub fn upload_ecommerce_catalog(
    id: impl Into<PathParam>,
    body: impl Into<models::UploadEcommerceCatalogBody>,
) -> Request<UploadEcommerceCatalog> {
    Request::new()
        .set_path("id", id)
        .set_multipart(&Into::<models::UploadEcommerceCatalogBody>::into(body))
}

crate::runtime::operation!(
    /// The operation of [`upload_ecommerce_catalog`].
    UploadEcommerceCatalog: "uploadEcommerceCatalog", Post "/ecommerce/connectors/{id}/catalog" -> UploadEcommerceCatalogResponse
);
crate::runtime::responses!(
    /// What [`upload_ecommerce_catalog`] results in, by status.
    UploadEcommerceCatalogResponse {
        Ok(200 => crate::runtime::Json<models::EcommerceCatalogUploadPartResponse>),
        Accepted(202 => crate::runtime::Json<models::EcommerceCatalogUploadResponse>),
    }
);
