// Written by `cargo xtask regen`. Do not edit.

//! Schema `banner_dismiss`.

use crate::runtime::wire::Extra;

/// Schema `banner_dismiss`.
#[non_exhaustive]
pub struct BannerDismiss {
    /// `type`.
    pub r#type: Option<String>,
    /// `view_id`.
    pub view_id: Option<String>,
    /// `dismissed`.
    pub dismissed: Option<bool>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::runtime::model!(BannerDismiss {
    r#type: "type",
    view_id: "view_id",
    dismissed: "dismissed",
});
