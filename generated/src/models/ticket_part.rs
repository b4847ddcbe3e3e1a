// Written by `cargo xtask regen`. Do not edit.

//! Schema `ticket_part`.

use super::{PartAttachment, Reference, TicketPartAuthor};
use crate::runtime::wire::{Extra, Map, Timestamp, UnknownValue};

/// Schema `ticket_part`.
#[non_exhaustive]
pub struct TicketPart {
    /// `type`.
    pub r#type: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `part_type`.
    pub part_type: Option<String>,
    /// `body`.
    pub body: Option<String>,
    /// `previous_ticket_state`.
    pub previous_ticket_state: Option<TicketPartPreviousTicketState>,
    /// `ticket_state`.
    pub ticket_state: Option<TicketPartTicketState>,
    /// `created_at`. Format `date-time`.
    pub created_at: Option<Timestamp>,
    /// `updated_at`. Format `date-time`.
    pub updated_at: Option<Timestamp>,
    /// `assigned_to`.
    pub assigned_to: Option<Reference>,
    /// `author`.
    pub author: Option<TicketPartAuthor>,
    /// `attachments`.
    pub attachments: Option<Vec<PartAttachment>>,
    /// `external_id`.
    pub external_id: Option<String>,
    /// `redacted`.
    pub redacted: Option<bool>,
    /// `app_package_code`.
    pub app_package_code: Option<String>,
    /// `translations`.
    pub translations: Option<Map<String>>,
    /// `updated_attribute_data`.
    pub updated_attribute_data: Option<TicketPartUpdatedAttributeData>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `ticket_part`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TicketPartPreviousTicketState {
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

/// Part of the schema `ticket_part`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TicketPartTicketState {
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

/// Part of the schema `ticket_part`.
#[non_exhaustive]
pub struct TicketPartUpdatedAttributeData {
    /// `attribute`. Required.
    pub attribute: Option<TicketPartUpdatedAttributeDataAttribute>,
    /// `value`. Required.
    pub value: Option<TicketPartUpdatedAttributeDataValue>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `ticket_part`.
#[non_exhaustive]
pub struct TicketPartUpdatedAttributeDataAttribute {
    /// `type`. Required.
    pub r#type: Option<TicketPartUpdatedAttributeDataAttributeType>,
    /// `id`. Required.
    pub id: Option<String>,
    /// `label`. Required.
    pub label: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `ticket_part`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TicketPartUpdatedAttributeDataAttributeType {
    /// `attribute`
    Attribute,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

/// Part of the schema `ticket_part`.
#[non_exhaustive]
pub struct TicketPartUpdatedAttributeDataValue {
    /// `type`. Required.
    pub r#type: Option<TicketPartUpdatedAttributeDataValueType>,
    /// `id`. Required.
    pub id: Option<TicketPartUpdatedAttributeDataValueId>,
    /// `label`. Required.
    pub label: Option<TicketPartUpdatedAttributeDataValueLabel>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `ticket_part`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TicketPartUpdatedAttributeDataValueId {
    /// Text.
    String(String),
    /// A list.
    List(Vec<i64>),
    /// JSON that fits none of these, or several.
    Unknown(serde_json::Value),
}

/// Part of the schema `ticket_part`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TicketPartUpdatedAttributeDataValueLabel {
    /// Text.
    String(String),
    /// A list.
    List(Vec<String>),
    /// JSON that fits none of these, or several.
    Unknown(serde_json::Value),
}

/// Part of the schema `ticket_part`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TicketPartUpdatedAttributeDataValueType {
    /// `value`
    Value,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(TicketPart {
    r#type: "type",
    id: "id",
    part_type: "part_type",
    body: "body" nullable,
    previous_ticket_state: "previous_ticket_state",
    ticket_state: "ticket_state",
    created_at: "created_at",
    updated_at: "updated_at",
    assigned_to: "assigned_to" nullable,
    author: "author",
    attachments: "attachments",
    external_id: "external_id" nullable,
    redacted: "redacted",
    app_package_code: "app_package_code",
    translations: "translations" nullable,
    updated_attribute_data: "updated_attribute_data" nullable,
});

crate::runtime::string_enum!(TicketPartPreviousTicketState {
    Submitted = "submitted",
    InProgress = "in_progress",
    WaitingOnCustomer = "waiting_on_customer",
    Resolved = "resolved",
});

crate::runtime::string_enum!(TicketPartTicketState {
    Submitted = "submitted",
    InProgress = "in_progress",
    WaitingOnCustomer = "waiting_on_customer",
    Resolved = "resolved",
});

crate::runtime::model!(TicketPartUpdatedAttributeData {
    attribute: "attribute" required,
    value: "value" required,
});

crate::runtime::model!(TicketPartUpdatedAttributeDataAttribute {
    r#type: "type" required,
    id: "id" required,
    label: "label" required,
});

crate::runtime::string_enum!(TicketPartUpdatedAttributeDataAttributeType {
    Attribute = "attribute",
});

crate::runtime::model!(TicketPartUpdatedAttributeDataValue {
    r#type: "type" required,
    id: "id" required nullable,
    label: "label" required,
});

crate::runtime::union!(TicketPartUpdatedAttributeDataValueId {
    String(String): [[Kind(String)]] from,
    List(Vec<i64>): [[Kind(Array)]] from,
});

crate::runtime::union!(TicketPartUpdatedAttributeDataValueLabel {
    String(String): [[Kind(String)]] from,
    List(Vec<String>): [[Kind(Array)]] from,
});

crate::runtime::string_enum!(TicketPartUpdatedAttributeDataValueType {
    Value = "value",
});
