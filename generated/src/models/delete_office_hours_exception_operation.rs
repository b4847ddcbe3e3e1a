// Written by `cargo xtask regen`. Do not edit.

//! The inline schemas of the operation `deleteOfficeHoursException`.

use crate::runtime::wire::Extra;

/// Inline schema `/paths/~1office_hours_schedules~1{office_hours_schedule_id}~1office_hours_exceptions~1{id}/delete/responses/200/content/application~1json/schema`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeleteOfficeHoursExceptionResponse {
    /// `id`.
    pub id: Option<String>,
    /// `object`.
    pub object: Option<String>,
    /// `deleted`.
    pub deleted: Option<bool>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::runtime::model!(DeleteOfficeHoursExceptionResponse {
    id: "id",
    object: "object",
    deleted: "deleted",
});
