// Written by `cargo xtask regen`. Do not edit.

//! Schema `data_event_summary_item`.

use crate::runtime::wire::Extra;

/// Schema `data_event_summary_item`.
#[non_exhaustive]
pub struct DataEventSummaryItem {
    /// `name`.
    pub name: Option<String>,
    /// `first`.
    pub first: Option<String>,
    /// `last`.
    pub last: Option<String>,
    /// `count`.
    pub count: Option<i64>,
    /// `description`.
    pub description: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::runtime::model!(DataEventSummaryItem {
    name: "name",
    first: "first",
    last: "last",
    count: "count",
    description: "description",
});
