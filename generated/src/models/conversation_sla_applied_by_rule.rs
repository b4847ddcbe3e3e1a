// Written by `cargo xtask regen`. Do not edit.

//! Schema `conversation_sla_applied_by_rule`.

use crate::runtime::wire::Extra;

/// Schema `conversation_sla_applied_by_rule`.
#[non_exhaustive]
pub struct ConversationSlaAppliedByRule {
    /// `sla_name`.
    pub sla_name: Option<String>,
    /// `sla_definition`.
    pub sla_definition: Option<ConversationSlaAppliedByRuleSlaDefinition>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl ConversationSlaAppliedByRule {
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

    /// Sets `sla_definition`.
    #[must_use]
    #[inline]
    pub fn with_sla_definition(
        mut self,
        sla_definition: impl Into<ConversationSlaAppliedByRuleSlaDefinition>,
    ) -> Self {
        self.sla_definition = Some(sla_definition.into());
        self
    }
}

/// Part of the schema `conversation_sla_applied_by_rule`.
#[non_exhaustive]
pub struct ConversationSlaAppliedByRuleSlaDefinition {
    /// `first_reply_time`.
    pub first_reply_time: Option<i64>,
    /// `next_reply_time`.
    pub next_reply_time: Option<i64>,
    /// `resolution_time`.
    pub resolution_time: Option<i64>,
    /// `time_to_close`.
    pub time_to_close: Option<i64>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::runtime::model!(ConversationSlaAppliedByRule {
    sla_name: "sla_name",
    sla_definition: "sla_definition",
});

crate::runtime::model!(ConversationSlaAppliedByRuleSlaDefinition {
    first_reply_time: "first_reply_time" nullable,
    next_reply_time: "next_reply_time" nullable,
    resolution_time: "resolution_time" nullable,
    time_to_close: "time_to_close" nullable,
});
