// Written by `cargo xtask regen`. Do not edit.

//! Schema `fin_agent_message`.

use crate::runtime::wire::{Extra, UnknownValue};

/// Schema `fin_agent_message`.
#[non_exhaustive]
pub struct FinAgentMessage {
    /// `author`. Required.
    pub author: Option<FinAgentMessageAuthor>,
    /// `body`. Required.
    pub body: Option<String>,
    /// `timestamp`. Format `date-time`.
    pub timestamp: Option<String>,
    /// `timestamp_ms`. Format `date-time`.
    pub timestamp_ms: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl FinAgentMessage {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(
        author: impl Into<FinAgentMessageAuthor>,
        body: impl Into<String>,
    ) -> Self {
        Self {
            author: Some(author.into()),
            body: Some(body.into()),
            ..Self::default()
        }
    }

    /// Sets `timestamp`.
    #[must_use]
    #[inline]
    pub fn with_timestamp(mut self, timestamp: impl Into<String>) -> Self {
        self.timestamp = Some(timestamp.into());
        self
    }

    /// Sets `timestamp_ms`.
    #[must_use]
    #[inline]
    pub fn with_timestamp_ms(mut self, timestamp_ms: impl Into<String>) -> Self {
        self.timestamp_ms = Some(timestamp_ms.into());
        self
    }
}

/// Part of the schema `fin_agent_message`.
#[derive(Clone)]
#[non_exhaustive]
pub enum FinAgentMessageAuthor {
    /// `user`
    User,
    /// `agent`
    Agent,
    /// `fin`
    Fin,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(FinAgentMessage {
    author: "author" required,
    body: "body" required,
    timestamp: "timestamp",
    timestamp_ms: "timestamp_ms",
});

crate::runtime::string_enum!(FinAgentMessageAuthor {
    User = "user",
    Agent = "agent",
    Fin = "fin",
});
