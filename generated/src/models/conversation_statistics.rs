// Written by `cargo xtask regen`. Do not edit.

//! Schema `conversation_statistics`.

use super::ConversationResponseTime;
use crate::runtime::wire::{Extra, Timestamp};

/// Schema `conversation_statistics`.
#[non_exhaustive]
pub struct ConversationStatistics {
    /// `type`.
    pub r#type: Option<String>,
    /// `time_to_assignment`.
    pub time_to_assignment: Option<i64>,
    /// `time_to_admin_reply`.
    pub time_to_admin_reply: Option<i64>,
    /// `time_to_first_close`.
    pub time_to_first_close: Option<i64>,
    /// `time_to_last_close`.
    pub time_to_last_close: Option<i64>,
    /// `median_time_to_reply`.
    pub median_time_to_reply: Option<i64>,
    /// `first_contact_reply_at`. Format `date-time`.
    pub first_contact_reply_at: Option<Timestamp>,
    /// `first_assignment_at`. Format `date-time`.
    pub first_assignment_at: Option<Timestamp>,
    /// `first_admin_reply_at`. Format `date-time`.
    pub first_admin_reply_at: Option<Timestamp>,
    /// `first_close_at`. Format `date-time`.
    pub first_close_at: Option<Timestamp>,
    /// `last_assignment_at`. Format `date-time`.
    pub last_assignment_at: Option<Timestamp>,
    /// `last_assignment_admin_reply_at`. Format `date-time`.
    pub last_assignment_admin_reply_at: Option<Timestamp>,
    /// `last_contact_reply_at`. Format `date-time`.
    pub last_contact_reply_at: Option<Timestamp>,
    /// `last_admin_reply_at`. Format `date-time`.
    pub last_admin_reply_at: Option<Timestamp>,
    /// `last_close_at`. Format `date-time`.
    pub last_close_at: Option<Timestamp>,
    /// `last_closed_by_id`.
    pub last_closed_by_id: Option<String>,
    /// `count_reopens`.
    pub count_reopens: Option<i64>,
    /// `count_assignments`.
    pub count_assignments: Option<i64>,
    /// `count_conversation_parts`.
    pub count_conversation_parts: Option<i64>,
    /// `assigned_team_first_response_time`.
    pub assigned_team_first_response_time: Option<Vec<ConversationResponseTime>>,
    /// `assigned_team_first_response_time_in_office_hours`.
    pub assigned_team_first_response_time_in_office_hours: Option<
        Vec<ConversationResponseTime>,
    >,
    /// `handling_time`.
    pub handling_time: Option<i64>,
    /// `adjusted_handling_time`.
    pub adjusted_handling_time: Option<i64>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::runtime::model!(ConversationStatistics {
    r#type: "type",
    time_to_assignment: "time_to_assignment" nullable,
    time_to_admin_reply: "time_to_admin_reply" nullable,
    time_to_first_close: "time_to_first_close" nullable,
    time_to_last_close: "time_to_last_close" nullable,
    median_time_to_reply: "median_time_to_reply" nullable,
    first_contact_reply_at: "first_contact_reply_at" nullable,
    first_assignment_at: "first_assignment_at" nullable,
    first_admin_reply_at: "first_admin_reply_at" nullable,
    first_close_at: "first_close_at" nullable,
    last_assignment_at: "last_assignment_at" nullable,
    last_assignment_admin_reply_at: "last_assignment_admin_reply_at" nullable,
    last_contact_reply_at: "last_contact_reply_at" nullable,
    last_admin_reply_at: "last_admin_reply_at" nullable,
    last_close_at: "last_close_at" nullable,
    last_closed_by_id: "last_closed_by_id" nullable,
    count_reopens: "count_reopens",
    count_assignments: "count_assignments",
    count_conversation_parts: "count_conversation_parts",
    assigned_team_first_response_time: "assigned_team_first_response_time",
    assigned_team_first_response_time_in_office_hours: "assigned_team_first_response_time_in_office_hours",
    handling_time: "handling_time",
    adjusted_handling_time: "adjusted_handling_time" nullable,
});
