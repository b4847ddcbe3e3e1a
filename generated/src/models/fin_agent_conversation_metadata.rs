// Written by `cargo xtask regen`. Do not edit.

//! Schema `fin_agent_conversation_metadata`.

use super::FinAgentMessage;
use crate::runtime::wire::{Extra, Map};

/// Schema `fin_agent_conversation_metadata`.
#[non_exhaustive]
pub struct FinAgentConversationMetadata {
    /// `history`. At most 10 items.
    pub history: Option<Vec<FinAgentMessage>>,
    /// `attributes`.
    pub attributes: Option<Map<serde_json::Value>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl FinAgentConversationMetadata {
    /// With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `history`.
    #[must_use]
    #[inline]
    pub fn with_history(
        mut self,
        history: impl IntoIterator<Item = impl Into<FinAgentMessage>>,
    ) -> Self {
        self.history = Some(history.into_iter().map(Into::into).collect());
        self
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

crate::runtime::model!(FinAgentConversationMetadata {
    history: "history",
    attributes: "attributes",
});
