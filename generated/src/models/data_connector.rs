// Written by `cargo xtask regen`. Do not edit.

//! Schema `data_connector`.

use crate::runtime::wire::{Extra, UnknownValue};

/// Schema `data_connector`.
#[non_exhaustive]
pub struct DataConnector {
    /// `type`.
    pub r#type: Option<DataConnectorType>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `state`.
    pub state: Option<DataConnectorState>,
    /// `http_method`.
    pub http_method: Option<DataConnectorHttpMethod>,
    /// `direct_fin_usage`.
    pub direct_fin_usage: Option<bool>,
    /// `created_by_admin_id`.
    pub created_by_admin_id: Option<String>,
    /// `updated_by_admin_id`.
    pub updated_by_admin_id: Option<String>,
    /// `created_at`. Format `date-time`.
    pub created_at: Option<String>,
    /// `updated_at`. Format `date-time`.
    pub updated_at: Option<String>,
    /// `execution_results_url`.
    pub execution_results_url: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `data_connector`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DataConnectorHttpMethod {
    /// `get`
    Get,
    /// `post`
    Post,
    /// `put`
    Put,
    /// `delete`
    Delete,
    /// `patch`
    Patch,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

/// Part of the schema `data_connector`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DataConnectorState {
    /// `draft`
    Draft,
    /// `live`
    Live,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

/// Part of the schema `data_connector`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DataConnectorType {
    /// `data_connector`
    DataConnector,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(DataConnector {
    r#type: "type",
    id: "id",
    name: "name",
    description: "description" nullable,
    state: "state",
    http_method: "http_method",
    direct_fin_usage: "direct_fin_usage",
    created_by_admin_id: "created_by_admin_id",
    updated_by_admin_id: "updated_by_admin_id",
    created_at: "created_at",
    updated_at: "updated_at",
    execution_results_url: "execution_results_url",
});

crate::runtime::string_enum!(DataConnectorHttpMethod {
    Get = "get",
    Post = "post",
    Put = "put",
    Delete = "delete",
    Patch = "patch",
});

crate::runtime::string_enum!(DataConnectorState {
    Draft = "draft",
    Live = "live",
});

crate::runtime::string_enum!(DataConnectorType {
    DataConnector = "data_connector",
});
