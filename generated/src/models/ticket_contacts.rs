// Written by `cargo xtask regen`. Do not edit.

//! Schema `ticket_contacts`.

use super::ContactReference;
use crate::runtime::wire::{Extra, UnknownValue};

/// Schema `ticket_contacts`.
#[non_exhaustive]
pub struct TicketContacts {
    /// `type`.
    pub r#type: Option<TicketContactsType>,
    /// `contacts`.
    pub contacts: Option<Vec<ContactReference>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `ticket_contacts`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TicketContactsType {
    /// `contact.list`
    ContactList,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(TicketContacts {
    r#type: "type",
    contacts: "contacts",
});

crate::runtime::string_enum!(TicketContactsType {
    ContactList = "contact.list",
});
