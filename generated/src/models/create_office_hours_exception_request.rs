// Written by `cargo xtask regen`. Do not edit.

//! Schema `create_office_hours_exception_request`.

use super::OfficeHoursTimeInterval;
use crate::runtime::wire::{Extra, Nullable, UnknownValue};

/// Schema `create_office_hours_exception_request`.
#[non_exhaustive]
pub struct CreateOfficeHoursExceptionRequest {
    /// `exception_date`. Required. Format `date`.
    pub exception_date: Option<String>,
    /// `exception_type`. Required.
    pub exception_type: Option<CreateOfficeHoursExceptionRequestExceptionType>,
    /// `name`.
    pub name: Option<String>,
    /// `time_intervals`.
    pub time_intervals: Nullable<Vec<OfficeHoursTimeInterval>>,
    /// `recurring_annually`.
    pub recurring_annually: Option<bool>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl CreateOfficeHoursExceptionRequest {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(
        exception_date: impl Into<String>,
        exception_type: impl Into<CreateOfficeHoursExceptionRequestExceptionType>,
    ) -> Self {
        Self {
            exception_date: Some(exception_date.into()),
            exception_type: Some(exception_type.into()),
            ..Self::default()
        }
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

/// Part of the schema `create_office_hours_exception_request`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateOfficeHoursExceptionRequestExceptionType {
    /// `closed`
    Closed,
    /// `custom_hours`
    CustomHours,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(CreateOfficeHoursExceptionRequest {
    exception_date: "exception_date" required,
    exception_type: "exception_type" required,
    name: "name",
    time_intervals: "time_intervals" nullable,
    recurring_annually: "recurring_annually",
});

crate::runtime::string_enum!(CreateOfficeHoursExceptionRequestExceptionType {
    Closed = "closed",
    CustomHours = "custom_hours",
});
