// Written by `cargo xtask regen`. Do not edit.

//! Schema `update_conversation_part_request`.

use crate::runtime::wire::Extra;

/// Schema `update_conversation_part_request`.
#[non_exhaustive]
pub struct UpdateConversationPartRequest {
    /// `send_state`.
    pub send_state: Option<String>,
    /// `info_message`.
    pub info_message: Option<String>,
    /// `seen`.
    pub seen: Option<bool>,
    /// `admin_id`.
    pub admin_id: Option<String>,
    /// `experimental`. Required.
    pub experimental: Option<bool>,
    /// `secret`. Required.
    pub secret: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl UpdateConversationPartRequest {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(experimental: bool, secret: impl Into<String>) -> Self {
        Self {
            experimental: Some(experimental),
            secret: Some(secret.into()),
            ..Self::default()
        }
    }

    /// Sets `send_state`.
    #[must_use]
    #[inline]
    pub fn with_send_state(mut self, send_state: impl Into<String>) -> Self {
        self.send_state = Some(send_state.into());
        self
    }

    /// Sets `info_message`.
    #[must_use]
    #[inline]
    pub fn with_info_message(mut self, info_message: impl Into<String>) -> Self {
        self.info_message = Some(info_message.into());
        self
    }

    /// Sets `seen`.
    #[must_use]
    #[inline]
    pub fn with_seen(mut self, seen: bool) -> Self {
        self.seen = Some(seen);
        self
    }

    /// Sets `admin_id`.
    #[must_use]
    #[inline]
    pub fn with_admin_id(mut self, admin_id: impl Into<String>) -> Self {
        self.admin_id = Some(admin_id.into());
        self
    }
}

crate::runtime::model!(UpdateConversationPartRequest {
    send_state: "send_state",
    info_message: "info_message",
    seen: "seen",
    admin_id: "admin_id",
    experimental: "experimental" required,
    secret: "secret" required,
});
