// Written by `cargo xtask regen`. Do not edit.

//! Schema `update_office_hours_schedule_request`.

use super::OfficeHoursTimeInterval;
use crate::runtime::wire::Extra;

/// Schema `update_office_hours_schedule_request`.
#[non_exhaustive]
pub struct UpdateOfficeHoursScheduleRequest {
    /// `name`.
    pub name: Option<String>,
    /// `time_zone_name`.
    pub time_zone_name: Option<String>,
    /// `time_intervals`.
    pub time_intervals: Option<Vec<OfficeHoursTimeInterval>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl UpdateOfficeHoursScheduleRequest {
    /// With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    #[must_use]
    #[inline]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `time_zone_name`.
    #[must_use]
    #[inline]
    pub fn with_time_zone_name(mut self, time_zone_name: impl Into<String>) -> Self {
        self.time_zone_name = Some(time_zone_name.into());
        self
    }

    /// Sets `time_intervals`.
    #[must_use]
    #[inline]
    pub fn with_time_intervals(
        mut self,
        time_intervals: impl IntoIterator<Item = impl Into<OfficeHoursTimeInterval>>,
    ) -> Self {
        self.time_intervals = Some(time_intervals.into_iter().map(Into::into).collect());
        self
    }
}

crate::runtime::model!(UpdateOfficeHoursScheduleRequest {
    name: "name",
    time_zone_name: "time_zone_name",
    time_intervals: "time_intervals",
});
