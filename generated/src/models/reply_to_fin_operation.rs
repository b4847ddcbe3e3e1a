// Written by `cargo xtask regen`. Do not edit.

//! The inline schemas of the operation `replyToFin`.

use super::{
    FinAgentAttachment, FinAgentAttributeErrors, FinAgentMessage, FinAgentSettings,
    FinAgentUser,
};
use crate::runtime::wire::{Extra, UnknownValue};

/// Part of the operation `replyToFin`.
#[non_exhaustive]
pub struct ReplyToFinBody {
    /// `conversation_id`. Required.
    pub conversation_id: Option<String>,
    /// `message`. Required.
    pub message: Option<FinAgentMessage>,
    /// `user`. Required.
    pub user: Option<FinAgentUser>,
    /// `attachments`. At most 10 items.
    pub attachments: Option<Vec<FinAgentAttachment>>,
    /// `settings`.
    pub settings: Option<FinAgentSettings>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl ReplyToFinBody {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(
        conversation_id: impl Into<String>,
        message: impl Into<FinAgentMessage>,
        user: impl Into<FinAgentUser>,
    ) -> Self {
        Self {
            conversation_id: Some(conversation_id.into()),
            message: Some(message.into()),
            user: Some(user.into()),
            ..Self::default()
        }
    }

    /// Sets `attachments`.
    #[must_use]
    #[inline]
    pub fn with_attachments(
        mut self,
        attachments: impl IntoIterator<Item = impl Into<FinAgentAttachment>>,
    ) -> Self {
        self.attachments = Some(attachments.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `settings`.
    #[must_use]
    #[inline]
    pub fn with_settings(mut self, settings: impl Into<FinAgentSettings>) -> Self {
        self.settings = Some(settings.into());
        self
    }
}

/// Part of the operation `replyToFin`.
#[non_exhaustive]
pub struct ReplyToFinResponse {
    /// `conversation_id`.
    pub conversation_id: Option<String>,
    /// `user_id`.
    pub user_id: Option<String>,
    /// `status`.
    pub status: Option<ReplyToFinResponseStatus>,
    /// `created_at_ms`. Format `date-time`.
    pub created_at_ms: Option<String>,
    /// `errors`.
    pub errors: Option<FinAgentAttributeErrors>,
    /// `sse_subscription_url`.
    pub sse_subscription_url: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the operation `replyToFin`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ReplyToFinResponseStatus {
    /// `thinking`
    Thinking,
    /// `replying`
    Replying,
    /// `awaiting_user_reply`
    AwaitingUserReply,
    /// `escalated`
    Escalated,
    /// `resolved`
    Resolved,
    /// `complete`
    Complete,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(ReplyToFinBody {
    conversation_id: "conversation_id" required,
    message: "message" required,
    user: "user" required,
    attachments: "attachments",
    settings: "settings",
});

crate::runtime::model!(ReplyToFinResponse {
    conversation_id: "conversation_id",
    user_id: "user_id",
    status: "status",
    created_at_ms: "created_at_ms",
    errors: "errors",
    sse_subscription_url: "sse_subscription_url",
});

crate::runtime::string_enum!(ReplyToFinResponseStatus {
    Thinking = "thinking",
    Replying = "replying",
    AwaitingUserReply = "awaiting_user_reply",
    Escalated = "escalated",
    Resolved = "resolved",
    Complete = "complete",
});
