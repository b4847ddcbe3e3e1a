// Written by `cargo xtask regen`. Do not edit.

//! Schema `conversation_deleted`.

use crate::runtime::wire::{Extra, UnknownValue};

/// Schema `conversation_deleted`.
#[non_exhaustive]
pub struct ConversationDeleted {
    /// `id`.
    pub id: Option<String>,
    /// `object`.
    pub object: Option<ConversationDeletedObject>,
    /// `deleted`.
    pub deleted: Option<bool>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `conversation_deleted`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationDeletedObject {
    /// `conversation`
    Conversation,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(ConversationDeleted {
    id: "id",
    object: "object",
    deleted: "deleted",
});

crate::runtime::string_enum!(ConversationDeletedObject {
    Conversation = "conversation",
});
