// Written by `cargo xtask regen`. Do not edit.

//! Schema `ticket_state`.

use crate::runtime::wire::{Extra, UnknownValue};

/// Schema `ticket_state`.
#[non_exhaustive]
pub struct TicketState {
    /// `type`.
    pub r#type: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `category`.
    pub category: Option<TicketStateCategory>,
    /// `internal_label`.
    pub internal_label: Option<String>,
    /// `external_label`.
    pub external_label: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `ticket_state`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TicketStateCategory {
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

crate::runtime::model!(TicketState {
    r#type: "type",
    id: "id",
    category: "category",
    internal_label: "internal_label",
    external_label: "external_label",
});

crate::runtime::string_enum!(TicketStateCategory {
    Submitted = "submitted",
    InProgress = "in_progress",
    WaitingOnCustomer = "waiting_on_customer",
    Resolved = "resolved",
});
