// Written by `cargo xtask regen`. Do not edit.

//! Schema `reply_conversation_request`.

use super::{
    AdminReplyConversationRequest, AdminReplyConversationRequestMessageType,
    ContactReplyConversationRequest,
};

/// Schema `reply_conversation_request`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ReplyConversationRequest {
    /// `type` is `user`.
    User(Box<ContactReplyConversationRequest>),
    /// `type` is `admin`.
    Admin(Box<AdminReplyConversationRequest>),
    /// JSON that fits none of these, or several.
    Unknown(serde_json::Value),
}

impl ReplyConversationRequest {
    /// [`Admin`](Self::Admin) with what is required.
    #[must_use]
    #[inline]
    pub fn admin(
        message_type: impl Into<AdminReplyConversationRequestMessageType>,
        admin_id: impl Into<String>,
    ) -> Self {
        Self::Admin(Box::new(AdminReplyConversationRequest::new(message_type, admin_id)))
    }
}

crate::runtime::union!(ReplyConversationRequest {
    User(Box<ContactReplyConversationRequest>): [[Tag("type", &["user"])]] from,
    Admin(Box<AdminReplyConversationRequest>): [[Tag("type", &["admin"])]] from,
});
