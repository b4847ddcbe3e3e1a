// Written by `cargo xtask regen`. Do not edit.

//! Schema `ticket_list`.

use super::{CursorPages, Ticket};
use crate::runtime::wire::{Extra, UnknownValue};

/// Schema `ticket_list`.
#[non_exhaustive]
pub struct TicketList {
    /// `type`.
    pub r#type: Option<TicketListType>,
    /// `tickets`.
    pub tickets: Option<Vec<Ticket>>,
    /// `total_count`.
    pub total_count: Option<i64>,
    /// `pages`.
    pub pages: Option<CursorPages>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `ticket_list`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TicketListType {
    /// `ticket.list`
    TicketList,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(TicketList {
    r#type: "type",
    tickets: "tickets",
    total_count: "total_count",
    pages: "pages" nullable,
});

crate::runtime::string_enum!(TicketListType {
    TicketList = "ticket.list",
});
