// Written by `cargo xtask regen`. Do not edit.

//! Schema `create_ticket_reply_with_comment_request`.

use super::{
    AdminReplyTicketRequest, AdminReplyTicketRequestMessageType,
    ContactReplyTicketRequest,
};

/// Schema `create_ticket_reply_with_comment_request`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateTicketReplyWithCommentRequest {
    /// `type` is `user`.
    User(Box<ContactReplyTicketRequest>),
    /// `type` is `admin`.
    Admin(Box<AdminReplyTicketRequest>),
    /// JSON that fits none of these, or several.
    Unknown(serde_json::Value),
}

impl CreateTicketReplyWithCommentRequest {
    /// [`Admin`](Self::Admin) with what is required.
    #[must_use]
    #[inline]
    pub fn admin(
        message_type: impl Into<AdminReplyTicketRequestMessageType>,
        admin_id: impl Into<String>,
    ) -> Self {
        Self::Admin(Box::new(AdminReplyTicketRequest::new(message_type, admin_id)))
    }
}

crate::runtime::union!(CreateTicketReplyWithCommentRequest {
    User(Box<ContactReplyTicketRequest>): [[Tag("type", &["user"])]] from,
    Admin(Box<AdminReplyTicketRequest>): [[Tag("type", &["admin"])]] from,
});
