// Written by `cargo xtask regen`. Do not edit.

//! Schema `contact_reply_ticket_request`.

use super::{
    ContactReplyTicketEmailRequest, ContactReplyTicketIntercomUserIdRequest,
    ContactReplyTicketUserIdRequest,
};

/// Schema `contact_reply_ticket_request`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ContactReplyTicketRequest {
    /// `intercom_user_id` is there.
    IntercomUserId(Box<ContactReplyTicketIntercomUserIdRequest>),
    /// `user_id` is there.
    UserId(Box<ContactReplyTicketUserIdRequest>),
    /// `email` is there.
    Email(Box<ContactReplyTicketEmailRequest>),
    /// JSON that fits none of these, or several.
    Unknown(serde_json::Value),
}

impl ContactReplyTicketRequest {
    /// [`IntercomUserId`](Self::IntercomUserId) with what is required.
    #[must_use]
    #[inline]
    pub fn intercom_user_id(
        body: impl Into<String>,
        intercom_user_id: impl Into<String>,
    ) -> Self {
        Self::IntercomUserId(
            Box::new(
                ContactReplyTicketIntercomUserIdRequest::new(body, intercom_user_id),
            ),
        )
    }

    /// [`UserId`](Self::UserId) with what is required.
    #[must_use]
    #[inline]
    pub fn user_id(body: impl Into<String>, user_id: impl Into<String>) -> Self {
        Self::UserId(Box::new(ContactReplyTicketUserIdRequest::new(body, user_id)))
    }

    /// [`Email`](Self::Email) with what is required.
    #[must_use]
    #[inline]
    pub fn email(body: impl Into<String>, email: impl Into<String>) -> Self {
        Self::Email(Box::new(ContactReplyTicketEmailRequest::new(body, email)))
    }
}

crate::runtime::union!(ContactReplyTicketRequest {
    IntercomUserId(Box<ContactReplyTicketIntercomUserIdRequest>): [[Has("intercom_user_id")]] from,
    UserId(Box<ContactReplyTicketUserIdRequest>): [[Has("user_id")]] from,
    Email(Box<ContactReplyTicketEmailRequest>): [[Has("email")]] from,
});
