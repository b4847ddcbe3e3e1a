// Written by `cargo xtask regen`. Do not edit.

//! The inline schemas of the operation `attachSubscriptionTypeToContact`.

use crate::runtime::wire::Extra;

/// Part of the operation `attachSubscriptionTypeToContact`.
#[non_exhaustive]
pub struct AttachSubscriptionTypeToContactBody {
    /// `id`. Required.
    pub id: Option<String>,
    /// `consent_type`. Required.
    pub consent_type: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl AttachSubscriptionTypeToContactBody {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(id: impl Into<String>, consent_type: impl Into<String>) -> Self {
        Self {
            id: Some(id.into()),
            consent_type: Some(consent_type.into()),
            ..Self::default()
        }
    }
}

crate::runtime::model!(AttachSubscriptionTypeToContactBody {
    id: "id" required,
    consent_type: "consent_type" required,
});
