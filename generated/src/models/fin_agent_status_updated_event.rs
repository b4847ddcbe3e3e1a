// Written by `cargo xtask regen`. Do not edit.

//! Schema `fin_agent_status_updated_event`.

use crate::runtime::wire::{Extra, UnknownValue};

/// Schema `fin_agent_status_updated_event`.
#[non_exhaustive]
pub struct FinAgentStatusUpdatedEvent {
    /// `event_name`. Required.
    pub event_name: Option<FinAgentStatusUpdatedEventEventName>,
    /// `conversation_id`. Required.
    pub conversation_id: Option<String>,
    /// `user_id`. Required.
    pub user_id: Option<String>,
    /// `status`. Required.
    pub status: Option<FinAgentStatusUpdatedEventStatus>,
    /// `reason`.
    pub reason: Option<String>,
    /// `created_at_ms`. Required. Format `date-time`.
    pub created_at_ms: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl FinAgentStatusUpdatedEvent {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(
        conversation_id: impl Into<String>,
        user_id: impl Into<String>,
        status: impl Into<FinAgentStatusUpdatedEventStatus>,
        created_at_ms: impl Into<String>,
    ) -> Self {
        Self {
            event_name: Some(FinAgentStatusUpdatedEventEventName::FinStatusUpdated),
            conversation_id: Some(conversation_id.into()),
            user_id: Some(user_id.into()),
            status: Some(status.into()),
            created_at_ms: Some(created_at_ms.into()),
            ..Self::default()
        }
    }

    /// Sets `reason`.
    #[must_use]
    #[inline]
    pub fn with_reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
        self
    }
}

/// Part of the schema `fin_agent_status_updated_event`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FinAgentStatusUpdatedEventEventName {
    /// `fin_status_updated`
    FinStatusUpdated,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

/// Part of the schema `fin_agent_status_updated_event`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FinAgentStatusUpdatedEventStatus {
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

crate::runtime::model!(FinAgentStatusUpdatedEvent {
    event_name: "event_name" required,
    conversation_id: "conversation_id" required,
    user_id: "user_id" required,
    status: "status" required,
    reason: "reason",
    created_at_ms: "created_at_ms" required,
});

crate::runtime::string_enum!(FinAgentStatusUpdatedEventEventName {
    FinStatusUpdated = "fin_status_updated",
});

crate::runtime::string_enum!(FinAgentStatusUpdatedEventStatus {
    AwaitingUserReply = "awaiting_user_reply",
    Escalated = "escalated",
    Resolved = "resolved",
    Complete = "complete",
});
