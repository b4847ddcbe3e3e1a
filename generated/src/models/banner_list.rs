// Written by `cargo xtask regen`. Do not edit.

//! Schema `banner_list`.

use super::Banner;
use crate::runtime::wire::Extra;

/// Schema `banner_list`.
#[non_exhaustive]
pub struct BannerList {
    /// `type`.
    pub r#type: Option<String>,
    /// `data`.
    pub data: Option<Vec<Banner>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::runtime::model!(BannerList {
    r#type: "type",
    data: "data",
});
