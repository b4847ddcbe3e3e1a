// Written by `cargo xtask regen`. Do not edit.

//! Schema `admin_reply_ticket_request`.

use super::ConversationAttachmentFiles;
use crate::runtime::wire::{Extra, Timestamp, UnknownValue};

/// Schema `admin_reply_ticket_request`.
#[non_exhaustive]
pub struct AdminReplyTicketRequest {
    /// `message_type`. Required.
    pub message_type: Option<AdminReplyTicketRequestMessageType>,
    /// `type`. Required.
    pub r#type: Option<AdminReplyTicketRequestType>,
    /// `body`.
    pub body: Option<String>,
    /// `admin_id`. Required.
    pub admin_id: Option<String>,
    /// `created_at`.
    pub created_at: Option<Timestamp>,
    /// `reply_options`.
    pub reply_options: Option<Vec<AdminReplyTicketRequestReplyOptionsItem>>,
    /// `attachment_urls`. At most 10 items.
    pub attachment_urls: Option<Vec<String>>,
    /// `attachment_files`. At most 10 items.
    pub attachment_files: Option<Vec<ConversationAttachmentFiles>>,
    /// `cross_post`.
    pub cross_post: Option<bool>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl AdminReplyTicketRequest {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(
        message_type: impl Into<AdminReplyTicketRequestMessageType>,
        admin_id: impl Into<String>,
    ) -> Self {
        Self {
            r#type: Some(AdminReplyTicketRequestType::Admin),
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
        reply_options: impl IntoIterator<
            Item = impl Into<AdminReplyTicketRequestReplyOptionsItem>,
        >,
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

    /// Sets `cross_post`.
    #[must_use]
    #[inline]
    pub fn with_cross_post(mut self, cross_post: bool) -> Self {
        self.cross_post = Some(cross_post);
        self
    }
}

/// Part of the schema `admin_reply_ticket_request`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AdminReplyTicketRequestMessageType {
    /// `comment`
    Comment,
    /// `note`
    Note,
    /// `quick_reply`
    QuickReply,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

/// Part of the schema `admin_reply_ticket_request`.
#[non_exhaustive]
pub struct AdminReplyTicketRequestReplyOptionsItem {
    /// `text`. Required.
    pub text: Option<String>,
    /// `uuid`. Required. Format `uuid`.
    pub uuid: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl AdminReplyTicketRequestReplyOptionsItem {
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

/// Part of the schema `admin_reply_ticket_request`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AdminReplyTicketRequestType {
    /// `admin`
    Admin,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(AdminReplyTicketRequest {
    message_type: "message_type" required,
    r#type: "type" required,
    body: "body",
    admin_id: "admin_id" required,
    created_at: "created_at",
    reply_options: "reply_options",
    attachment_urls: "attachment_urls",
    attachment_files: "attachment_files",
    cross_post: "cross_post",
});

crate::runtime::string_enum!(AdminReplyTicketRequestMessageType {
    Comment = "comment",
    Note = "note",
    QuickReply = "quick_reply",
});

crate::runtime::model!(AdminReplyTicketRequestReplyOptionsItem {
    text: "text" required,
    uuid: "uuid" required,
});

crate::runtime::string_enum!(AdminReplyTicketRequestType {
    Admin = "admin",
});
