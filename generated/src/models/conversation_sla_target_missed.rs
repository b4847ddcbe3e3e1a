// Written by `cargo xtask regen`. Do not edit.

//! Schema `conversation_sla_target_missed`.

use crate::runtime::wire::{Extra, Map, Nullable, UnknownValue};

/// Schema `conversation_sla_target_missed`.
#[non_exhaustive]
pub struct ConversationSlaTargetMissed {
    /// `sla_name`.
    pub sla_name: Option<String>,
    /// `sla_target_type`.
    pub sla_target_type: Option<ConversationSlaTargetMissedSlaTargetType>,
    /// `current_sla_status`.
    pub current_sla_status: Option<ConversationSlaTargetMissedCurrentSlaStatus>,
    /// `sla_states`.
    pub sla_states: Option<Map<ConversationSlaTargetMissedSlaStatesValue>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl ConversationSlaTargetMissed {
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

    /// Sets `sla_target_type`.
    #[must_use]
    #[inline]
    pub fn with_sla_target_type(
        mut self,
        sla_target_type: impl Into<ConversationSlaTargetMissedSlaTargetType>,
    ) -> Self {
        self.sla_target_type = Some(sla_target_type.into());
        self
    }

    /// Sets `current_sla_status`.
    #[must_use]
    #[inline]
    pub fn with_current_sla_status(
        mut self,
        current_sla_status: impl Into<ConversationSlaTargetMissedCurrentSlaStatus>,
    ) -> Self {
        self.current_sla_status = Some(current_sla_status.into());
        self
    }

    /// Sets `sla_states`.
    #[must_use]
    #[inline]
    pub fn with_sla_states(
        mut self,
        sla_states: impl Into<Map<ConversationSlaTargetMissedSlaStatesValue>>,
    ) -> Self {
        self.sla_states = Some(sla_states.into());
        self
    }
}

/// Part of the schema `conversation_sla_target_missed`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationSlaTargetMissedCurrentSlaStatus {
    /// `hit`
    Hit,
    /// `missed`
    Missed,
    /// `active`
    Active,
    /// `paused`
    Paused,
    /// `canceled`
    Canceled,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

/// Part of the schema `conversation_sla_target_missed`.
#[non_exhaustive]
pub struct ConversationSlaTargetMissedSlaStatesValue {
    /// `status`.
    pub status: Option<ConversationSlaTargetMissedSlaStatesValueStatus>,
    /// `seconds_remaining`.
    pub seconds_remaining: Nullable<i64>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl ConversationSlaTargetMissedSlaStatesValue {
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
        status: impl Into<ConversationSlaTargetMissedSlaStatesValueStatus>,
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

/// Part of the schema `conversation_sla_target_missed`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationSlaTargetMissedSlaStatesValueStatus {
    /// `hit`
    Hit,
    /// `missed`
    Missed,
    /// `active`
    Active,
    /// `paused`
    Paused,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

/// Part of the schema `conversation_sla_target_missed`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationSlaTargetMissedSlaTargetType {
    /// `first_reply_time`
    FirstReplyTime,
    /// `next_reply_time`
    NextReplyTime,
    /// `resolution_time`
    ResolutionTime,
    /// `time_to_close`
    TimeToClose,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(ConversationSlaTargetMissed {
    sla_name: "sla_name",
    sla_target_type: "sla_target_type",
    current_sla_status: "current_sla_status",
    sla_states: "sla_states",
});

crate::runtime::string_enum!(ConversationSlaTargetMissedCurrentSlaStatus {
    Hit = "hit",
    Missed = "missed",
    Active = "active",
    Paused = "paused",
    Canceled = "canceled",
});

crate::runtime::model!(ConversationSlaTargetMissedSlaStatesValue {
    status: "status",
    seconds_remaining: "seconds_remaining" nullable,
});

crate::runtime::string_enum!(ConversationSlaTargetMissedSlaStatesValueStatus {
    Hit = "hit",
    Missed = "missed",
    Active = "active",
    Paused = "paused",
});

crate::runtime::string_enum!(ConversationSlaTargetMissedSlaTargetType {
    FirstReplyTime = "first_reply_time",
    NextReplyTime = "next_reply_time",
    ResolutionTime = "resolution_time",
    TimeToClose = "time_to_close",
});
