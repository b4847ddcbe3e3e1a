// Written by `cargo xtask regen`. Do not edit.

//! Schema `ticket_parts`.

use super::TicketPart;
use crate::runtime::wire::{Extra, UnknownValue};

/// Schema `ticket_parts`.
#[non_exhaustive]
pub struct TicketParts {
    /// `type`.
    pub r#type: Option<TicketPartsType>,
    /// `ticket_parts`.
    pub ticket_parts: Option<Vec<TicketPart>>,
    /// `total_count`.
    pub total_count: Option<i64>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `ticket_parts`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TicketPartsType {
    /// `ticket_part.list`
    TicketPartList,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(TicketParts {
    r#type: "type",
    ticket_parts: "ticket_parts",
    total_count: "total_count",
});

crate::runtime::string_enum!(TicketPartsType {
    TicketPartList = "ticket_part.list",
});
