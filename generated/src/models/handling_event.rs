// Written by `cargo xtask regen`. Do not edit.

//! Schema `handling_event`.

use super::TeammateReference;
use crate::runtime::wire::{Extra, UnknownValue};

/// Schema `handling_event`.
#[non_exhaustive]
pub struct HandlingEvent {
    /// `teammate`. Required.
    pub teammate: Option<TeammateReference>,
    /// `type`. Required.
    pub r#type: Option<HandlingEventType>,
    /// `timestamp`. Required. Format `date-time`.
    pub timestamp: Option<String>,
    /// `reason`.
    pub reason: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `handling_event`.
#[derive(Clone)]
#[non_exhaustive]
pub enum HandlingEventType {
    /// `paused`
    Paused,
    /// `resumed`
    Resumed,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(HandlingEvent {
    teammate: "teammate" required,
    r#type: "type" required,
    timestamp: "timestamp" required,
    reason: "reason" nullable,
});

crate::runtime::string_enum!(HandlingEventType {
    Paused = "paused",
    Resumed = "resumed",
});
