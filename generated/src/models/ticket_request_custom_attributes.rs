// Written by `cargo xtask regen`. Do not edit.

//! Schema `ticket_request_custom_attributes`.

use crate::runtime::wire::{Map, Number};

/// Schema `ticket_request_custom_attributes`.
pub type TicketRequestCustomAttributes = Map<Option<TicketRequestCustomAttributesValue>>;
/// Part of the schema `ticket_request_custom_attributes`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TicketRequestCustomAttributesValue {
    /// A boolean.
    Boolean(bool),
    /// A number.
    Number(Number),
    /// Text.
    String(String),
    /// A list.
    List(Vec<serde_json::Value>),
    /// JSON that fits none of these, or several.
    Unknown(serde_json::Value),
}

crate::runtime::union!(TicketRequestCustomAttributesValue {
    Boolean(bool): [[Kind(Boolean)]] from,
    Number(Number): [[Kind(Number)]] from,
    String(String): [[Kind(String)]] from,
    List(Vec<serde_json::Value>): [[Kind(Array)]] from,
});
