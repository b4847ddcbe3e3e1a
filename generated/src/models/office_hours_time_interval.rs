// Written by `cargo xtask regen`. Do not edit.

//! Schema `office_hours_time_interval`.

use crate::runtime::wire::Extra;

/// Schema `office_hours_time_interval`.
#[non_exhaustive]
pub struct OfficeHoursTimeInterval {
    /// `start_minute`.
    pub start_minute: Option<i64>,
    /// `end_minute`.
    pub end_minute: Option<i64>,
    /// `day_of_week`. Set by the server.
    pub day_of_week: Option<i64>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl OfficeHoursTimeInterval {
    /// With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `start_minute`.
    #[must_use]
    #[inline]
    pub fn with_start_minute(mut self, start_minute: i64) -> Self {
        self.start_minute = Some(start_minute);
        self
    }

    /// Sets `end_minute`.
    #[must_use]
    #[inline]
    pub fn with_end_minute(mut self, end_minute: i64) -> Self {
        self.end_minute = Some(end_minute);
        self
    }
}

crate::runtime::model!(OfficeHoursTimeInterval {
    start_minute: "start_minute",
    end_minute: "end_minute",
    day_of_week: "day_of_week",
});
