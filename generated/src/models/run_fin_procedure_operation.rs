// Written by `cargo xtask regen`. Do not edit.

//! The inline schemas of the operation `runFinProcedure`.

use super::{FinAgentAttributeErrors, FinAgentMessage, FinAgentUser};
use crate::runtime::wire::{Extra, Map, UnknownValue};

/// Part of the operation `runFinProcedure`.
#[non_exhaustive]
pub struct RunFinProcedureBody {
    /// `conversation_id`. Required.
    pub conversation_id: Option<String>,
    /// `user`. Required.
    pub user: Option<FinAgentUser>,
    /// `message`.
    pub message: Option<FinAgentMessage>,
    /// `conversation_metadata`.
    pub conversation_metadata: Option<RunFinProcedureBodyConversationMetadata>,
    /// `settings`.
    pub settings: Option<RunFinProcedureBodySettings>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl RunFinProcedureBody {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(
        conversation_id: impl Into<String>,
        user: impl Into<FinAgentUser>,
    ) -> Self {
        Self {
            conversation_id: Some(conversation_id.into()),
            user: Some(user.into()),
            ..Self::default()
        }
    }

    /// Sets `message`.
    #[must_use]
    #[inline]
    pub fn with_message(mut self, message: impl Into<FinAgentMessage>) -> Self {
        self.message = Some(message.into());
        self
    }

    /// Sets `conversation_metadata`.
    #[must_use]
    #[inline]
    pub fn with_conversation_metadata(
        mut self,
        conversation_metadata: impl Into<RunFinProcedureBodyConversationMetadata>,
    ) -> Self {
        self.conversation_metadata = Some(conversation_metadata.into());
        self
    }

    /// Sets `settings`.
    #[must_use]
    #[inline]
    pub fn with_settings(
        mut self,
        settings: impl Into<RunFinProcedureBodySettings>,
    ) -> Self {
        self.settings = Some(settings.into());
        self
    }
}

/// Part of the operation `runFinProcedure`.
#[non_exhaustive]
pub struct RunFinProcedureBodyConversationMetadata {
    /// `attributes`.
    pub attributes: Option<Map<serde_json::Value>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl RunFinProcedureBodyConversationMetadata {
    /// With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `attributes`.
    #[must_use]
    #[inline]
    pub fn with_attributes(
        mut self,
        attributes: impl Into<Map<serde_json::Value>>,
    ) -> Self {
        self.attributes = Some(attributes.into());
        self
    }
}

/// Part of the operation `runFinProcedure`.
#[non_exhaustive]
pub struct RunFinProcedureBodySettings {
    /// `email`. Default: `false`.
    pub email: Option<bool>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl RunFinProcedureBodySettings {
    /// With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `email`.
    #[must_use]
    #[inline]
    pub fn with_email(mut self, email: bool) -> Self {
        self.email = Some(email);
        self
    }
}

/// Part of the operation `runFinProcedure`.
#[non_exhaustive]
pub struct RunFinProcedureResponse {
    /// `conversation_id`.
    pub conversation_id: Option<String>,
    /// `user_id`.
    pub user_id: Option<String>,
    /// `procedure_id`.
    pub procedure_id: Option<String>,
    /// `status`.
    pub status: Option<RunFinProcedureResponseStatus>,
    /// `created_at_ms`. Format `date-time`.
    pub created_at_ms: Option<String>,
    /// `errors`.
    pub errors: Option<FinAgentAttributeErrors>,
    /// `sse_subscription_url`.
    pub sse_subscription_url: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the operation `runFinProcedure`.
#[derive(Clone)]
#[non_exhaustive]
pub enum RunFinProcedureResponseStatus {
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

crate::runtime::model!(RunFinProcedureBody {
    conversation_id: "conversation_id" required,
    user: "user" required,
    message: "message",
    conversation_metadata: "conversation_metadata",
    settings: "settings",
});

crate::runtime::model!(RunFinProcedureBodyConversationMetadata {
    attributes: "attributes",
});

crate::runtime::model!(RunFinProcedureBodySettings {
    email: "email",
});

crate::runtime::model!(RunFinProcedureResponse {
    conversation_id: "conversation_id",
    user_id: "user_id",
    procedure_id: "procedure_id",
    status: "status",
    created_at_ms: "created_at_ms",
    errors: "errors",
    sse_subscription_url: "sse_subscription_url",
});

crate::runtime::string_enum!(RunFinProcedureResponseStatus {
    Thinking = "thinking",
    Replying = "replying",
    AwaitingUserReply = "awaiting_user_reply",
    Escalated = "escalated",
    Resolved = "resolved",
    Complete = "complete",
});
