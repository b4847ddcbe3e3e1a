// Written by `cargo xtask regen`. Do not edit.

//! Schema `office_hours_exception_list`.

use super::OfficeHoursException;
use crate::runtime::wire::Extra;

/// Schema `office_hours_exception_list`.
#[non_exhaustive]
pub struct OfficeHoursExceptionList {
    /// `type`.
    pub r#type: Option<String>,
    /// `data`.
    pub data: Option<Vec<OfficeHoursException>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::runtime::model!(OfficeHoursExceptionList {
    r#type: "type",
    data: "data",
});
