// Written by `cargo xtask regen`. Do not edit.

//! Schema `event_details`.

use super::{
    ConversationAttributeUpdatedByWorkflowAttribute,
    ConversationAttributeUpdatedByWorkflowWorkflow,
    ConversationSlaAppliedByRuleSlaDefinition, ConversationSlaTargetMissedSlaTargetType,
    CustomActionFinishedActionResult, OperatorWorkflowEventEvent,
    PriorityChangedCurrentPriority, PriorityChangedPreviousPriority,
};
use crate::runtime::wire::{Extra, Map, UnknownValue};

/// Schema `event_details`.
#[non_exhaustive]
pub struct EventDetails {
    /// `workflow`.
    pub workflow: Option<ConversationAttributeUpdatedByWorkflowWorkflow>,
    /// `attribute`.
    pub attribute: Option<ConversationAttributeUpdatedByWorkflowAttribute>,
    /// `value`.
    pub value: Option<EventDetailsValue>,
    /// `action`.
    pub action: Option<EventDetailsAction>,
    /// `event`.
    pub event: Option<OperatorWorkflowEventEvent>,
    /// `tags_added`.
    pub tags_added: Option<Vec<String>>,
    /// `tags_removed`.
    pub tags_removed: Option<Vec<String>>,
    /// `until`.
    pub until: Option<String>,
    /// `custom_until_time`. Format `date-time`.
    pub custom_until_time: Option<String>,
    /// `current_priority`.
    pub current_priority: Option<PriorityChangedCurrentPriority>,
    /// `previous_priority`.
    pub previous_priority: Option<PriorityChangedPreviousPriority>,
    /// `sla_name`.
    pub sla_name: Option<String>,
    /// `sla_definition`.
    pub sla_definition: Option<ConversationSlaAppliedByRuleSlaDefinition>,
    /// `sla_target_type`.
    pub sla_target_type: Option<ConversationSlaTargetMissedSlaTargetType>,
    /// `current_sla_status`.
    pub current_sla_status: Option<EventDetailsCurrentSlaStatus>,
    /// `sla_states`.
    pub sla_states: Option<Map<EventDetailsSlaStatesValue>>,
    /// `call_id`.
    pub call_id: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `event_details`.
#[non_exhaustive]
pub struct EventDetailsAction {
    /// `name`.
    pub name: Option<String>,
    /// `result`.
    pub result: Option<CustomActionFinishedActionResult>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `event_details`.
#[derive(Clone)]
#[non_exhaustive]
pub enum EventDetailsCurrentSlaStatus {
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

/// Part of the schema `event_details`.
#[non_exhaustive]
pub struct EventDetailsSlaStatesValue {
    /// `status`.
    pub status: Option<EventDetailsSlaStatesValueStatus>,
    /// `seconds_remaining`.
    pub seconds_remaining: Option<i64>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `event_details`.
#[derive(Clone)]
#[non_exhaustive]
pub enum EventDetailsSlaStatesValueStatus {
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

/// Part of the schema `event_details`.
#[non_exhaustive]
pub struct EventDetailsValue {
    /// `name`.
    pub name: Option<String>,
    /// `previous`.
    pub previous: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::runtime::model!(EventDetails {
    workflow: "workflow",
    attribute: "attribute",
    value: "value",
    action: "action",
    event: "event",
    tags_added: "tags_added",
    tags_removed: "tags_removed",
    until: "until",
    custom_until_time: "custom_until_time" nullable,
    current_priority: "current_priority",
    previous_priority: "previous_priority",
    sla_name: "sla_name",
    sla_definition: "sla_definition",
    sla_target_type: "sla_target_type",
    current_sla_status: "current_sla_status",
    sla_states: "sla_states",
    call_id: "call_id",
});

crate::runtime::model!(EventDetailsAction {
    name: "name",
    result: "result",
});

crate::runtime::string_enum!(EventDetailsCurrentSlaStatus {
    Hit = "hit",
    Missed = "missed",
    Active = "active",
    Paused = "paused",
    Canceled = "canceled",
});

crate::runtime::model!(EventDetailsSlaStatesValue {
    status: "status",
    seconds_remaining: "seconds_remaining" nullable,
});

crate::runtime::string_enum!(EventDetailsSlaStatesValueStatus {
    Hit = "hit",
    Missed = "missed",
    Active = "active",
    Paused = "paused",
});

crate::runtime::model!(EventDetailsValue {
    name: "name",
    previous: "previous" nullable,
});
