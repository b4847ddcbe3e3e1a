// Written by `cargo xtask regen`. Do not edit.

//! Schema `update_office_hours_exception_request`.

use super::OfficeHoursTimeInterval;
use crate::runtime::wire::{Extra, Nullable, UnknownValue};

/// Schema `update_office_hours_exception_request`.
#[non_exhaustive]
pub struct UpdateOfficeHoursExceptionRequest {
    /// `exception_date`. Format `date`.
    pub exception_date: Option<String>,
    /// `exception_type`.
    pub exception_type: Option<UpdateOfficeHoursExceptionRequestExceptionType>,
    /// `name`.
    pub name: Option<String>,
    /// `time_intervals`.
    pub time_intervals: Nullable<Vec<OfficeHoursTimeInterval>>,
    /// `recurring_annually`.
    pub recurring_annually: Option<bool>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl UpdateOfficeHoursExceptionRequest {
    /// With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `exception_date`.
    #[must_use]
    #[inline]
    pub fn with_exception_date(mut self, exception_date: impl Into<String>) -> Self {
        self.exception_date = Some(exception_date.into());
        self
    }

    /// Sets `exception_type`.
    #[must_use]
    #[inline]
    pub fn with_exception_type(
        mut self,
        exception_type: impl Into<UpdateOfficeHoursExceptionRequestExceptionType>,
    ) -> Self {
        self.exception_type = Some(exception_type.into());
        self
    }

    /// Sets `name`.
    #[must_use]
    #[inline]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `time_intervals`.
    #[must_use]
    #[inline]
    pub fn with_time_intervals(
        mut self,
        time_intervals: impl Into<Nullable<Vec<OfficeHoursTimeInterval>>>,
    ) -> Self {
        self.time_intervals = time_intervals.into();
        self
    }

    /// Sets `recurring_annually`.
    #[must_use]
    #[inline]
    pub fn with_recurring_annually(mut self, recurring_annually: bool) -> Self {
        self.recurring_annually = Some(recurring_annually);
        self
    }
}

/// Part of the schema `update_office_hours_exception_request`.
#[derive(Clone)]
#[non_exhaustive]
pub enum UpdateOfficeHoursExceptionRequestExceptionType {
    /// `closed`
    Closed,
    /// `custom_hours`
    CustomHours,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(UpdateOfficeHoursExceptionRequest {
    exception_date: "exception_date",
    exception_type: "exception_type",
    name: "name",
    time_intervals: "time_intervals" nullable,
    recurring_annually: "recurring_annually",
});

crate::runtime::string_enum!(UpdateOfficeHoursExceptionRequestExceptionType {
    Closed = "closed",
    CustomHours = "custom_hours",
});
