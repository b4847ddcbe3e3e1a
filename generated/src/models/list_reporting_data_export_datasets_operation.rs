// Written by `cargo xtask regen`. Do not edit.

//! The inline schemas of the operation `listReportingDataExportDatasets`.

use crate::runtime::wire::Extra;

/// Part of the operation `listReportingDataExportDatasets`.
#[non_exhaustive]
pub struct ListReportingDataExportDatasetsResponse {
    /// `type`.
    pub r#type: Option<String>,
    /// `data`.
    pub data: Option<Vec<ListReportingDataExportDatasetsResponseDataItem>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the operation `listReportingDataExportDatasets`.
#[non_exhaustive]
pub struct ListReportingDataExportDatasetsResponseDataItem {
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `default_time_attribute_id`.
    pub default_time_attribute_id: Option<String>,
    /// `attributes`.
    pub attributes: Option<
        Vec<ListReportingDataExportDatasetsResponseDataItemAttributesItem>,
    >,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the operation `listReportingDataExportDatasets`.
#[non_exhaustive]
pub struct ListReportingDataExportDatasetsResponseDataItemAttributesItem {
    /// `id`.
    pub id: Option<String>,
    /// `qualified_id`.
    pub qualified_id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::runtime::model!(ListReportingDataExportDatasetsResponse {
    r#type: "type",
    data: "data",
});

crate::runtime::model!(ListReportingDataExportDatasetsResponseDataItem {
    id: "id",
    name: "name",
    description: "description",
    default_time_attribute_id: "default_time_attribute_id",
    attributes: "attributes",
});

crate::runtime::model!(ListReportingDataExportDatasetsResponseDataItemAttributesItem {
    id: "id",
    qualified_id: "qualified_id",
    name: "name",
});
