// Written by `cargo xtask regen`. Do not edit.

//! Schema `fin_agent_reply_chunk_event`.

use crate::runtime::wire::{Extra, UnknownValue};

/// Schema `fin_agent_reply_chunk_event`.
#[non_exhaustive]
pub struct FinAgentReplyChunkEvent {
    /// `event_name`. Required.
    pub event_name: Option<FinAgentReplyChunkEventEventName>,
    /// `conversation_id`. Required.
    pub conversation_id: Option<String>,
    /// `stream_id`. Required.
    pub stream_id: Option<String>,
    /// `chunk_index`. Required.
    pub chunk_index: Option<i64>,
    /// `chunk_text`. Required.
    pub chunk_text: Option<String>,
    /// `status`.
    pub status: Option<FinAgentReplyChunkEventStatus>,
    /// `created_at_ms`. Required. Format `date-time`.
    pub created_at_ms: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl FinAgentReplyChunkEvent {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(
        conversation_id: impl Into<String>,
        stream_id: impl Into<String>,
        chunk_index: i64,
        chunk_text: impl Into<String>,
        created_at_ms: impl Into<String>,
    ) -> Self {
        Self {
            event_name: Some(FinAgentReplyChunkEventEventName::FinReplyChunk),
            conversation_id: Some(conversation_id.into()),
            stream_id: Some(stream_id.into()),
            chunk_index: Some(chunk_index),
            chunk_text: Some(chunk_text.into()),
            created_at_ms: Some(created_at_ms.into()),
            ..Self::default()
        }
    }

    /// Sets `status`.
    #[must_use]
    #[inline]
    pub fn with_status(
        mut self,
        status: impl Into<FinAgentReplyChunkEventStatus>,
    ) -> Self {
        self.status = Some(status.into());
        self
    }
}

/// Part of the schema `fin_agent_reply_chunk_event`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FinAgentReplyChunkEventEventName {
    /// `fin_reply_chunk`
    FinReplyChunk,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

/// Part of the schema `fin_agent_reply_chunk_event`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FinAgentReplyChunkEventStatus {
    /// `replying`
    Replying,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(FinAgentReplyChunkEvent {
    event_name: "event_name" required,
    conversation_id: "conversation_id" required,
    stream_id: "stream_id" required,
    chunk_index: "chunk_index" required,
    chunk_text: "chunk_text" required,
    status: "status",
    created_at_ms: "created_at_ms" required,
});

crate::runtime::string_enum!(FinAgentReplyChunkEventEventName {
    FinReplyChunk = "fin_reply_chunk",
});

crate::runtime::string_enum!(FinAgentReplyChunkEventStatus {
    Replying = "replying",
});
