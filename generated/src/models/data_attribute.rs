// Written by `cargo xtask regen`. Do not edit.

//! Schema `data_attribute`.

use crate::runtime::wire::{Extra, Timestamp, UnknownValue};

/// Schema `data_attribute`.
#[non_exhaustive]
pub struct DataAttribute {
    /// `type`.
    pub r#type: Option<DataAttributeType>,
    /// `id`.
    pub id: Option<i64>,
    /// `model`.
    pub model: Option<DataAttributeModel>,
    /// `name`.
    pub name: Option<String>,
    /// `full_name`.
    pub full_name: Option<String>,
    /// `label`.
    pub label: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `data_type`.
    pub data_type: Option<DataAttributeDataType>,
    /// `options`.
    pub options: Option<Vec<String>>,
    /// `api_writable`.
    pub api_writable: Option<bool>,
    /// `messenger_writable`.
    pub messenger_writable: Option<bool>,
    /// `ui_writable`.
    pub ui_writable: Option<bool>,
    /// `custom`.
    pub custom: Option<bool>,
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

/// Part of the schema `data_attribute`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DataAttributeDataType {
    /// `string`
    String,
    /// `integer`
    Integer,
    /// `float`
    Float,
    /// `boolean`
    Boolean,
    /// `date`
    Date,
    /// `datetime`
    Datetime,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

/// Part of the schema `data_attribute`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DataAttributeModel {
    /// `contact`
    Contact,
    /// `company`
    Company,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

/// Part of the schema `data_attribute`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DataAttributeType {
    /// `data_attribute`
    DataAttribute,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(DataAttribute {
    r#type: "type",
    id: "id",
    model: "model",
    name: "name",
    full_name: "full_name",
    label: "label",
    description: "description",
    data_type: "data_type",
    options: "options",
    api_writable: "api_writable",
    messenger_writable: "messenger_writable",
    ui_writable: "ui_writable",
    custom: "custom",
    archived: "archived",
    created_at: "created_at",
    updated_at: "updated_at",
    admin_id: "admin_id",
});

crate::runtime::string_enum!(DataAttributeDataType {
    String = "string",
    Integer = "integer",
    Float = "float",
    Boolean = "boolean",
    Date = "date",
    Datetime = "datetime",
});

crate::runtime::string_enum!(DataAttributeModel {
    Contact = "contact",
    Company = "company",
});

crate::runtime::string_enum!(DataAttributeType {
    DataAttribute = "data_attribute",
});
