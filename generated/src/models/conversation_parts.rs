// Written by `cargo xtask regen`. Do not edit.

//! Schema `conversation_parts`.

use super::ConversationPart;
use crate::runtime::wire::{Extra, UnknownValue};

/// Schema `conversation_parts`.
#[non_exhaustive]
pub struct ConversationParts {
    /// `type`.
    pub r#type: Option<ConversationPartsType>,
    /// `conversation_parts`.
    pub conversation_parts: Option<Vec<ConversationPart>>,
    /// `total_count`.
    pub total_count: Option<i64>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `conversation_parts`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationPartsType {
    /// `conversation_part.list`
    ConversationPartList,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(ConversationParts {
    r#type: "type",
    conversation_parts: "conversation_parts",
    total_count: "total_count",
});

crate::runtime::string_enum!(ConversationPartsType {
    ConversationPartList = "conversation_part.list",
});
