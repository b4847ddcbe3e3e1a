// Written by `cargo xtask regen`. Do not edit.

//! The inline schemas of the operation `escalateFinConversation`.

use super::FinAgentUser;
use crate::runtime::wire::{Extra, UnknownValue};

/// Part of the operation `escalateFinConversation`.
#[non_exhaustive]
pub struct EscalateFinConversationBody {
    /// `conversation_id`.
    pub conversation_id: Option<String>,
    /// `user`.
    pub user: Option<FinAgentUser>,
    /// `message`. At most 10000 characters.
    pub message: Option<String>,
    /// `context`. At most 10000 characters.
    pub context: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl EscalateFinConversationBody {
    /// With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `conversation_id`.
    #[must_use]
    #[inline]
    pub fn with_conversation_id(mut self, conversation_id: impl Into<String>) -> Self {
        self.conversation_id = Some(conversation_id.into());
        self
    }

    /// Sets `user`.
    #[must_use]
    #[inline]
    pub fn with_user(mut self, user: impl Into<FinAgentUser>) -> Self {
        self.user = Some(user.into());
        self
    }

    /// Sets `message`.
    #[must_use]
    #[inline]
    pub fn with_message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }

    /// Sets `context`.
    #[must_use]
    #[inline]
    pub fn with_context(mut self, context: impl Into<String>) -> Self {
        self.context = Some(context.into());
        self
    }
}

/// Part of the operation `escalateFinConversation`.
#[non_exhaustive]
pub struct EscalateFinConversationResponse {
    /// `conversation_id`.
    pub conversation_id: Option<String>,
    /// `intercom_conversation_id`.
    pub intercom_conversation_id: Option<String>,
    /// `sse_subscription_url`.
    pub sse_subscription_url: Option<String>,
    /// `status`.
    pub status: Option<EscalateFinConversationResponseStatus>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the operation `escalateFinConversation`.
#[derive(Clone)]
#[non_exhaustive]
pub enum EscalateFinConversationResponseStatus {
    /// `escalated`
    Escalated,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(EscalateFinConversationBody {
    conversation_id: "conversation_id",
    user: "user",
    message: "message",
    context: "context",
});

crate::runtime::model!(EscalateFinConversationResponse {
    conversation_id: "conversation_id",
    intercom_conversation_id: "intercom_conversation_id",
    sse_subscription_url: "sse_subscription_url",
    status: "status",
});

crate::runtime::string_enum!(EscalateFinConversationResponseStatus {
    Escalated = "escalated",
});
