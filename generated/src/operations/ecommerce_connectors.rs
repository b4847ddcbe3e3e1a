// Written by `cargo xtask regen`. Do not edit.

//! How the operations of the tag `Ecommerce Connectors` are called by name.

use crate::{endpoints, models};

crate::runtime::dispatch::table!("Ecommerce Connectors" ecommerce_connectors:
    UploadEcommerceCatalog = upload_ecommerce_catalog(path "id": String, form "body": models::UploadEcommerceCatalogBody),
        400 | 401 | 404 | 409 | 422 | 503 => crate::runtime::Json<models::Error>;
);
