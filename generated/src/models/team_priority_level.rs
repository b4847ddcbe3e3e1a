// Written by `cargo xtask regen`. Do not edit.

//! Schema `team_priority_level`.

use crate::runtime::wire::Extra;

/// Schema `team_priority_level`.
#[non_exhaustive]
pub struct TeamPriorityLevel {
    /// `primary_team_ids`.
    pub primary_team_ids: Option<Vec<i64>>,
    /// `secondary_team_ids`.
    pub secondary_team_ids: Option<Vec<i64>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::runtime::model!(TeamPriorityLevel {
    primary_team_ids: "primary_team_ids" nullable,
    secondary_team_ids: "secondary_team_ids" nullable,
});
