// Written by `cargo xtask regen`. Do not edit.

//! Schema `create_office_hours_schedule_request`.

use super::OfficeHoursTimeInterval;
use crate::runtime::wire::Extra;

/// Schema `create_office_hours_schedule_request`.
#[non_exhaustive]
pub struct CreateOfficeHoursScheduleRequest {
    /// `name`. Required.
    pub name: Option<String>,
    /// `time_zone_name`. Required.
    pub time_zone_name: Option<String>,
    /// `time_intervals`. Required.
    pub time_intervals: Option<Vec<OfficeHoursTimeInterval>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl CreateOfficeHoursScheduleRequest {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(
        name: impl Into<String>,
        time_zone_name: impl Into<String>,
        time_intervals: impl IntoIterator<Item = impl Into<OfficeHoursTimeInterval>>,
    ) -> Self {
        Self {
            name: Some(name.into()),
            time_zone_name: Some(time_zone_name.into()),
            time_intervals: Some(time_intervals.into_iter().map(Into::into).collect()),
            ..Self::default()
        }
    }
}

crate::runtime::model!(CreateOfficeHoursScheduleRequest {
    name: "name" required,
    time_zone_name: "time_zone_name" required,
    time_intervals: "time_intervals" required,
});
