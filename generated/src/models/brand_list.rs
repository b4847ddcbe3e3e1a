// Written by `cargo xtask regen`. Do not edit.

//! Schema `brand_list`.

use super::Brand;
use crate::runtime::wire::Extra;

/// Schema `brand_list`.
#[non_exhaustive]
pub struct BrandList {
    /// `type`.
    pub r#type: Option<String>,
    /// `data`.
    pub data: Option<Vec<Brand>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::runtime::model!(BrandList {
    r#type: "type",
    data: "data",
});
