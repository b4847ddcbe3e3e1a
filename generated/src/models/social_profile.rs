// Written by `cargo xtask regen`. Do not edit.

//! Schema `social_profile`.

use crate::runtime::wire::Extra;

/// Schema `social_profile`.
#[non_exhaustive]
pub struct SocialProfile {
    /// `type`.
    pub r#type: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `url`. Format `uri`.
    pub url: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::runtime::model!(SocialProfile {
    r#type: "type",
    name: "name",
    url: "url",
});
