// Written by `cargo xtask regen`. Do not edit.

//! Schema `side_conversation_summary`.

use super::ConversationPart;
use crate::runtime::wire::Extra;

/// Schema `side_conversation_summary`.
#[non_exhaustive]
pub struct SideConversationSummary {
    /// `side_conversation_id`.
    pub side_conversation_id: Option<String>,
    /// `conversation_parts`.
    pub conversation_parts: Option<Vec<ConversationPart>>,
    /// `total_count`.
    pub total_count: Option<i64>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::runtime::model!(SideConversationSummary {
    side_conversation_id: "side_conversation_id",
    conversation_parts: "conversation_parts",
    total_count: "total_count",
});
