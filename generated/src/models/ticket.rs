// Written by `cargo xtask regen`. Do not edit.

//! Schema `ticket`.

use super::{
    LinkedObjectList, TicketContacts, TicketCustomAttributesValue, TicketParts,
    TicketState, TicketType,
};
use crate::runtime::wire::{Extra, Map, Timestamp, UnknownValue};

/// Schema `ticket`.
#[non_exhaustive]
pub struct Ticket {
    /// `type`. Default: `ticket`.
    pub r#type: Option<TicketTypeEnum>,
    /// `id`.
    pub id: Option<String>,
    /// `ticket_id`.
    pub ticket_id: Option<String>,
    /// `category`.
    pub category: Option<TicketCategory>,
    /// `ticket_attributes`.
    pub ticket_attributes: Option<Map<Option<TicketCustomAttributesValue>>>,
    /// `ticket_state`.
    pub ticket_state: Option<TicketState>,
    /// `ticket_type`.
    pub ticket_type: Option<TicketType>,
    /// `contacts`.
    pub contacts: Option<TicketContacts>,
    /// `admin_assignee_id`.
    pub admin_assignee_id: Option<i64>,
    /// `team_assignee_id`.
    pub team_assignee_id: Option<i64>,
    /// `created_at`. Format `date-time`.
    pub created_at: Option<Timestamp>,
    /// `updated_at`. Format `date-time`.
    pub updated_at: Option<Timestamp>,
    /// `open`.
    pub open: Option<bool>,
    /// `snoozed_until`. Format `date-time`.
    pub snoozed_until: Option<Timestamp>,
    /// `linked_objects`.
    pub linked_objects: Option<LinkedObjectList>,
    /// `ticket_parts`.
    pub ticket_parts: Option<TicketParts>,
    /// `is_shared`.
    pub is_shared: Option<bool>,
    /// `previous_ticket_state_id`.
    pub previous_ticket_state_id: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `ticket`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TicketCategory {
    /// `Customer`
    Customer,
    /// `Back-office`
    BackOffice,
    /// `Tracker`
    Tracker,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

/// Part of the schema `ticket`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TicketTypeEnum {
    /// `ticket`
    Ticket,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(Ticket {
    r#type: "type",
    id: "id",
    ticket_id: "ticket_id",
    category: "category",
    ticket_attributes: "ticket_attributes",
    ticket_state: "ticket_state" nullable,
    ticket_type: "ticket_type" nullable,
    contacts: "contacts",
    admin_assignee_id: "admin_assignee_id",
    team_assignee_id: "team_assignee_id",
    created_at: "created_at",
    updated_at: "updated_at",
    open: "open",
    snoozed_until: "snoozed_until",
    linked_objects: "linked_objects",
    ticket_parts: "ticket_parts",
    is_shared: "is_shared",
    previous_ticket_state_id: "previous_ticket_state_id" nullable,
});

crate::runtime::string_enum!(TicketCategory {
    Customer = "Customer",
    BackOffice = "Back-office",
    Tracker = "Tracker",
});

crate::runtime::string_enum!(TicketTypeEnum {
    Ticket = "ticket",
});
