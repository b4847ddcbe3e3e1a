// Written by `cargo xtask regen`. Do not edit.

//! Schema `conversation_sla_removed`.

use crate::runtime::wire::Extra;

/// Schema `conversation_sla_removed`.
#[non_exhaustive]
pub struct ConversationSlaRemoved {
    /// `sla_name`.
    pub sla_name: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl ConversationSlaRemoved {
    /// With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `sla_name`.
    #[must_use]
    #[inline]
    pub fn with_sla_name(mut self, sla_name: impl Into<String>) -> Self {
        self.sla_name = Some(sla_name.into());
        self
    }
}

crate::runtime::model!(ConversationSlaRemoved {
    sla_name: "sla_name",
});
