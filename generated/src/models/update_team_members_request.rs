// Written by `cargo xtask regen`. Do not edit.

//! Schema `update_team_members_request`.

use super::AdminPriorityLevelRequest;
use crate::runtime::wire::{Extra, Nullable};

/// Schema `update_team_members_request`.
#[non_exhaustive]
pub struct UpdateTeamMembersRequest {
    /// `admin_ids`. Required.
    pub admin_ids: Option<Vec<i64>>,
    /// `admin_priority_level`.
    pub admin_priority_level: Nullable<AdminPriorityLevelRequest>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl UpdateTeamMembersRequest {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(admin_ids: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        Self {
            admin_ids: Some(admin_ids.into_iter().map(Into::into).collect()),
            ..Self::default()
        }
    }

    /// Sets `admin_priority_level`.
    #[must_use]
    #[inline]
    pub fn with_admin_priority_level(
        mut self,
        admin_priority_level: impl Into<Nullable<AdminPriorityLevelRequest>>,
    ) -> Self {
        self.admin_priority_level = admin_priority_level.into();
        self
    }
}

crate::runtime::model!(UpdateTeamMembersRequest {
    admin_ids: "admin_ids" required,
    admin_priority_level: "admin_priority_level" nullable,
});
