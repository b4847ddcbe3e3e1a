// Written by `cargo xtask regen`. Do not edit.

//! Schema `data_event_summary`.

use super::DataEventSummaryItem;
use crate::runtime::wire::{Extra, UnknownValue};

/// Schema `data_event_summary`.
#[non_exhaustive]
pub struct DataEventSummary {
    /// `type`.
    pub r#type: Option<DataEventSummaryType>,
    /// `email`.
    pub email: Option<String>,
    /// `intercom_user_id`.
    pub intercom_user_id: Option<String>,
    /// `user_id`.
    pub user_id: Option<String>,
    /// `events`.
    pub events: Option<Vec<DataEventSummaryItem>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `data_event_summary`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DataEventSummaryType {
    /// `event.summary`
    EventSummary,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(DataEventSummary {
    r#type: "type",
    email: "email",
    intercom_user_id: "intercom_user_id",
    user_id: "user_id",
    events: "events",
});

crate::runtime::string_enum!(DataEventSummaryType {
    EventSummary = "event.summary",
});
