// Written by `cargo xtask regen`. Do not edit.

//! Schema `activity_log_list`.

use super::{ActivityLog, CursorPages};
use crate::runtime::wire::Extra;

/// Schema `activity_log_list`.
#[non_exhaustive]
pub struct ActivityLogList {
    /// `type`.
    pub r#type: Option<String>,
    /// `pages`.
    pub pages: Option<CursorPages>,
    /// `activity_logs`.
    pub activity_logs: Option<Vec<ActivityLog>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::runtime::model!(ActivityLogList {
    r#type: "type",
    pages: "pages" nullable,
    activity_logs: "activity_logs",
});
