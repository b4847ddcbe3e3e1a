// Written by `cargo xtask regen`. Do not edit.

//! The inline schemas of the operation `deleteOfficeHoursSchedule`.

use crate::runtime::wire::Extra;

/// Part of the operation `deleteOfficeHoursSchedule`.
#[non_exhaustive]
pub struct DeleteOfficeHoursScheduleResponse {
    /// `id`.
    pub id: Option<String>,
    /// `object`.
    pub object: Option<String>,
    /// `deleted`.
    pub deleted: Option<bool>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::runtime::model!(DeleteOfficeHoursScheduleResponse {
    id: "id",
    object: "object",
    deleted: "deleted",
});
