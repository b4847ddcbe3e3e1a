// Written by `cargo xtask regen`. Do not edit.

//! Schema `contact_reply_base_request`.

use crate::runtime::wire::{Extra, Timestamp, UnknownValue};

/// Schema `contact_reply_base_request`.
#[non_exhaustive]
pub struct ContactReplyBaseRequest {
    /// `message_type`. Required.
    pub message_type: Option<ContactReplyBaseRequestMessageType>,
    /// `type`. Required.
    pub r#type: Option<ContactReplyBaseRequestType>,
    /// `body`. Required.
    pub body: Option<String>,
    /// `created_at`.
    pub created_at: Option<Timestamp>,
    /// `attachment_urls`. At most 10 items.
    pub attachment_urls: Option<Vec<String>>,
    /// `reply_options`.
    pub reply_options: Option<Vec<ContactReplyBaseRequestReplyOptionsItem>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl ContactReplyBaseRequest {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(body: impl Into<String>) -> Self {
        Self {
            message_type: Some(ContactReplyBaseRequestMessageType::Comment),
            r#type: Some(ContactReplyBaseRequestType::User),
            body: Some(body.into()),
            ..Self::default()
        }
    }

    /// Sets `created_at`.
    #[must_use]
    #[inline]
    pub fn with_created_at(mut self, created_at: impl Into<Timestamp>) -> Self {
        self.created_at = Some(created_at.into());
        self
    }

    /// Sets `attachment_urls`.
    #[must_use]
    #[inline]
    pub fn with_attachment_urls(
        mut self,
        attachment_urls: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.attachment_urls = Some(
            attachment_urls.into_iter().map(Into::into).collect(),
        );
        self
    }

    /// Sets `reply_options`.
    #[must_use]
    #[inline]
    pub fn with_reply_options(
        mut self,
        reply_options: impl IntoIterator<
            Item = impl Into<ContactReplyBaseRequestReplyOptionsItem>,
        >,
    ) -> Self {
        self.reply_options = Some(reply_options.into_iter().map(Into::into).collect());
        self
    }
}

/// Part of the schema `contact_reply_base_request`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ContactReplyBaseRequestMessageType {
    /// `comment`
    Comment,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

/// Part of the schema `contact_reply_base_request`.
#[non_exhaustive]
pub struct ContactReplyBaseRequestReplyOptionsItem {
    /// `text`. Required.
    pub text: Option<String>,
    /// `uuid`. Required. Format `uuid`.
    pub uuid: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl ContactReplyBaseRequestReplyOptionsItem {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(text: impl Into<String>, uuid: impl Into<String>) -> Self {
        Self {
            text: Some(text.into()),
            uuid: Some(uuid.into()),
            ..Self::default()
        }
    }
}

/// Part of the schema `contact_reply_base_request`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ContactReplyBaseRequestType {
    /// `user`
    User,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(ContactReplyBaseRequest {
    message_type: "message_type" required,
    r#type: "type" required,
    body: "body" required,
    created_at: "created_at",
    attachment_urls: "attachment_urls",
    reply_options: "reply_options",
});

crate::runtime::string_enum!(ContactReplyBaseRequestMessageType {
    Comment = "comment",
});

crate::runtime::model!(ContactReplyBaseRequestReplyOptionsItem {
    text: "text" required,
    uuid: "uuid" required,
});

crate::runtime::string_enum!(ContactReplyBaseRequestType {
    User = "user",
});
