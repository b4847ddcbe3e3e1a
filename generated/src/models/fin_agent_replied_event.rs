// Written by `cargo xtask regen`. Do not edit.

//! Schema `fin_agent_replied_event`.

use crate::runtime::wire::{Extra, UnknownValue};

/// Schema `fin_agent_replied_event`.
#[non_exhaustive]
pub struct FinAgentRepliedEvent {
    /// `event_name`. Required.
    pub event_name: Option<FinAgentRepliedEventEventName>,
    /// `conversation_id`. Required.
    pub conversation_id: Option<String>,
    /// `user_id`. Required.
    pub user_id: Option<String>,
    /// `message`. Required.
    pub message: Option<FinAgentRepliedEventMessage>,
    /// `status`. Required.
    pub status: Option<FinAgentRepliedEventStatus>,
    /// `stream_id`.
    pub stream_id: Option<String>,
    /// `created_at_ms`. Required. Format `date-time`.
    pub created_at_ms: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl FinAgentRepliedEvent {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(
        conversation_id: impl Into<String>,
        user_id: impl Into<String>,
        message: impl Into<FinAgentRepliedEventMessage>,
        status: impl Into<FinAgentRepliedEventStatus>,
        created_at_ms: impl Into<String>,
    ) -> Self {
        Self {
            event_name: Some(FinAgentRepliedEventEventName::FinReplied),
            conversation_id: Some(conversation_id.into()),
            user_id: Some(user_id.into()),
            message: Some(message.into()),
            status: Some(status.into()),
            created_at_ms: Some(created_at_ms.into()),
            ..Self::default()
        }
    }

    /// Sets `stream_id`.
    #[must_use]
    #[inline]
    pub fn with_stream_id(mut self, stream_id: impl Into<String>) -> Self {
        self.stream_id = Some(stream_id.into());
        self
    }
}

/// Part of the schema `fin_agent_replied_event`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FinAgentRepliedEventEventName {
    /// `fin_replied`
    FinReplied,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

/// Part of the schema `fin_agent_replied_event`.
#[non_exhaustive]
pub struct FinAgentRepliedEventMessage {
    /// `id`.
    pub id: Option<String>,
    /// `author`. Required.
    pub author: Option<FinAgentRepliedEventMessageAuthor>,
    /// `body`. Required.
    pub body: Option<String>,
    /// `timestamp_ms`. Required. Format `date-time`.
    pub timestamp_ms: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl FinAgentRepliedEventMessage {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(body: impl Into<String>, timestamp_ms: impl Into<String>) -> Self {
        Self {
            author: Some(FinAgentRepliedEventMessageAuthor::Fin),
            body: Some(body.into()),
            timestamp_ms: Some(timestamp_ms.into()),
            ..Self::default()
        }
    }

    /// Sets `id`.
    #[must_use]
    #[inline]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

/// Part of the schema `fin_agent_replied_event`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FinAgentRepliedEventMessageAuthor {
    /// `fin`
    Fin,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

/// Part of the schema `fin_agent_replied_event`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FinAgentRepliedEventStatus {
    /// `replying`
    Replying,
    /// `awaiting_user_reply`
    AwaitingUserReply,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(FinAgentRepliedEvent {
    event_name: "event_name" required,
    conversation_id: "conversation_id" required,
    user_id: "user_id" required,
    message: "message" required,
    status: "status" required,
    stream_id: "stream_id",
    created_at_ms: "created_at_ms" required,
});

crate::runtime::string_enum!(FinAgentRepliedEventEventName {
    FinReplied = "fin_replied",
});

crate::runtime::model!(FinAgentRepliedEventMessage {
    id: "id",
    author: "author" required,
    body: "body" required,
    timestamp_ms: "timestamp_ms" required,
});

crate::runtime::string_enum!(FinAgentRepliedEventMessageAuthor {
    Fin = "fin",
});

crate::runtime::string_enum!(FinAgentRepliedEventStatus {
    Replying = "replying",
    AwaitingUserReply = "awaiting_user_reply",
});
