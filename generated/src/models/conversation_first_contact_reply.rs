// Written by `cargo xtask regen`. Do not edit.

//! Schema `conversation_first_contact_reply`.

use crate::runtime::wire::{Extra, Timestamp};

/// Schema `conversation_first_contact_reply`.
#[non_exhaustive]
pub struct ConversationFirstContactReply {
    /// `created_at`. Format `date-time`.
    pub created_at: Option<Timestamp>,
    /// `type`.
    pub r#type: Option<String>,
    /// `url`.
    pub url: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::runtime::model!(ConversationFirstContactReply {
    created_at: "created_at",
    r#type: "type",
    url: "url" nullable,
});
