// Written by `cargo xtask regen`. Do not edit.

//! Schema `admin`.

use super::TeamPriorityLevel;
use crate::runtime::wire::Extra;

/// Schema `admin`.
#[non_exhaustive]
pub struct Admin {
    /// `type`.
    pub r#type: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `email`.
    pub email: Option<String>,
    /// `job_title`.
    pub job_title: Option<String>,
    /// `away_mode_enabled`.
    pub away_mode_enabled: Option<bool>,
    /// `away_mode_reassign`.
    pub away_mode_reassign: Option<bool>,
    /// `away_status_reason_id`.
    pub away_status_reason_id: Option<i64>,
    /// `has_inbox_seat`.
    pub has_inbox_seat: Option<bool>,
    /// `team_ids`.
    pub team_ids: Option<Vec<i64>>,
    /// `avatar`. Format `uri`.
    pub avatar: Option<String>,
    /// `team_priority_level`.
    pub team_priority_level: Option<TeamPriorityLevel>,
    /// `role`.
    pub role: Option<AdminRole>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `admin`.
#[non_exhaustive]
pub struct AdminRole {
    /// `type`.
    pub r#type: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::runtime::model!(Admin {
    r#type: "type",
    id: "id",
    name: "name",
    email: "email",
    job_title: "job_title",
    away_mode_enabled: "away_mode_enabled",
    away_mode_reassign: "away_mode_reassign",
    away_status_reason_id: "away_status_reason_id" nullable,
    has_inbox_seat: "has_inbox_seat",
    team_ids: "team_ids",
    avatar: "avatar" nullable,
    team_priority_level: "team_priority_level" nullable,
    role: "role" nullable,
});

crate::runtime::model!(AdminRole {
    r#type: "type",
    id: "id",
    name: "name",
});
