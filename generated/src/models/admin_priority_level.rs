// Written by `cargo xtask regen`. Do not edit.

//! Schema `admin_priority_level`.

use crate::runtime::wire::Extra;

/// Schema `admin_priority_level`.
#[non_exhaustive]
pub struct AdminPriorityLevel {
    /// `primary_admin_ids`.
    pub primary_admin_ids: Option<Vec<i64>>,
    /// `secondary_admin_ids`.
    pub secondary_admin_ids: Option<Vec<i64>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::runtime::model!(AdminPriorityLevel {
    primary_admin_ids: "primary_admin_ids" nullable,
    secondary_admin_ids: "secondary_admin_ids" nullable,
});
