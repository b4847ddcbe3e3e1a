// Written by `cargo xtask regen`. Do not edit.

//! Schema `office_hours_schedule_list`.

use super::OfficeHoursSchedule;
use crate::runtime::wire::Extra;

/// Schema `office_hours_schedule_list`.
#[non_exhaustive]
pub struct OfficeHoursScheduleList {
    /// `type`.
    pub r#type: Option<String>,
    /// `data`.
    pub data: Option<Vec<OfficeHoursSchedule>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::runtime::model!(OfficeHoursScheduleList {
    r#type: "type",
    data: "data",
});
