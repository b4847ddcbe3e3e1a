// Written by `cargo xtask regen`. Do not edit.

//! Schema `conversation_sla_applied_by_workflow`.

use crate::runtime::wire::{Extra, Nullable};

/// Schema `conversation_sla_applied_by_workflow`.
#[non_exhaustive]
pub struct ConversationSlaAppliedByWorkflow {
    /// `sla_name`.
    pub sla_name: Option<String>,
    /// `sla_definition`.
    pub sla_definition: Option<ConversationSlaAppliedByWorkflowSlaDefinition>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl ConversationSlaAppliedByWorkflow {
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
        sla_definition: impl Into<ConversationSlaAppliedByWorkflowSlaDefinition>,
    ) -> Self {
        self.sla_definition = Some(sla_definition.into());
        self
    }
}

/// Part of the schema `conversation_sla_applied_by_workflow`.
#[non_exhaustive]
pub struct ConversationSlaAppliedByWorkflowSlaDefinition {
    /// `first_reply_time`.
    pub first_reply_time: Nullable<i64>,
    /// `next_reply_time`.
    pub next_reply_time: Nullable<i64>,
    /// `resolution_time`.
    pub resolution_time: Nullable<i64>,
    /// `time_to_close`.
    pub time_to_close: Nullable<i64>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl ConversationSlaAppliedByWorkflowSlaDefinition {
    /// With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `first_reply_time`.
    #[must_use]
    #[inline]
    pub fn with_first_reply_time(
        mut self,
        first_reply_time: impl Into<Nullable<i64>>,
    ) -> Self {
        self.first_reply_time = first_reply_time.into();
        self
    }

    /// Sets `next_reply_time`.
    #[must_use]
    #[inline]
    pub fn with_next_reply_time(
        mut self,
        next_reply_time: impl Into<Nullable<i64>>,
    ) -> Self {
        self.next_reply_time = next_reply_time.into();
        self
    }

    /// Sets `resolution_time`.
    #[must_use]
    #[inline]
    pub fn with_resolution_time(
        mut self,
        resolution_time: impl Into<Nullable<i64>>,
    ) -> Self {
        self.resolution_time = resolution_time.into();
        self
    }

    /// Sets `time_to_close`.
    #[must_use]
    #[inline]
    pub fn with_time_to_close(
        mut self,
        time_to_close: impl Into<Nullable<i64>>,
    ) -> Self {
        self.time_to_close = time_to_close.into();
        self
    }
}

crate::runtime::model!(ConversationSlaAppliedByWorkflow {
    sla_name: "sla_name",
    sla_definition: "sla_definition",
});

crate::runtime::model!(ConversationSlaAppliedByWorkflowSlaDefinition {
    first_reply_time: "first_reply_time" nullable,
    next_reply_time: "next_reply_time" nullable,
    resolution_time: "resolution_time" nullable,
    time_to_close: "time_to_close" nullable,
});
