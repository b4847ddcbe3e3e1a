// Written by `cargo xtask regen`. Do not edit.

//! Schema `office_hours_schedule`.

use super::OfficeHoursTimeInterval;
use crate::runtime::wire::{Extra, Timestamp};

/// Schema `office_hours_schedule`.
#[non_exhaustive]
pub struct OfficeHoursSchedule {
    /// `type`.
    pub r#type: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `time_zone_name`.
    pub time_zone_name: Option<String>,
    /// `time_intervals`.
    pub time_intervals: Option<Vec<OfficeHoursTimeInterval>>,
    /// `twenty_four_seven`.
    pub twenty_four_seven: Option<bool>,
    /// `created_at`.
    pub created_at: Option<Timestamp>,
    /// `updated_at`.
    pub updated_at: Option<Timestamp>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::runtime::model!(OfficeHoursSchedule {
    r#type: "type",
    id: "id",
    name: "name",
    time_zone_name: "time_zone_name",
    time_intervals: "time_intervals",
    twenty_four_seven: "twenty_four_seven",
    created_at: "created_at",
    updated_at: "updated_at",
});
