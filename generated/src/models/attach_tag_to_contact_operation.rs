// Written by `cargo xtask regen`. Do not edit.

//! The inline schemas of the operation `attachTagToContact`.

use crate::runtime::wire::Extra;

/// Part of the operation `attachTagToContact`.
#[non_exhaustive]
pub struct AttachTagToContactBody {
    /// `id`. Required.
    pub id: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl AttachTagToContactBody {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

crate::runtime::model!(AttachTagToContactBody {
    id: "id" required,
});
