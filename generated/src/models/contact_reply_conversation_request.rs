// Written by `cargo xtask regen`. Do not edit.

//! Schema `contact_reply_conversation_request`.

use super::{
    ContactReplyEmailRequest, ContactReplyIntercomUserIdRequest,
    ContactReplyUserIdRequest,
};

/// Schema `contact_reply_conversation_request`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ContactReplyConversationRequest {
    /// `intercom_user_id` is there.
    IntercomUserId(Box<ContactReplyIntercomUserIdRequest>),
    /// `email` is there.
    Email(Box<ContactReplyEmailRequest>),
    /// `user_id` is there.
    UserId(Box<ContactReplyUserIdRequest>),
    /// JSON that fits none of these, or several.
    Unknown(serde_json::Value),
}

impl ContactReplyConversationRequest {
    /// [`IntercomUserId`](Self::IntercomUserId) with what is required.
    #[must_use]
    #[inline]
    pub fn intercom_user_id(
        body: impl Into<String>,
        intercom_user_id: impl Into<String>,
    ) -> Self {
        Self::IntercomUserId(
            Box::new(ContactReplyIntercomUserIdRequest::new(body, intercom_user_id)),
        )
    }

    /// [`Email`](Self::Email) with what is required.
    #[must_use]
    #[inline]
    pub fn email(body: impl Into<String>, email: impl Into<String>) -> Self {
        Self::Email(Box::new(ContactReplyEmailRequest::new(body, email)))
    }

    /// [`UserId`](Self::UserId) with what is required.
    #[must_use]
    #[inline]
    pub fn user_id(body: impl Into<String>, user_id: impl Into<String>) -> Self {
        Self::UserId(Box::new(ContactReplyUserIdRequest::new(body, user_id)))
    }
}

crate::runtime::union!(ContactReplyConversationRequest {
    IntercomUserId(Box<ContactReplyIntercomUserIdRequest>): [[Has("intercom_user_id")]] from,
    Email(Box<ContactReplyEmailRequest>): [[Has("email")]] from,
    UserId(Box<ContactReplyUserIdRequest>): [[Has("user_id")]] from,
});
