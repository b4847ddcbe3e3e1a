// Written by `cargo xtask regen`. Do not edit.

//! How the operations of the tag `Brands` are called by name.

use crate::endpoints;

crate::runtime::dispatch::table!("Brands" brands:
    ListBrands = list_brands();
    RetrieveBrand = retrieve_brand(path "id": String);
);
