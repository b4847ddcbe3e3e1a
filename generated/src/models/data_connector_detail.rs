// Written by `cargo xtask regen`. Do not edit.

//! Schema `data_connector_detail`.

use crate::runtime::wire::{Extra, UnknownValue};

/// Schema `data_connector_detail`.
#[non_exhaustive]
pub struct DataConnectorDetail {
    /// `type`.
    pub r#type: Option<DataConnectorDetailType>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `state`.
    pub state: Option<DataConnectorDetailState>,
    /// `url`.
    pub url: Option<String>,
    /// `body`.
    pub body: Option<String>,
    /// `headers`.
    pub headers: Option<Vec<DataConnectorDetailHeadersItem>>,
    /// `http_method`.
    pub http_method: Option<DataConnectorDetailHttpMethod>,
    /// `direct_fin_usage`.
    pub direct_fin_usage: Option<bool>,
    /// `audiences`.
    pub audiences: Option<Vec<DataConnectorDetailAudiencesItem>>,
    /// `execution_type`.
    pub execution_type: Option<DataConnectorDetailExecutionType>,
    /// `configuration_response_type`.
    pub configuration_response_type: Option<
        DataConnectorDetailConfigurationResponseType,
    >,
    /// `data_transformation_type`.
    pub data_transformation_type: Option<DataConnectorDetailDataTransformationType>,
    /// `client_function_name`.
    pub client_function_name: Option<String>,
    /// `client_function_timeout_ms`.
    pub client_function_timeout_ms: Option<i64>,
    /// `data_inputs`.
    pub data_inputs: Option<Vec<DataConnectorDetailDataInputsItem>>,
    /// `response_fields`.
    pub response_fields: Option<Vec<DataConnectorDetailResponseFieldsItem>>,
    /// `object_mappings`.
    pub object_mappings: Option<Vec<DataConnectorDetailObjectMappingsItem>>,
    /// `token_ids`.
    pub token_ids: Option<Vec<String>>,
    /// `customer_authentication`.
    pub customer_authentication: Option<bool>,
    /// `bypass_authentication`.
    pub bypass_authentication: Option<bool>,
    /// `validate_missing_attributes`.
    pub validate_missing_attributes: Option<bool>,
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

/// Part of the schema `data_connector_detail`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DataConnectorDetailAudiencesItem {
    /// `users`
    Users,
    /// `leads`
    Leads,
    /// `visitors`
    Visitors,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

/// Part of the schema `data_connector_detail`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DataConnectorDetailConfigurationResponseType {
    /// `test_response_type`
    TestResponseType,
    /// `mock_response_type`
    MockResponseType,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

/// Part of the schema `data_connector_detail`.
#[non_exhaustive]
pub struct DataConnectorDetailDataInputsItem {
    /// `name`.
    pub name: Option<String>,
    /// `type`.
    pub r#type: Option<DataConnectorDetailDataInputsItemType>,
    /// `description`.
    pub description: Option<String>,
    /// `required`.
    pub required: Option<bool>,
    /// `default_value`.
    pub default_value: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `data_connector_detail`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DataConnectorDetailDataInputsItemType {
    /// `string`
    String,
    /// `integer`
    Integer,
    /// `decimal`
    Decimal,
    /// `boolean`
    Boolean,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

/// Part of the schema `data_connector_detail`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DataConnectorDetailDataTransformationType {
    /// `full_access`
    FullAccess,
    /// `redacted_access`
    RedactedAccess,
    /// `code_block_transformation`
    CodeBlockTransformation,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

/// Part of the schema `data_connector_detail`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DataConnectorDetailExecutionType {
    /// `server_side`
    ServerSide,
    /// `client_side`
    ClientSide,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

/// Part of the schema `data_connector_detail`.
#[non_exhaustive]
pub struct DataConnectorDetailHeadersItem {
    /// `name`.
    pub name: Option<String>,
    /// `value`.
    pub value: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `data_connector_detail`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DataConnectorDetailHttpMethod {
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

/// Part of the schema `data_connector_detail`.
#[non_exhaustive]
pub struct DataConnectorDetailObjectMappingsItem {
    /// `response_object_path`.
    pub response_object_path: Option<String>,
    /// `intercom_object_type`.
    pub intercom_object_type: Option<
        DataConnectorDetailObjectMappingsItemIntercomObjectType,
    >,
    /// `attribute_mappings`.
    pub attribute_mappings: Option<
        Vec<DataConnectorDetailObjectMappingsItemAttributeMappingsItem>,
    >,
    /// `reference_mappings`.
    pub reference_mappings: Option<
        Vec<DataConnectorDetailObjectMappingsItemReferenceMappingsItem>,
    >,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `data_connector_detail`.
#[non_exhaustive]
pub struct DataConnectorDetailObjectMappingsItemAttributeMappingsItem {
    /// `response_attribute_path`.
    pub response_attribute_path: Option<String>,
    /// `intercom_attribute_identifier`.
    pub intercom_attribute_identifier: Option<String>,
    /// `mapping_type`.
    pub mapping_type: Option<
        DataConnectorDetailObjectMappingsItemAttributeMappingsItemMappingType,
    >,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `data_connector_detail`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DataConnectorDetailObjectMappingsItemAttributeMappingsItemMappingType {
    /// `primitive_mapping`
    PrimitiveMapping,
    /// `context_mapping`
    ContextMapping,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

/// Part of the schema `data_connector_detail`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DataConnectorDetailObjectMappingsItemIntercomObjectType {
    /// `conversation`
    Conversation,
    /// `user`
    User,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

/// Part of the schema `data_connector_detail`.
#[non_exhaustive]
pub struct DataConnectorDetailObjectMappingsItemReferenceMappingsItem {
    /// `intercom_object_type`.
    pub intercom_object_type: Option<
        DataConnectorDetailObjectMappingsItemReferenceMappingsItemIntercomObjectType,
    >,
    /// `intercom_attribute_identifier`.
    pub intercom_attribute_identifier: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `data_connector_detail`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DataConnectorDetailObjectMappingsItemReferenceMappingsItemIntercomObjectType {
    /// `conversation`
    Conversation,
    /// `user`
    User,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

/// Part of the schema `data_connector_detail`.
#[non_exhaustive]
pub struct DataConnectorDetailResponseFieldsItem {
    /// `path`.
    pub path: Option<String>,
    /// `type`.
    pub r#type: Option<DataConnectorDetailResponseFieldsItemType>,
    /// `example_value`.
    pub example_value: Option<serde_json::Value>,
    /// `redacted`.
    pub redacted: Option<bool>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `data_connector_detail`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DataConnectorDetailResponseFieldsItemType {
    /// `unknown`
    Unknown_,
    /// `string`
    String,
    /// `integer`
    Integer,
    /// `decimal`
    Decimal,
    /// `datetime`
    Datetime,
    /// `boolean`
    Boolean,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

/// Part of the schema `data_connector_detail`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DataConnectorDetailState {
    /// `draft`
    Draft,
    /// `live`
    Live,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

/// Part of the schema `data_connector_detail`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DataConnectorDetailType {
    /// `data_connector`
    DataConnector,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(DataConnectorDetail {
    r#type: "type",
    id: "id",
    name: "name",
    description: "description" nullable,
    state: "state",
    url: "url" nullable,
    body: "body",
    headers: "headers",
    http_method: "http_method",
    direct_fin_usage: "direct_fin_usage",
    audiences: "audiences",
    execution_type: "execution_type" nullable,
    configuration_response_type: "configuration_response_type" nullable,
    data_transformation_type: "data_transformation_type" nullable,
    client_function_name: "client_function_name" nullable,
    client_function_timeout_ms: "client_function_timeout_ms" nullable,
    data_inputs: "data_inputs",
    response_fields: "response_fields",
    object_mappings: "object_mappings",
    token_ids: "token_ids",
    customer_authentication: "customer_authentication",
    bypass_authentication: "bypass_authentication",
    validate_missing_attributes: "validate_missing_attributes" nullable,
    created_by_admin_id: "created_by_admin_id" nullable,
    updated_by_admin_id: "updated_by_admin_id" nullable,
    created_at: "created_at",
    updated_at: "updated_at",
    execution_results_url: "execution_results_url",
});

crate::runtime::string_enum!(DataConnectorDetailAudiencesItem {
    Users = "users",
    Leads = "leads",
    Visitors = "visitors",
});

crate::runtime::string_enum!(DataConnectorDetailConfigurationResponseType {
    TestResponseType = "test_response_type",
    MockResponseType = "mock_response_type",
});

crate::runtime::model!(DataConnectorDetailDataInputsItem {
    name: "name",
    r#type: "type",
    description: "description" nullable,
    required: "required",
    default_value: "default_value",
});

crate::runtime::string_enum!(DataConnectorDetailDataInputsItemType {
    String = "string",
    Integer = "integer",
    Decimal = "decimal",
    Boolean = "boolean",
});

crate::runtime::string_enum!(DataConnectorDetailDataTransformationType {
    FullAccess = "full_access",
    RedactedAccess = "redacted_access",
    CodeBlockTransformation = "code_block_transformation",
});

crate::runtime::string_enum!(DataConnectorDetailExecutionType {
    ServerSide = "server_side",
    ClientSide = "client_side",
});

crate::runtime::model!(DataConnectorDetailHeadersItem {
    name: "name",
    value: "value",
});

crate::runtime::string_enum!(DataConnectorDetailHttpMethod {
    Get = "get",
    Post = "post",
    Put = "put",
    Delete = "delete",
    Patch = "patch",
});

crate::runtime::model!(DataConnectorDetailObjectMappingsItem {
    response_object_path: "response_object_path",
    intercom_object_type: "intercom_object_type",
    attribute_mappings: "attribute_mappings",
    reference_mappings: "reference_mappings",
});

crate::runtime::model!(DataConnectorDetailObjectMappingsItemAttributeMappingsItem {
    response_attribute_path: "response_attribute_path",
    intercom_attribute_identifier: "intercom_attribute_identifier",
    mapping_type: "mapping_type",
});

crate::runtime::string_enum!(DataConnectorDetailObjectMappingsItemAttributeMappingsItemMappingType {
    PrimitiveMapping = "primitive_mapping",
    ContextMapping = "context_mapping",
});

crate::runtime::string_enum!(DataConnectorDetailObjectMappingsItemIntercomObjectType {
    Conversation = "conversation",
    User = "user",
});

crate::runtime::model!(DataConnectorDetailObjectMappingsItemReferenceMappingsItem {
    intercom_object_type: "intercom_object_type",
    intercom_attribute_identifier: "intercom_attribute_identifier",
});

crate::runtime::string_enum!(DataConnectorDetailObjectMappingsItemReferenceMappingsItemIntercomObjectType {
    Conversation = "conversation",
    User = "user",
});

crate::runtime::model!(DataConnectorDetailResponseFieldsItem {
    path: "path",
    r#type: "type",
    example_value: "example_value" nullable,
    redacted: "redacted",
});

crate::runtime::string_enum!(DataConnectorDetailResponseFieldsItemType {
    Unknown_ = "unknown",
    String = "string",
    Integer = "integer",
    Decimal = "decimal",
    Datetime = "datetime",
    Boolean = "boolean",
});

crate::runtime::string_enum!(DataConnectorDetailState {
    Draft = "draft",
    Live = "live",
});

crate::runtime::string_enum!(DataConnectorDetailType {
    DataConnector = "data_connector",
});
