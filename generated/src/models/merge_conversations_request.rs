// Written by `cargo xtask regen`. Do not edit.

//! Schema `merge_conversations_request`.

use crate::runtime::wire::Extra;

/// Schema `merge_conversations_request`.
#[non_exhaustive]
pub struct MergeConversationsRequest {
    /// `merge_into_conversation_id`. Required.
    pub merge_into_conversation_id: Option<i64>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl MergeConversationsRequest {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(merge_into_conversation_id: i64) -> Self {
        Self {
            merge_into_conversation_id: Some(merge_into_conversation_id),
            ..Self::default()
        }
    }
}

crate::runtime::model!(MergeConversationsRequest {
    merge_into_conversation_id: "merge_into_conversation_id" required,
});
