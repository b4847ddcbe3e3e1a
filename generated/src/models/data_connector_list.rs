// Written by `cargo xtask regen`. Do not edit.

//! Schema `data_connector_list`.

use super::DataConnector;
use crate::runtime::wire::{Extra, UnknownValue};

/// Schema `data_connector_list`.
#[non_exhaustive]
pub struct DataConnectorList {
    /// `type`.
    pub r#type: Option<DataConnectorListType>,
    /// `data`.
    pub data: Option<Vec<DataConnector>>,
    /// `pages`.
    pub pages: Option<DataConnectorListPages>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `data_connector_list`.
#[non_exhaustive]
pub struct DataConnectorListPages {
    /// `type`.
    pub r#type: Option<DataConnectorListPagesType>,
    /// `per_page`.
    pub per_page: Option<i64>,
    /// `next`.
    pub next: Option<DataConnectorListPagesNext>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `data_connector_list`.
#[non_exhaustive]
pub struct DataConnectorListPagesNext {
    /// `starting_after`.
    pub starting_after: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `data_connector_list`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DataConnectorListPagesType {
    /// `pages`
    Pages,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

/// Part of the schema `data_connector_list`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DataConnectorListType {
    /// `list`
    List,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(DataConnectorList {
    r#type: "type",
    data: "data",
    pages: "pages",
});

crate::runtime::model!(DataConnectorListPages {
    r#type: "type",
    per_page: "per_page",
    next: "next" nullable,
});

crate::runtime::model!(DataConnectorListPagesNext {
    starting_after: "starting_after",
});

crate::runtime::string_enum!(DataConnectorListPagesType {
    Pages = "pages",
});

crate::runtime::string_enum!(DataConnectorListType {
    List = "list",
});
