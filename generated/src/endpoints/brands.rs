// Written by `cargo xtask regen`. Do not edit.

//! The operations of the tag `Brands`.

use crate::models;
use crate::runtime::{PathParam, Request};

/// `GET /brands`
///
/// [`Client::items`](crate::Client::items) gives its items one by one.
#[inline]
pub fn list_brands() -> Request<ListBrands> {
    Request::new()
}

/// `GET /brands/{id}`
#[inline]
pub fn retrieve_brand(id: impl Into<PathParam>) -> Request<RetrieveBrand> {
    Request::new().set_path("id", id)
}

crate::runtime::operation!(
    /// The operation of [`list_brands`].
    ListBrands: "listBrands", Get "/brands" -> crate::runtime::Json<models::BrandList>
);

crate::runtime::paged!(
    ListBrands: models::Brand, "/data", |page| page.data.take(),
);

crate::runtime::operation!(
    /// The operation of [`retrieve_brand`].
    RetrieveBrand: "retrieveBrand", Get "/brands/{id}" -> crate::runtime::Json<models::Brand>
);
