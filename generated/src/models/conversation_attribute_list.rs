// Written by `cargo xtask regen`. Do not edit.

//! Schema `conversation_attribute_list`.

use super::ConversationAttribute;
use crate::runtime::wire::{Extra, UnknownValue};

/// Schema `conversation_attribute_list`.
#[non_exhaustive]
pub struct ConversationAttributeList {
    /// `type`.
    pub r#type: Option<ConversationAttributeListTypeEnum>,
    /// `data`.
    pub data: Option<Vec<ConversationAttribute>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `conversation_attribute_list`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationAttributeListTypeEnum {
    /// `list`
    List,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(ConversationAttributeList {
    r#type: "type",
    data: "data",
});

crate::runtime::string_enum!(ConversationAttributeListTypeEnum {
    List = "list",
});
