// Written by `cargo xtask regen`. Do not edit.

//! Schema `team_metric`.

use crate::runtime::wire::Extra;

/// Schema `team_metric`.
#[non_exhaustive]
pub struct TeamMetric {
    /// `type`.
    pub r#type: Option<String>,
    /// `admin_id`.
    pub admin_id: Option<String>,
    /// `open`.
    pub open: Option<i64>,
    /// `idle`.
    pub idle: Option<i64>,
    /// `snoozed`.
    pub snoozed: Option<i64>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::runtime::model!(TeamMetric {
    r#type: "type",
    admin_id: "admin_id",
    open: "open",
    idle: "idle",
    snoozed: "snoozed",
});
