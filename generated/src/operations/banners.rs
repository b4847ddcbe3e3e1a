// Written by `cargo xtask regen`. Do not edit.

//! How the operations of the tag `Banners` are called by name.

use crate::{endpoints, models};

crate::runtime::dispatch::table!("Banners" banners:
    ListContactBanners = list_contact_banners(path "id": String),
        404 => crate::runtime::Json<models::Error>;
    DismissContactBanner = dismiss_contact_banner(path "id": String, path "view_id": String),
        404 => crate::runtime::Json<models::Error>;
);
