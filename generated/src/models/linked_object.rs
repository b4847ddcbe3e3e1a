// Written by `cargo xtask regen`. Do not edit.

//! Schema `linked_object`.

use crate::runtime::wire::{Extra, UnknownValue};

/// Schema `linked_object`.
#[non_exhaustive]
pub struct LinkedObject {
    /// `type`.
    pub r#type: Option<LinkedObjectType>,
    /// `id`.
    pub id: Option<String>,
    /// `category`.
    pub category: Option<LinkedObjectCategory>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `linked_object`.
#[derive(Clone)]
#[non_exhaustive]
pub enum LinkedObjectCategory {
    /// `Customer`
    Customer,
    /// `Back-office`
    BackOffice,
    /// `Tracker`
    Tracker,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

/// Part of the schema `linked_object`.
#[derive(Clone)]
#[non_exhaustive]
pub enum LinkedObjectType {
    /// `ticket`
    Ticket,
    /// `conversation`
    Conversation,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(LinkedObject {
    r#type: "type",
    id: "id",
    category: "category" nullable,
});

crate::runtime::string_enum!(LinkedObjectCategory {
    Customer = "Customer",
    BackOffice = "Back-office",
    Tracker = "Tracker",
});

crate::runtime::string_enum!(LinkedObjectType {
    Ticket = "ticket",
    Conversation = "conversation",
});
