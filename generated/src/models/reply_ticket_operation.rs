// Written by `cargo xtask regen`. Do not edit.

//! The inline schemas of the operation `replyTicket`.

use super::{
    AdminReplyTicketRequestMessageType, AdminReplyTicketRequestReplyOptionsItem,
    AdminReplyTicketRequestType, ContactReplyBaseRequestMessageType,
    ContactReplyBaseRequestReplyOptionsItem, ContactReplyBaseRequestType,
    ConversationAttachmentFiles,
};
use crate::runtime::wire::{Extra, Timestamp};

/// Part of the operation `replyTicket`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ReplyTicketBody {
    /// `type` is `user`.
    User(Box<ReplyTicketBodyUser>),
    /// `type` is `admin`.
    Admin(Box<ReplyTicketBodyAdmin>),
    /// JSON that fits none of these, or several.
    Unknown(serde_json::Value),
}

impl ReplyTicketBody {
    /// [`Admin`](Self::Admin) with what is required.
    #[must_use]
    #[inline]
    pub fn admin(
        message_type: impl Into<AdminReplyTicketRequestMessageType>,
        admin_id: impl Into<String>,
    ) -> Self {
        Self::Admin(Box::new(ReplyTicketBodyAdmin::new(message_type, admin_id)))
    }
}

/// Part of the operation `replyTicket`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ReplyTicketBodyUser {
    /// `intercom_user_id` is there.
    IntercomUserId(Box<ReplyTicketBodyUserIntercomUserId>),
    /// `user_id` is there.
    UserId(Box<ReplyTicketBodyUserUserId>),
    /// `email` is there.
    Email(Box<ReplyTicketBodyUserEmail>),
    /// JSON that fits none of these, or several.
    Unknown(serde_json::Value),
}

impl ReplyTicketBodyUser {
    /// [`IntercomUserId`](Self::IntercomUserId) with what is required.
    #[must_use]
    #[inline]
    pub fn intercom_user_id(
        body: impl Into<String>,
        intercom_user_id: impl Into<String>,
    ) -> Self {
        Self::IntercomUserId(
            Box::new(ReplyTicketBodyUserIntercomUserId::new(body, intercom_user_id)),
        )
    }

    /// [`UserId`](Self::UserId) with what is required.
    #[must_use]
    #[inline]
    pub fn user_id(body: impl Into<String>, user_id: impl Into<String>) -> Self {
        Self::UserId(Box::new(ReplyTicketBodyUserUserId::new(body, user_id)))
    }

    /// [`Email`](Self::Email) with what is required.
    #[must_use]
    #[inline]
    pub fn email(body: impl Into<String>, email: impl Into<String>) -> Self {
        Self::Email(Box::new(ReplyTicketBodyUserEmail::new(body, email)))
    }
}

/// Part of the operation `replyTicket`.
#[non_exhaustive]
pub struct ReplyTicketBodyUserIntercomUserId {
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
    /// `intercom_user_id`. Required.
    pub intercom_user_id: Option<String>,
    /// `skip_notifications`.
    pub skip_notifications: Option<bool>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl ReplyTicketBodyUserIntercomUserId {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(body: impl Into<String>, intercom_user_id: impl Into<String>) -> Self {
        Self {
            message_type: Some(ContactReplyBaseRequestMessageType::Comment),
            r#type: Some(ContactReplyBaseRequestType::User),
            body: Some(body.into()),
            intercom_user_id: Some(intercom_user_id.into()),
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

    /// Sets `skip_notifications`.
    #[must_use]
    #[inline]
    pub fn with_skip_notifications(mut self, skip_notifications: bool) -> Self {
        self.skip_notifications = Some(skip_notifications);
        self
    }
}

/// Part of the operation `replyTicket`.
#[non_exhaustive]
pub struct ReplyTicketBodyUserUserId {
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
    /// `skip_notifications`.
    pub skip_notifications: Option<bool>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl ReplyTicketBodyUserUserId {
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

    /// Sets `skip_notifications`.
    #[must_use]
    #[inline]
    pub fn with_skip_notifications(mut self, skip_notifications: bool) -> Self {
        self.skip_notifications = Some(skip_notifications);
        self
    }
}

/// Part of the operation `replyTicket`.
#[non_exhaustive]
pub struct ReplyTicketBodyUserEmail {
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
    /// `email`. Required.
    pub email: Option<String>,
    /// `skip_notifications`.
    pub skip_notifications: Option<bool>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl ReplyTicketBodyUserEmail {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(body: impl Into<String>, email: impl Into<String>) -> Self {
        Self {
            message_type: Some(ContactReplyBaseRequestMessageType::Comment),
            r#type: Some(ContactReplyBaseRequestType::User),
            body: Some(body.into()),
            email: Some(email.into()),
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

    /// Sets `skip_notifications`.
    #[must_use]
    #[inline]
    pub fn with_skip_notifications(mut self, skip_notifications: bool) -> Self {
        self.skip_notifications = Some(skip_notifications);
        self
    }
}

/// Part of the operation `replyTicket`.
#[non_exhaustive]
pub struct ReplyTicketBodyAdmin {
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
    /// `skip_notifications`.
    pub skip_notifications: Option<bool>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl ReplyTicketBodyAdmin {
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

    /// Sets `skip_notifications`.
    #[must_use]
    #[inline]
    pub fn with_skip_notifications(mut self, skip_notifications: bool) -> Self {
        self.skip_notifications = Some(skip_notifications);
        self
    }
}

crate::runtime::union!(ReplyTicketBody {
    User(Box<ReplyTicketBodyUser>): [[Tag("type", &["user"])]] from,
    Admin(Box<ReplyTicketBodyAdmin>): [[Tag("type", &["admin"])]] from,
});

crate::runtime::union!(ReplyTicketBodyUser {
    IntercomUserId(Box<ReplyTicketBodyUserIntercomUserId>): [[Has("intercom_user_id")]] from,
    UserId(Box<ReplyTicketBodyUserUserId>): [[Has("user_id")]] from,
    Email(Box<ReplyTicketBodyUserEmail>): [[Has("email")]] from,
});

crate::runtime::model!(ReplyTicketBodyUserIntercomUserId {
    message_type: "message_type" required,
    r#type: "type" required,
    body: "body" required,
    created_at: "created_at",
    attachment_urls: "attachment_urls",
    reply_options: "reply_options",
    intercom_user_id: "intercom_user_id" required,
    skip_notifications: "skip_notifications",
});

crate::runtime::model!(ReplyTicketBodyUserUserId {
    message_type: "message_type" required,
    r#type: "type" required,
    body: "body" required,
    created_at: "created_at",
    attachment_urls: "attachment_urls",
    reply_options: "reply_options",
    user_id: "user_id" required,
    skip_notifications: "skip_notifications",
});

crate::runtime::model!(ReplyTicketBodyUserEmail {
    message_type: "message_type" required,
    r#type: "type" required,
    body: "body" required,
    created_at: "created_at",
    attachment_urls: "attachment_urls",
    reply_options: "reply_options",
    email: "email" required,
    skip_notifications: "skip_notifications",
});

crate::runtime::model!(ReplyTicketBodyAdmin {
    message_type: "message_type" required,
    r#type: "type" required,
    body: "body",
    admin_id: "admin_id" required,
    created_at: "created_at",
    reply_options: "reply_options",
    attachment_urls: "attachment_urls",
    attachment_files: "attachment_files",
    cross_post: "cross_post",
    skip_notifications: "skip_notifications",
});
