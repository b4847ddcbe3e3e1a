// Written by `cargo xtask regen`. Do not edit.

//! Schema `conversation_sla_paused`.

use crate::runtime::wire::{Extra, Map, Nullable, UnknownValue};

/// Schema `conversation_sla_paused`.
#[non_exhaustive]
pub struct ConversationSlaPaused {
    /// `sla_name`.
    pub sla_name: Option<String>,
    /// `current_sla_status`.
    pub current_sla_status: Option<ConversationSlaPausedCurrentSlaStatus>,
    /// `sla_states`.
    pub sla_states: Option<Map<ConversationSlaPausedSlaStatesValue>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl ConversationSlaPaused {
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

    /// Sets `current_sla_status`.
    #[must_use]
    #[inline]
    pub fn with_current_sla_status(
        mut self,
        current_sla_status: impl Into<ConversationSlaPausedCurrentSlaStatus>,
    ) -> Self {
        self.current_sla_status = Some(current_sla_status.into());
        self
    }

    /// Sets `sla_states`.
    #[must_use]
    #[inline]
    pub fn with_sla_states(
        mut self,
        sla_states: impl Into<Map<ConversationSlaPausedSlaStatesValue>>,
    ) -> Self {
        self.sla_states = Some(sla_states.into());
        self
    }
}

/// Part of the schema `conversation_sla_paused`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationSlaPausedCurrentSlaStatus {
    /// `active`
    Active,
    /// `hit`
    Hit,
    /// `missed`
    Missed,
    /// `canceled`
    Canceled,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

/// Part of the schema `conversation_sla_paused`.
#[non_exhaustive]
pub struct ConversationSlaPausedSlaStatesValue {
    /// `status`.
    pub status: Option<ConversationSlaPausedSlaStatesValueStatus>,
    /// `seconds_remaining`.
    pub seconds_remaining: Nullable<i64>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl ConversationSlaPausedSlaStatesValue {
    /// With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `status`.
    #[must_use]
    #[inline]
    pub fn with_status(
        mut self,
        status: impl Into<ConversationSlaPausedSlaStatesValueStatus>,
    ) -> Self {
        self.status = Some(status.into());
        self
    }

    /// Sets `seconds_remaining`.
    #[must_use]
    #[inline]
    pub fn with_seconds_remaining(
        mut self,
        seconds_remaining: impl Into<Nullable<i64>>,
    ) -> Self {
        self.seconds_remaining = seconds_remaining.into();
        self
    }
}

/// Part of the schema `conversation_sla_paused`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationSlaPausedSlaStatesValueStatus {
    /// `paused`
    Paused,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(ConversationSlaPaused {
    sla_name: "sla_name",
    current_sla_status: "current_sla_status",
    sla_states: "sla_states",
});

crate::runtime::string_enum!(ConversationSlaPausedCurrentSlaStatus {
    Active = "active",
    Hit = "hit",
    Missed = "missed",
    Canceled = "canceled",
});

crate::runtime::model!(ConversationSlaPausedSlaStatesValue {
    status: "status",
    seconds_remaining: "seconds_remaining" nullable,
});

crate::runtime::string_enum!(ConversationSlaPausedSlaStatesValueStatus {
    Paused = "paused",
});
