// Written by `cargo xtask regen`. Do not edit.

//! Schema `team`.

use super::AdminPriorityLevel;
use crate::runtime::wire::Extra;

/// Schema `team`.
#[non_exhaustive]
pub struct Team {
    /// `type`.
    pub r#type: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `admin_ids`.
    pub admin_ids: Option<Vec<i64>>,
    /// `admin_priority_level`.
    pub admin_priority_level: Option<AdminPriorityLevel>,
    /// `assignment_limit`.
    pub assignment_limit: Option<i64>,
    /// `distribution_method`.
    pub distribution_method: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::runtime::model!(Team {
    r#type: "type",
    id: "id",
    name: "name",
    admin_ids: "admin_ids",
    admin_priority_level: "admin_priority_level" nullable,
    assignment_limit: "assignment_limit" nullable,
    distribution_method: "distribution_method" nullable,
});
