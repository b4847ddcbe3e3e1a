// Written by `cargo xtask regen`. Do not edit.

//! How the operations of the tag `Brands` are called by name.

use crate::{endpoints, models};

crate::runtime::dispatch::table!("Brands" brands:
    ListBrands = list_brands(),
        401 => crate::runtime::Json<models::Error>;
    RetrieveBrand = retrieve_brand(path "id": String),
        401 | 404 => crate::runtime::Json<models::Error>;
);
