// Written by `cargo xtask regen`. Do not edit.

//! Schema `close_conversation_request`.

use crate::runtime::wire::{Extra, UnknownValue};

/// Schema `close_conversation_request`.
#[non_exhaustive]
pub struct CloseConversationRequest {
    /// `message_type`. Required.
    pub message_type: Option<CloseConversationRequestMessageType>,
    /// `type`. Required.
    pub r#type: Option<CloseConversationRequestType>,
    /// `admin_id`. Required.
    pub admin_id: Option<String>,
    /// `body`.
    pub body: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl CloseConversationRequest {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(admin_id: impl Into<String>) -> Self {
        Self {
            message_type: Some(CloseConversationRequestMessageType::Close),
            r#type: Some(CloseConversationRequestType::Admin),
            admin_id: Some(admin_id.into()),
            ..Self::default()
        }
    }

    /// Sets `body`.
    #[must_use]
    #[inline]
    pub fn with_body(mut self, body: impl Into<String>) -> Self {
        self.body = Some(body.into());
        self
    }
}

/// Part of the schema `close_conversation_request`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CloseConversationRequestMessageType {
    /// `close`
    Close,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

/// Part of the schema `close_conversation_request`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CloseConversationRequestType {
    /// `admin`
    Admin,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(CloseConversationRequest {
    message_type: "message_type" required,
    r#type: "type" required,
    admin_id: "admin_id" required,
    body: "body",
});

crate::runtime::string_enum!(CloseConversationRequestMessageType {
    Close = "close",
});

crate::runtime::string_enum!(CloseConversationRequestType {
    Admin = "admin",
});
