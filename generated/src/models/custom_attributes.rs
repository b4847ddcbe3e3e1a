// Written by `cargo xtask regen`. Do not edit.

//! Schema `custom_attributes`.

use super::CustomObjectInstanceList;
use crate::runtime::wire::{Map, Number};

/// Schema `custom_attributes`.
pub type CustomAttributes = Map<Option<CustomAttributesValue>>;
/// Part of the schema `custom_attributes`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CustomAttributesValue {
    /// A boolean.
    Boolean(bool),
    /// A number.
    Number(Number),
    /// Text.
    String(String),
    /// A list.
    List(Vec<String>),
    /// An object.
    CustomObjectInstanceList(Box<CustomObjectInstanceList>),
    /// JSON that fits none of these, or several.
    Unknown(serde_json::Value),
}

crate::runtime::union!(CustomAttributesValue {
    Boolean(bool): [[Kind(Boolean)]] from,
    Number(Number): [[Kind(Number)]] from,
    String(String): [[Kind(String)]] from,
    List(Vec<String>): [[Kind(Array)]] from,
    CustomObjectInstanceList(Box<CustomObjectInstanceList>): [[Kind(Object)]] from,
});
