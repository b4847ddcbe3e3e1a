// Written by `cargo xtask regen`. Do not edit.

//! Schema `activity_log_event_type_list`.

use crate::runtime::wire::Extra;

/// Schema `activity_log_event_type_list`.
#[non_exhaustive]
pub struct ActivityLogEventTypeList {
    /// `type`.
    pub r#type: Option<String>,
    /// `event_types`.
    pub event_types: Option<Vec<String>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::runtime::model!(ActivityLogEventTypeList {
    r#type: "type",
    event_types: "event_types",
});
