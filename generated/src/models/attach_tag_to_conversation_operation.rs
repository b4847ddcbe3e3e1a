// Written by `cargo xtask regen`. Do not edit.

//! The inline schemas of the operation `attachTagToConversation`.

use crate::runtime::wire::Extra;

/// Part of the operation `attachTagToConversation`.
#[non_exhaustive]
pub struct AttachTagToConversationBody {
    /// `id`. Required.
    pub id: Option<String>,
    /// `admin_id`. Required.
    pub admin_id: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl AttachTagToConversationBody {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(id: impl Into<String>, admin_id: impl Into<String>) -> Self {
        Self {
            id: Some(id.into()),
            admin_id: Some(admin_id.into()),
            ..Self::default()
        }
    }
}

crate::runtime::model!(AttachTagToConversationBody {
    id: "id" required,
    admin_id: "admin_id" required,
});
