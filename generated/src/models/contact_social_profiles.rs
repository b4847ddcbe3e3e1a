// Written by `cargo xtask regen`. Do not edit.

//! Schema `contact_social_profiles`.

use super::SocialProfile;
use crate::runtime::wire::Extra;

/// Schema `contact_social_profiles`.
#[non_exhaustive]
pub struct ContactSocialProfiles {
    /// `data`.
    pub data: Option<Vec<SocialProfile>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::runtime::model!(ContactSocialProfiles {
    data: "data",
});
