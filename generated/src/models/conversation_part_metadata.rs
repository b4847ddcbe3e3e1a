// Written by `cargo xtask regen`. Do not edit.

//! Schema `conversation_part_metadata`.

use crate::runtime::wire::{Extra, Map};

/// Schema `conversation_part_metadata`.
#[non_exhaustive]
pub struct ConversationPartMetadata {
    /// `quick_reply_options`.
    pub quick_reply_options: Option<Vec<ConversationPartMetadataQuickReplyOptionsItem>>,
    /// `quick_reply_uuid`. Format `uuid`.
    pub quick_reply_uuid: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `conversation_part_metadata`.
#[non_exhaustive]
pub struct ConversationPartMetadataQuickReplyOptionsItem {
    /// `text`. Required.
    pub text: Option<String>,
    /// `uuid`. Required. Format `uuid`.
    pub uuid: Option<String>,
    /// `translations`.
    pub translations: Option<Map<serde_json::Value>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::runtime::model!(ConversationPartMetadata {
    quick_reply_options: "quick_reply_options",
    quick_reply_uuid: "quick_reply_uuid",
});

crate::runtime::model!(ConversationPartMetadataQuickReplyOptionsItem {
    text: "text" required,
    uuid: "uuid" required,
    translations: "translations" nullable,
});
