// Written by `cargo xtask regen`. Do not edit.

//! Schema `admin_reply_conversation_request`.

use super::{ConversationAttachmentFiles, QuickReplyOption};
use crate::runtime::wire::{Extra, Timestamp, UnknownValue};

/// Schema `admin_reply_conversation_request`.
#[non_exhaustive]
pub struct AdminReplyConversationRequest {
    /// `message_type`. Required.
    pub message_type: Option<AdminReplyConversationRequestMessageType>,
    /// `type`. Required.
    pub r#type: Option<AdminReplyConversationRequestType>,
    /// `body`.
    pub body: Option<String>,
    /// `admin_id`. Required.
    pub admin_id: Option<String>,
    /// `created_at`.
    pub created_at: Option<Timestamp>,
    /// `reply_options`.
    pub reply_options: Option<Vec<QuickReplyOption>>,
    /// `attachment_urls`. At most 10 items.
    pub attachment_urls: Option<Vec<String>>,
    /// `attachment_files`. At most 10 items.
    pub attachment_files: Option<Vec<ConversationAttachmentFiles>>,
    /// `skip_notifications`.
    pub skip_notifications: Option<bool>,
    /// `skip_unsnooze`.
    pub skip_unsnooze: Option<bool>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl AdminReplyConversationRequest {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(
        message_type: impl Into<AdminReplyConversationRequestMessageType>,
        admin_id: impl Into<String>,
    ) -> Self {
        Self {
            r#type: Some(AdminReplyConversationRequestType::Admin),
            message_type: Some(message_type.into()),
            admin_id: Some(admin_id.into()),
            ..Self::default()
        }
    }

    /// Sets `body`.
    #[must_use]
    #[inline]
    pub fn with_body(mut self, body: impl Into<String>) -> Self {
        self.body = Some(body.into());
        self
    }

    /// Sets `created_at`.
    #[must_use]
    #[inline]
    pub fn with_created_at(mut self, created_at: impl Into<Timestamp>) -> Self {
        self.created_at = Some(created_at.into());
        self
    }

    /// Sets `reply_options`.
    #[must_use]
    #[inline]
    pub fn with_reply_options(
        mut self,
        reply_options: impl IntoIterator<Item = impl Into<QuickReplyOption>>,
    ) -> Self {
        self.reply_options = Some(reply_options.into_iter().map(Into::into).collect());
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

    /// Sets `skip_notifications`.
    #[must_use]
    #[inline]
    pub fn with_skip_notifications(mut self, skip_notifications: bool) -> Self {
        self.skip_notifications = Some(skip_notifications);
        self
    }

    /// Sets `skip_unsnooze`.
    #[must_use]
    #[inline]
    pub fn with_skip_unsnooze(mut self, skip_unsnooze: bool) -> Self {
        self.skip_unsnooze = Some(skip_unsnooze);
        self
    }
}

/// Part of the schema `admin_reply_conversation_request`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AdminReplyConversationRequestMessageType {
    /// `comment`
    Comment,
    /// `note`
    Note,
    /// `quick_reply`
    QuickReply,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

/// Part of the schema `admin_reply_conversation_request`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AdminReplyConversationRequestType {
    /// `admin`
    Admin,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(AdminReplyConversationRequest {
    message_type: "message_type" required,
    r#type: "type" required,
    body: "body",
    admin_id: "admin_id" required,
    created_at: "created_at",
    reply_options: "reply_options",
    attachment_urls: "attachment_urls",
    attachment_files: "attachment_files",
    skip_notifications: "skip_notifications",
    skip_unsnooze: "skip_unsnooze",
});

crate::runtime::string_enum!(AdminReplyConversationRequestMessageType {
    Comment = "comment",
    Note = "note",
    QuickReply = "quick_reply",
});

crate::runtime::string_enum!(AdminReplyConversationRequestType {
    Admin = "admin",
});
