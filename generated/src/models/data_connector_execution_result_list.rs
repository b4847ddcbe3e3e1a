// Written by `cargo xtask regen`. Do not edit.

//! Schema `data_connector_execution_result_list`.

use super::DataConnectorExecutionResult;
use crate::runtime::wire::{Extra, UnknownValue};

/// Schema `data_connector_execution_result_list`.
#[non_exhaustive]
pub struct DataConnectorExecutionResultList {
    /// `type`.
    pub r#type: Option<DataConnectorExecutionResultListType>,
    /// `data`.
    pub data: Option<Vec<DataConnectorExecutionResult>>,
    /// `pages`.
    pub pages: Option<DataConnectorExecutionResultListPages>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `data_connector_execution_result_list`.
#[non_exhaustive]
pub struct DataConnectorExecutionResultListPages {
    /// `type`.
    pub r#type: Option<DataConnectorExecutionResultListPagesType>,
    /// `per_page`.
    pub per_page: Option<i64>,
    /// `next`.
    pub next: Option<DataConnectorExecutionResultListPagesNext>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `data_connector_execution_result_list`.
#[non_exhaustive]
pub struct DataConnectorExecutionResultListPagesNext {
    /// `starting_after`.
    pub starting_after: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `data_connector_execution_result_list`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DataConnectorExecutionResultListPagesType {
    /// `pages`
    Pages,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

/// Part of the schema `data_connector_execution_result_list`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DataConnectorExecutionResultListType {
    /// `list`
    List,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(DataConnectorExecutionResultList {
    r#type: "type",
    data: "data",
    pages: "pages",
});

crate::runtime::model!(DataConnectorExecutionResultListPages {
    r#type: "type",
    per_page: "per_page",
    next: "next" nullable,
});

crate::runtime::model!(DataConnectorExecutionResultListPagesNext {
    starting_after: "starting_after",
});

crate::runtime::string_enum!(DataConnectorExecutionResultListPagesType {
    Pages = "pages",
});

crate::runtime::string_enum!(DataConnectorExecutionResultListType {
    List = "list",
});
