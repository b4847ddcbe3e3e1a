// Written by `cargo xtask regen`. Do not edit.

//! Schema `conversation_attribute_datetime_type`.

use super::ConversationAttributeBaseType;
use crate::runtime::wire::{Extra, Timestamp, UnknownValue};

/// Schema `conversation_attribute_datetime_type`.
#[non_exhaustive]
pub struct ConversationAttributeDatetimeType {
    /// `type`.
    pub r#type: Option<ConversationAttributeBaseType>,
    /// `id`.
    pub id: Option<i64>,
    /// `name`.
    pub name: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `data_type`.
    pub data_type: Option<ConversationAttributeDatetimeTypeDataType>,
    /// `required`.
    pub required: Option<bool>,
    /// `visible_to_team_ids`.
    pub visible_to_team_ids: Option<Vec<String>>,
    /// `archived`.
    pub archived: Option<bool>,
    /// `created_at`. Format `date-time`.
    pub created_at: Option<Timestamp>,
    /// `updated_at`. Format `date-time`.
    pub updated_at: Option<Timestamp>,
    /// `admin_id`.
    pub admin_id: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `conversation_attribute_datetime_type`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationAttributeDatetimeTypeDataType {
    /// `datetime`
    Datetime,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(ConversationAttributeDatetimeType {
    r#type: "type",
    id: "id",
    name: "name",
    description: "description",
    data_type: "data_type",
    required: "required",
    visible_to_team_ids: "visible_to_team_ids",
    archived: "archived",
    created_at: "created_at",
    updated_at: "updated_at",
    admin_id: "admin_id",
});

crate::runtime::string_enum!(ConversationAttributeDatetimeTypeDataType {
    Datetime = "datetime",
});
