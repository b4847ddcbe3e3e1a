// Written by `cargo xtask regen`. Do not edit.

//! Schema `away_status_reason_list`.

use super::AwayStatusReason;
use crate::runtime::wire::{Extra, UnknownValue};

/// Schema `away_status_reason_list`.
#[non_exhaustive]
pub struct AwayStatusReasonList {
    /// `type`.
    pub r#type: Option<AwayStatusReasonListType>,
    /// `data`.
    pub data: Option<Vec<AwayStatusReason>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `away_status_reason_list`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AwayStatusReasonListType {
    /// `list`
    List,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(AwayStatusReasonList {
    r#type: "type",
    data: "data",
});

crate::runtime::string_enum!(AwayStatusReasonListType {
    List = "list",
});
