// Written by `cargo xtask regen`. Do not edit.

//! Schema `office_hours_exception`.

use super::OfficeHoursTimeInterval;
use crate::runtime::wire::{Extra, Timestamp, UnknownValue};

/// Schema `office_hours_exception`.
#[non_exhaustive]
pub struct OfficeHoursException {
    /// `type`.
    pub r#type: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `office_hours_schedule_id`.
    pub office_hours_schedule_id: Option<String>,
    /// `exception_date`. Format `date`.
    pub exception_date: Option<String>,
    /// `exception_type`.
    pub exception_type: Option<OfficeHoursExceptionExceptionType>,
    /// `name`.
    pub name: Option<String>,
    /// `time_intervals`.
    pub time_intervals: Option<Vec<OfficeHoursTimeInterval>>,
    /// `recurring_annually`.
    pub recurring_annually: Option<bool>,
    /// `created_at`.
    pub created_at: Option<Timestamp>,
    /// `updated_at`.
    pub updated_at: Option<Timestamp>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `office_hours_exception`.
#[derive(Clone)]
#[non_exhaustive]
pub enum OfficeHoursExceptionExceptionType {
    /// `closed`
    Closed,
    /// `custom_hours`
    CustomHours,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(OfficeHoursException {
    r#type: "type",
    id: "id",
    office_hours_schedule_id: "office_hours_schedule_id",
    exception_date: "exception_date",
    exception_type: "exception_type",
    name: "name" nullable,
    time_intervals: "time_intervals" nullable,
    recurring_annually: "recurring_annually",
    created_at: "created_at",
    updated_at: "updated_at",
});

crate::runtime::string_enum!(OfficeHoursExceptionExceptionType {
    Closed = "closed",
    CustomHours = "custom_hours",
});
