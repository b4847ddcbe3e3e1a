// Written by `cargo xtask regen`. Do not edit.

//! Schema `data_connector_execution_result`.

use crate::runtime::wire::{Extra, UnknownValue};

/// Schema `data_connector_execution_result`.
#[non_exhaustive]
pub struct DataConnectorExecutionResult {
    /// `type`.
    pub r#type: Option<DataConnectorExecutionResultType>,
    /// `id`.
    pub id: Option<String>,
    /// `data_connector_id`.
    pub data_connector_id: Option<String>,
    /// `success`.
    pub success: Option<bool>,
    /// `http_status`.
    pub http_status: Option<i64>,
    /// `http_method`.
    pub http_method: Option<DataConnectorExecutionResultHttpMethod>,
    /// `error_type`.
    pub error_type: Option<DataConnectorExecutionResultErrorType>,
    /// `error_message`.
    pub error_message: Option<String>,
    /// `execution_time_ms`.
    pub execution_time_ms: Option<i64>,
    /// `source_type`.
    pub source_type: Option<DataConnectorExecutionResultSourceType>,
    /// `source_id`.
    pub source_id: Option<String>,
    /// `conversation_id`.
    pub conversation_id: Option<String>,
    /// `created_at`. Format `date-time`.
    pub created_at: Option<String>,
    /// `request_url`.
    pub request_url: Option<String>,
    /// `request_body`.
    pub request_body: Option<String>,
    /// `response_body`.
    pub response_body: Option<String>,
    /// `raw_response_body`.
    pub raw_response_body: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `data_connector_execution_result`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DataConnectorExecutionResultErrorType {
    /// `request_configuration_error`
    RequestConfigurationError,
    /// `faraday_error`
    FaradayError,
    /// `3rd_party_error`
    Value3rdPartyError,
    /// `response_mapping_error`
    ResponseMappingError,
    /// `token_refresh_error`
    TokenRefreshError,
    /// `fin_action_response_formatting_error`
    FinActionResponseFormattingError,
    /// `fin_action_identity_verification_error`
    FinActionIdentityVerificationError,
    /// `email_verification_error`
    EmailVerificationError,
    /// `non_fin_standalone_action_identity_verification_error`
    NonFinStandaloneActionIdentityVerificationError,
    /// `request_validation_error`
    RequestValidationError,
    /// `client_side_action_error`
    ClientSideActionError,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

/// Part of the schema `data_connector_execution_result`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DataConnectorExecutionResultHttpMethod {
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

/// Part of the schema `data_connector_execution_result`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DataConnectorExecutionResultSourceType {
    /// `custom_bot`
    CustomBot,
    /// `inbound_custom_bot`
    InboundCustomBot,
    /// `button_custom_bot`
    ButtonCustomBot,
    /// `answer`
    Answer,
    /// `workflow`
    Workflow,
    /// `saved_reply`
    SavedReply,
    /// `triggerable_custom_bot`
    TriggerableCustomBot,
    /// `inbox`
    Inbox,
    /// `fin`
    Fin,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

/// Part of the schema `data_connector_execution_result`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DataConnectorExecutionResultType {
    /// `data_connector.execution`
    DataConnectorExecution,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(DataConnectorExecutionResult {
    r#type: "type",
    id: "id",
    data_connector_id: "data_connector_id",
    success: "success",
    http_status: "http_status" nullable,
    http_method: "http_method",
    error_type: "error_type" nullable,
    error_message: "error_message" nullable,
    execution_time_ms: "execution_time_ms" nullable,
    source_type: "source_type" nullable,
    source_id: "source_id" nullable,
    conversation_id: "conversation_id" nullable,
    created_at: "created_at",
    request_url: "request_url" nullable,
    request_body: "request_body" nullable,
    response_body: "response_body" nullable,
    raw_response_body: "raw_response_body" nullable,
});

crate::runtime::string_enum!(DataConnectorExecutionResultErrorType {
    RequestConfigurationError = "request_configuration_error",
    FaradayError = "faraday_error",
    Value3rdPartyError = "3rd_party_error",
    ResponseMappingError = "response_mapping_error",
    TokenRefreshError = "token_refresh_error",
    FinActionResponseFormattingError = "fin_action_response_formatting_error",
    FinActionIdentityVerificationError = "fin_action_identity_verification_error",
    EmailVerificationError = "email_verification_error",
    NonFinStandaloneActionIdentityVerificationError = "non_fin_standalone_action_identity_verification_error",
    RequestValidationError = "request_validation_error",
    ClientSideActionError = "client_side_action_error",
});

crate::runtime::string_enum!(DataConnectorExecutionResultHttpMethod {
    Get = "get",
    Post = "post",
    Put = "put",
    Delete = "delete",
    Patch = "patch",
});

crate::runtime::string_enum!(DataConnectorExecutionResultSourceType {
    CustomBot = "custom_bot",
    InboundCustomBot = "inbound_custom_bot",
    ButtonCustomBot = "button_custom_bot",
    Answer = "answer",
    Workflow = "workflow",
    SavedReply = "saved_reply",
    TriggerableCustomBot = "triggerable_custom_bot",
    Inbox = "inbox",
    Fin = "fin",
});

crate::runtime::string_enum!(DataConnectorExecutionResultType {
    DataConnectorExecution = "data_connector.execution",
});
