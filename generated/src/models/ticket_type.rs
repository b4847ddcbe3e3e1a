// Written by `cargo xtask regen`. Do not edit.

//! Schema `ticket_type`.

use super::{TicketState, TicketTypeAttributeList};
use crate::runtime::wire::{Extra, Timestamp, UnknownValue};

/// Schema `ticket_type`.
#[non_exhaustive]
pub struct TicketType {
    /// `type`.
    pub r#type: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `category`.
    pub category: Option<TicketTypeCategory>,
    /// `name`.
    pub name: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `icon`.
    pub icon: Option<String>,
    /// `workspace_id`.
    pub workspace_id: Option<String>,
    /// `ticket_type_attributes`.
    pub ticket_type_attributes: Option<TicketTypeAttributeList>,
    /// `ticket_states`.
    pub ticket_states: Option<TicketTypeTicketStates>,
    /// `archived`.
    pub archived: Option<bool>,
    /// `created_at`.
    pub created_at: Option<Timestamp>,
    /// `updated_at`.
    pub updated_at: Option<Timestamp>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `ticket_type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TicketTypeCategory {
    /// `Customer`
    Customer,
    /// `Back-office`
    BackOffice,
    /// `Tracker`
    Tracker,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

/// Part of the schema `ticket_type`.
#[non_exhaustive]
pub struct TicketTypeTicketStates {
    /// `type`.
    pub r#type: Option<String>,
    /// `data`.
    pub data: Option<Vec<TicketState>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::runtime::model!(TicketType {
    r#type: "type",
    id: "id",
    category: "category",
    name: "name",
    description: "description",
    icon: "icon",
    workspace_id: "workspace_id",
    ticket_type_attributes: "ticket_type_attributes",
    ticket_states: "ticket_states",
    archived: "archived",
    created_at: "created_at",
    updated_at: "updated_at",
});

crate::runtime::string_enum!(TicketTypeCategory {
    Customer = "Customer",
    BackOffice = "Back-office",
    Tracker = "Tracker",
});

crate::runtime::model!(TicketTypeTicketStates {
    r#type: "type",
    data: "data",
});
