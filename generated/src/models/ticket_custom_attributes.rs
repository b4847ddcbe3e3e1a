// Written by `cargo xtask regen`. Do not edit.

//! Schema `ticket_custom_attributes`.

use super::FileAttribute;
use crate::runtime::wire::{Map, Number};

/// Schema `ticket_custom_attributes`.
pub type TicketCustomAttributes = Map<Option<TicketCustomAttributesValue>>;
/// Part of the schema `ticket_custom_attributes`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum TicketCustomAttributesValue {
    /// A boolean.
    Boolean(bool),
    /// A number.
    Number(Number),
    /// Text.
    String(String),
    /// A list.
    List(Vec<serde_json::Value>),
    /// An object.
    FileAttribute(Box<FileAttribute>),
    /// JSON that fits none of these, or several.
    Unknown(serde_json::Value),
}

crate::runtime::union!(TicketCustomAttributesValue {
    Boolean(bool): [[Kind(Boolean)]] from,
    Number(Number): [[Kind(Number)]] from,
    String(String): [[Kind(String)]] from,
    List(Vec<serde_json::Value>): [[Kind(Array)]] from,
    FileAttribute(Box<FileAttribute>): [[Kind(Object)]] from,
});
