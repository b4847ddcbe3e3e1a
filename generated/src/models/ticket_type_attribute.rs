// Written by `cargo xtask regen`. Do not edit.

//! Schema `ticket_type_attribute`.

use crate::runtime::wire::{Extra, Map, Timestamp};

/// Schema `ticket_type_attribute`.
#[non_exhaustive]
pub struct TicketTypeAttribute {
    /// `type`.
    pub r#type: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `workspace_id`.
    pub workspace_id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `data_type`.
    pub data_type: Option<String>,
    /// `input_options`.
    pub input_options: Option<Map<serde_json::Value>>,
    /// `order`.
    pub order: Option<i64>,
    /// `required_to_create`. Default: `false`.
    pub required_to_create: Option<bool>,
    /// `required_to_create_for_contacts`. Default: `false`.
    pub required_to_create_for_contacts: Option<bool>,
    /// `visible_on_create`. Default: `true`.
    pub visible_on_create: Option<bool>,
    /// `visible_to_contacts`. Default: `true`.
    pub visible_to_contacts: Option<bool>,
    /// `default`.
    pub default: Option<bool>,
    /// `ticket_type_id`.
    pub ticket_type_id: Option<i64>,
    /// `archived`.
    pub archived: Option<bool>,
    /// `created_at`.
    pub created_at: Option<Timestamp>,
    /// `updated_at`.
    pub updated_at: Option<Timestamp>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::runtime::model!(TicketTypeAttribute {
    r#type: "type",
    id: "id",
    workspace_id: "workspace_id",
    name: "name",
    description: "description",
    data_type: "data_type",
    input_options: "input_options",
    order: "order",
    required_to_create: "required_to_create",
    required_to_create_for_contacts: "required_to_create_for_contacts",
    visible_on_create: "visible_on_create",
    visible_to_contacts: "visible_to_contacts",
    default: "default",
    ticket_type_id: "ticket_type_id",
    archived: "archived",
    created_at: "created_at",
    updated_at: "updated_at",
});
