// Written by `cargo xtask regen`. Do not edit.

//! Schema `ticket_state_detailed`.

use super::TicketType;
use crate::runtime::wire::{Extra, UnknownValue};

/// Schema `ticket_state_detailed`.
#[non_exhaustive]
pub struct TicketStateDetailed {
    /// `type`.
    pub r#type: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `category`.
    pub category: Option<TicketStateDetailedCategory>,
    /// `internal_label`.
    pub internal_label: Option<String>,
    /// `external_label`.
    pub external_label: Option<String>,
    /// `archived`.
    pub archived: Option<bool>,
    /// `ticket_types`.
    pub ticket_types: Option<TicketStateDetailedTicketTypes>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `ticket_state_detailed`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TicketStateDetailedCategory {
    /// `submitted`
    Submitted,
    /// `in_progress`
    InProgress,
    /// `waiting_on_customer`
    WaitingOnCustomer,
    /// `resolved`
    Resolved,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

/// Part of the schema `ticket_state_detailed`.
#[non_exhaustive]
pub struct TicketStateDetailedTicketTypes {
    /// `type`.
    pub r#type: Option<String>,
    /// `data`.
    pub data: Option<Vec<TicketType>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::runtime::model!(TicketStateDetailed {
    r#type: "type",
    id: "id",
    category: "category",
    internal_label: "internal_label",
    external_label: "external_label",
    archived: "archived",
    ticket_types: "ticket_types",
});

crate::runtime::string_enum!(TicketStateDetailedCategory {
    Submitted = "submitted",
    InProgress = "in_progress",
    WaitingOnCustomer = "waiting_on_customer",
    Resolved = "resolved",
});

crate::runtime::model!(TicketStateDetailedTicketTypes {
    r#type: "type",
    data: "data",
});
