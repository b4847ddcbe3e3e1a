// Written by `cargo xtask regen`. Do not edit.

//! Schema `activity_log_metadata`.

use crate::runtime::wire::{Extra, Map, Timestamp};

/// Schema `activity_log_metadata`.
#[non_exhaustive]
pub struct ActivityLogMetadata {
    /// `sign_in_method`.
    pub sign_in_method: Option<String>,
    /// `external_id`.
    pub external_id: Option<String>,
    /// `away_mode`.
    pub away_mode: Option<bool>,
    /// `away_status_reason`.
    pub away_status_reason: Option<String>,
    /// `reassign_conversations`.
    pub reassign_conversations: Option<bool>,
    /// `source`.
    pub source: Option<String>,
    /// `auto_changed`.
    pub auto_changed: Option<String>,
    /// `update_by`.
    pub update_by: Option<i64>,
    /// `update_by_name`.
    pub update_by_name: Option<String>,
    /// `previous_state`.
    pub previous_state: Option<String>,
    /// `new_state`.
    pub new_state: Option<String>,
    /// `threshold_minutes`.
    pub threshold_minutes: Option<i64>,
    /// `last_activity_at`. Format `date-time`.
    pub last_activity_at: Option<Timestamp>,
    /// `auto`.
    pub auto: Option<bool>,
    /// `setting_type`.
    pub setting_type: Option<String>,
    /// `changes`.
    pub changes: Option<Map<ActivityLogMetadataChangesValue>>,
    /// `conversation_assignment_limit`.
    pub conversation_assignment_limit: Option<i64>,
    /// `ticket_assignment_limit`.
    pub ticket_assignment_limit: Option<i64>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `activity_log_metadata`.
#[non_exhaustive]
pub struct ActivityLogMetadataChangesValue {
    /// `before`.
    pub before: Option<serde_json::Value>,
    /// `after`.
    pub after: Option<serde_json::Value>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::runtime::model!(ActivityLogMetadata {
    sign_in_method: "sign_in_method" nullable,
    external_id: "external_id" nullable,
    away_mode: "away_mode" nullable,
    away_status_reason: "away_status_reason" nullable,
    reassign_conversations: "reassign_conversations" nullable,
    source: "source" nullable,
    auto_changed: "auto_changed" nullable,
    update_by: "update_by" nullable,
    update_by_name: "update_by_name" nullable,
    previous_state: "previous_state" nullable,
    new_state: "new_state" nullable,
    threshold_minutes: "threshold_minutes" nullable,
    last_activity_at: "last_activity_at" nullable,
    auto: "auto" nullable,
    setting_type: "setting_type" nullable,
    changes: "changes" nullable,
    conversation_assignment_limit: "conversation_assignment_limit" nullable,
    ticket_assignment_limit: "ticket_assignment_limit" nullable,
});

crate::runtime::model!(ActivityLogMetadataChangesValue {
    before: "before",
    after: "after",
});
