// Written by `cargo xtask regen`. Do not edit.

//! Schema `detach_contact_from_conversation_request`.

use crate::runtime::wire::Extra;

/// Schema `detach_contact_from_conversation_request`.
#[non_exhaustive]
pub struct DetachContactFromConversationRequest {
    /// `admin_id`. Required.
    pub admin_id: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl DetachContactFromConversationRequest {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(admin_id: impl Into<String>) -> Self {
        Self {
            admin_id: Some(admin_id.into()),
            ..Self::default()
        }
    }
}

crate::runtime::model!(DetachContactFromConversationRequest {
    admin_id: "admin_id" required,
});
