// Written by `cargo xtask regen`. Do not edit.

//! Schema `sla_applied`.

use crate::runtime::wire::{Extra, UnknownValue};

/// Schema `sla_applied`.
#[non_exhaustive]
pub struct SlaApplied {
    /// `type`.
    pub r#type: Option<String>,
    /// `sla_name`.
    pub sla_name: Option<String>,
    /// `sla_status`.
    pub sla_status: Option<SlaAppliedSlaStatus>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `sla_applied`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SlaAppliedSlaStatus {
    /// `hit`
    Hit,
    /// `missed`
    Missed,
    /// `cancelled`
    Cancelled,
    /// `active`
    Active,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(SlaApplied {
    r#type: "type",
    sla_name: "sla_name",
    sla_status: "sla_status",
});

crate::runtime::string_enum!(SlaAppliedSlaStatus {
    Hit = "hit",
    Missed = "missed",
    Cancelled = "cancelled",
    Active = "active",
});
