// Written by `cargo xtask regen`. Do not edit.

//! Schema `deleted_data_connector_object`.

use crate::runtime::wire::{Extra, UnknownValue};

/// Schema `deleted_data_connector_object`.
#[non_exhaustive]
pub struct DeletedDataConnectorObject {
    /// `id`.
    pub id: Option<String>,
    /// `object`.
    pub object: Option<DeletedDataConnectorObjectObject>,
    /// `deleted`.
    pub deleted: Option<bool>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `deleted_data_connector_object`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DeletedDataConnectorObjectObject {
    /// `data_connector`
    DataConnector,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(DeletedDataConnectorObject {
    id: "id",
    object: "object",
    deleted: "deleted",
});

crate::runtime::string_enum!(DeletedDataConnectorObjectObject {
    DataConnector = "data_connector",
});
