// Written by `cargo xtask regen`. Do not edit.

//! Schema `conversation_list_item`.

use super::{
    AiAgent, Company, ConversationChannel, ConversationContacts,
    ConversationExternalReference, ConversationFirstContactReply,
    ConversationMonitorEvaluation, ConversationRating, ConversationScorecard,
    ConversationSource, ConversationStatistics, ConversationTeammates,
    CustomAttributesValue, LinkedObjectList, SalesAgent, SlaApplied, Tags,
};
use crate::runtime::wire::{Extra, Map, Timestamp, UnknownValue};

/// Schema `conversation_list_item`.
#[non_exhaustive]
pub struct ConversationListItem {
    /// `type`.
    pub r#type: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `title`.
    pub title: Option<String>,
    /// `created_at`. Format `date-time`.
    pub created_at: Option<Timestamp>,
    /// `updated_at`. Format `date-time`.
    pub updated_at: Option<Timestamp>,
    /// `waiting_since`. Format `date-time`.
    pub waiting_since: Option<Timestamp>,
    /// `snoozed_until`. Format `date-time`.
    pub snoozed_until: Option<Timestamp>,
    /// `open`.
    pub open: Option<bool>,
    /// `state`.
    pub state: Option<ConversationListItemState>,
    /// `read`.
    pub read: Option<bool>,
    /// `priority`.
    pub priority: Option<ConversationListItemPriority>,
    /// `admin_assignee_id`.
    pub admin_assignee_id: Option<i64>,
    /// `team_assignee_id`.
    pub team_assignee_id: Option<i64>,
    /// `company`.
    pub company: Option<Company>,
    /// `tags`.
    pub tags: Option<Tags>,
    /// `conversation_rating`.
    pub conversation_rating: Option<ConversationRating>,
    /// `source`.
    pub source: Option<ConversationSource>,
    /// `contacts`.
    pub contacts: Option<ConversationContacts>,
    /// `teammates`.
    pub teammates: Option<ConversationTeammates>,
    /// `custom_attributes`.
    pub custom_attributes: Option<Map<Option<CustomAttributesValue>>>,
    /// `first_contact_reply`.
    pub first_contact_reply: Option<ConversationFirstContactReply>,
    /// `sla_applied`.
    pub sla_applied: Option<SlaApplied>,
    /// `statistics`.
    pub statistics: Option<ConversationStatistics>,
    /// `linked_objects`.
    pub linked_objects: Option<LinkedObjectList>,
    /// `ai_agent_participated`.
    pub ai_agent_participated: Option<bool>,
    /// `ai_agent`.
    pub ai_agent: Option<AiAgent>,
    /// `sales_agent_participated`.
    pub sales_agent_participated: Option<bool>,
    /// `sales_agent`.
    pub sales_agent: Option<SalesAgent>,
    /// `channel`.
    pub channel: Option<ConversationChannel>,
    /// `external_references`.
    pub external_references: Option<Vec<ConversationExternalReference>>,
    /// `monitor_evaluations`.
    pub monitor_evaluations: Option<Vec<ConversationMonitorEvaluation>>,
    /// `scorecards`.
    pub scorecards: Option<Vec<ConversationScorecard>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `conversation_list_item`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationListItemPriority {
    /// `none`
    None,
    /// `low`
    Low,
    /// `medium`
    Medium,
    /// `high`
    High,
    /// `urgent`
    Urgent,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

/// Part of the schema `conversation_list_item`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationListItemState {
    /// `open`
    Open,
    /// `closed`
    Closed,
    /// `snoozed`
    Snoozed,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(ConversationListItem {
    r#type: "type",
    id: "id",
    title: "title" nullable,
    created_at: "created_at",
    updated_at: "updated_at",
    waiting_since: "waiting_since" nullable,
    snoozed_until: "snoozed_until" nullable,
    open: "open",
    state: "state",
    read: "read",
    priority: "priority",
    admin_assignee_id: "admin_assignee_id",
    team_assignee_id: "team_assignee_id",
    company: "company" nullable,
    tags: "tags",
    conversation_rating: "conversation_rating" nullable,
    source: "source",
    contacts: "contacts",
    teammates: "teammates" nullable,
    custom_attributes: "custom_attributes",
    first_contact_reply: "first_contact_reply" nullable,
    sla_applied: "sla_applied" nullable,
    statistics: "statistics" nullable,
    linked_objects: "linked_objects",
    ai_agent_participated: "ai_agent_participated",
    ai_agent: "ai_agent" nullable,
    sales_agent_participated: "sales_agent_participated",
    sales_agent: "sales_agent" nullable,
    channel: "channel" nullable,
    external_references: "external_references",
    monitor_evaluations: "monitor_evaluations",
    scorecards: "scorecards",
});

crate::runtime::string_enum!(ConversationListItemPriority {
    None = "none",
    Low = "low",
    Medium = "medium",
    High = "high",
    Urgent = "urgent",
});

crate::runtime::string_enum!(ConversationListItemState {
    Open = "open",
    Closed = "closed",
    Snoozed = "snoozed",
});
