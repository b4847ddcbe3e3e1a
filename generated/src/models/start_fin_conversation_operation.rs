// Written by `cargo xtask regen`. Do not edit.

//! The inline schemas of the operation `startFinConversation`.

use super::{
    FinAgentAttachment, FinAgentAttributeErrors, FinAgentConversationMetadata,
    FinAgentMessage, FinAgentSettings, FinAgentUser,
};
use crate::runtime::wire::{Extra, UnknownValue};

/// Part of the operation `startFinConversation`.
#[non_exhaustive]
pub struct StartFinConversationBody {
    /// `conversation_id`. Required.
    pub conversation_id: Option<String>,
    /// `message`. Required.
    pub message: Option<FinAgentMessage>,
    /// `user`. Required.
    pub user: Option<FinAgentUser>,
    /// `attachments`. At most 10 items.
    pub attachments: Option<Vec<FinAgentAttachment>>,
    /// `conversation_metadata`.
    pub conversation_metadata: Option<FinAgentConversationMetadata>,
    /// `settings`.
    pub settings: Option<FinAgentSettings>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl StartFinConversationBody {
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

    /// Sets `conversation_metadata`.
    #[must_use]
    #[inline]
    pub fn with_conversation_metadata(
        mut self,
        conversation_metadata: impl Into<FinAgentConversationMetadata>,
    ) -> Self {
        self.conversation_metadata = Some(conversation_metadata.into());
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

/// Part of the operation `startFinConversation`.
#[non_exhaustive]
pub struct StartFinConversationResponse {
    /// `conversation_id`.
    pub conversation_id: Option<String>,
    /// `user_id`.
    pub user_id: Option<String>,
    /// `status`.
    pub status: Option<StartFinConversationResponseStatus>,
    /// `created_at_ms`. Format `date-time`.
    pub created_at_ms: Option<String>,
    /// `errors`.
    pub errors: Option<FinAgentAttributeErrors>,
    /// `sse_subscription_url`.
    pub sse_subscription_url: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the operation `startFinConversation`.
#[derive(Clone)]
#[non_exhaustive]
pub enum StartFinConversationResponseStatus {
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

crate::runtime::model!(StartFinConversationBody {
    conversation_id: "conversation_id" required,
    message: "message" required,
    user: "user" required,
    attachments: "attachments",
    conversation_metadata: "conversation_metadata",
    settings: "settings",
});

crate::runtime::model!(StartFinConversationResponse {
    conversation_id: "conversation_id",
    user_id: "user_id",
    status: "status",
    created_at_ms: "created_at_ms",
    errors: "errors",
    sse_subscription_url: "sse_subscription_url",
});

crate::runtime::string_enum!(StartFinConversationResponseStatus {
    Thinking = "thinking",
    Replying = "replying",
    AwaitingUserReply = "awaiting_user_reply",
    Escalated = "escalated",
    Resolved = "resolved",
    Complete = "complete",
});
