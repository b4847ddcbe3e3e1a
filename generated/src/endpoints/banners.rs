// Written by `cargo xtask regen`. Do not edit.

//! The operations of the tag `Banners`.

use crate::models;
use crate::runtime::{PathParam, Request};

/// `GET /contacts/{id}/banners`
///
/// [`Client::items`](crate::Client::items) gives its items one by one.
#[inline]
pub fn list_contact_banners(id: impl Into<PathParam>) -> Request<ListContactBanners> {
    Request::new().set_path("id", id)
}

/// `POST /contacts/{id}/banners/{view_id}/dismiss`
#[inline]
pub fn dismiss_contact_banner(
    id: impl Into<PathParam>,
    view_id: impl Into<PathParam>,
) -> Request<DismissContactBanner> {
    Request::new().set_path("id", id).set_path("view_id", view_id)
}

crate::runtime::operation!(
    /// The operation of [`list_contact_banners`].
    ListContactBanners: "listContactBanners", Get "/contacts/{id}/banners" -> crate::runtime::Json<models::BannerList>
);

crate::runtime::paged!(
    ListContactBanners: models::Banner, "/data", |page| page.data.take(),
);

crate::runtime::operation!(
    /// The operation of [`dismiss_contact_banner`].
    DismissContactBanner: "dismissContactBanner", Post "/contacts/{id}/banners/{view_id}/dismiss" -> crate::runtime::Json<models::BannerDismiss>
);
