// Written by `cargo xtask regen`. Do not edit.

//! Schema `contact_reply_user_id_request`.

use super::{
    ContactReplyBaseRequestMessageType, ContactReplyBaseRequestReplyOptionsItem,
    ContactReplyBaseRequestType, ConversationAttachmentFiles,
};
use crate::runtime::wire::{Extra, Timestamp};

/// Schema `contact_reply_user_id_request`.
#[non_exhaustive]
pub struct ContactReplyUserIdRequest {
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
    /// `user_id`. Required.
    pub user_id: Option<String>,
    /// `attachment_files`. At most 10 items.
    pub attachment_files: Option<Vec<ConversationAttachmentFiles>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl ContactReplyUserIdRequest {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(body: impl Into<String>, user_id: impl Into<String>) -> Self {
        Self {
            message_type: Some(ContactReplyBaseRequestMessageType::Comment),
            r#type: Some(ContactReplyBaseRequestType::User),
            body: Some(body.into()),
            user_id: Some(user_id.into()),
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

    /// Sets `attachment_files`.
    #[must_use]
    #[inline]
    pub fn with_attachment_files(
        mut self,
        attachment_files: impl IntoIterator<
            Item = impl Into<ConversationAttachmentFiles>,
        >,
    ) -> Self {
        self.attachment_files = Some(
            attachment_files.into_iter().map(Into::into).collect(),
        );
        self
    }
}

crate::runtime::model!(ContactReplyUserIdRequest {
    message_type: "message_type" required,
    r#type: "type" required,
    body: "body" required,
    created_at: "created_at",
    attachment_urls: "attachment_urls",
    reply_options: "reply_options",
    user_id: "user_id" required,
    attachment_files: "attachment_files",
});
