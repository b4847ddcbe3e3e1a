// Written by `cargo xtask regen`. Do not edit.

//! Schema `contact_location`.

use crate::runtime::wire::Extra;

/// Schema `contact_location`.
#[non_exhaustive]
pub struct ContactLocation {
    /// `type`.
    pub r#type: Option<String>,
    /// `country`.
    pub country: Option<String>,
    /// `region`.
    pub region: Option<String>,
    /// `city`.
    pub city: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::runtime::model!(ContactLocation {
    r#type: "type" nullable,
    country: "country" nullable,
    region: "region" nullable,
    city: "city" nullable,
});
