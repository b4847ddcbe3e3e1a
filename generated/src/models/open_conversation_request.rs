// Written by `cargo xtask regen`. Do not edit.

//! Schema `open_conversation_request`.

use crate::runtime::wire::{Extra, UnknownValue};

/// Schema `open_conversation_request`.
#[non_exhaustive]
pub struct OpenConversationRequest {
    /// `message_type`. Required.
    pub message_type: Option<OpenConversationRequestMessageType>,
    /// `admin_id`. Required.
    pub admin_id: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl OpenConversationRequest {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(admin_id: impl Into<String>) -> Self {
        Self {
            message_type: Some(OpenConversationRequestMessageType::Open),
            admin_id: Some(admin_id.into()),
            ..Self::default()
        }
    }
}

/// Part of the schema `open_conversation_request`.
#[derive(Clone)]
#[non_exhaustive]
pub enum OpenConversationRequestMessageType {
    /// `open`
    Open,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(OpenConversationRequest {
    message_type: "message_type" required,
    admin_id: "admin_id" required,
});

crate::runtime::string_enum!(OpenConversationRequestMessageType {
    Open = "open",
});
