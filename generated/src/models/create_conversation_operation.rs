// Written by `cargo xtask regen`. Do not edit.

//! The inline schemas of the operation `createConversation`.

use super::MessageMessageType;
use crate::runtime::wire::{Extra, Timestamp};

/// Part of the operation `createConversation`.
#[non_exhaustive]
pub struct CreateConversationResponse {
    /// `type`. Required.
    pub r#type: Option<String>,
    /// `id`. Required.
    pub id: Option<String>,
    /// `created_at`. Required. Format `date-time`.
    pub created_at: Option<Timestamp>,
    /// `subject`.
    pub subject: Option<String>,
    /// `body`. Required.
    pub body: Option<String>,
    /// `message_type`. Required.
    pub message_type: Option<MessageMessageType>,
    /// `conversation_id`. Required.
    pub conversation_id: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::runtime::model!(CreateConversationResponse {
    r#type: "type" required,
    id: "id" required,
    created_at: "created_at" required,
    subject: "subject",
    body: "body" required,
    message_type: "message_type" required,
    conversation_id: "conversation_id" required,
});
