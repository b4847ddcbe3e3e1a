// Written by `cargo xtask regen`. Do not edit.

//! Schema `ticket_deleted`.

use crate::runtime::wire::{Extra, UnknownValue};

/// Schema `ticket_deleted`.
#[non_exhaustive]
pub struct TicketDeleted {
    /// `id`.
    pub id: Option<String>,
    /// `object`.
    pub object: Option<TicketDeletedObject>,
    /// `deleted`.
    pub deleted: Option<bool>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `ticket_deleted`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TicketDeletedObject {
    /// `ticket`
    Ticket,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(TicketDeleted {
    id: "id",
    object: "object",
    deleted: "deleted",
});

crate::runtime::string_enum!(TicketDeletedObject {
    Ticket = "ticket",
});
