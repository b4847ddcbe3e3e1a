// Written by `cargo xtask regen`. Do not edit.

//! Schema `admin_priority_level_request`.

use crate::runtime::wire::{Extra, Nullable};

/// Schema `admin_priority_level_request`.
#[non_exhaustive]
pub struct AdminPriorityLevelRequest {
    /// `primary_admin_ids`.
    pub primary_admin_ids: Nullable<Vec<i64>>,
    /// `secondary_admin_ids`.
    pub secondary_admin_ids: Nullable<Vec<i64>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl AdminPriorityLevelRequest {
    /// With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `primary_admin_ids`.
    #[must_use]
    #[inline]
    pub fn with_primary_admin_ids(
        mut self,
        primary_admin_ids: impl Into<Nullable<Vec<i64>>>,
    ) -> Self {
        self.primary_admin_ids = primary_admin_ids.into();
        self
    }

    /// Sets `secondary_admin_ids`.
    #[must_use]
    #[inline]
    pub fn with_secondary_admin_ids(
        mut self,
        secondary_admin_ids: impl Into<Nullable<Vec<i64>>>,
    ) -> Self {
        self.secondary_admin_ids = secondary_admin_ids.into();
        self
    }
}

crate::runtime::model!(AdminPriorityLevelRequest {
    primary_admin_ids: "primary_admin_ids" nullable,
    secondary_admin_ids: "secondary_admin_ids" nullable,
});
