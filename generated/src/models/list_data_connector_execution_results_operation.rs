// Written by `cargo xtask regen`. Do not edit.

//! The inline schemas of the operation `listDataConnectorExecutionResults`.

use crate::runtime::wire::UnknownValue;

/// Part of the operation `listDataConnectorExecutionResults`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListDataConnectorExecutionResultsSuccess {
    /// `true`
    True,
    /// `false`
    False,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

/// Part of the operation `listDataConnectorExecutionResults`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListDataConnectorExecutionResultsErrorType {
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

/// Part of the operation `listDataConnectorExecutionResults`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListDataConnectorExecutionResultsIncludeBodies {
    /// `true`
    True,
    /// `false`
    False,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::string_enum!(ListDataConnectorExecutionResultsSuccess {
    True = "true",
    False = "false",
});

crate::runtime::string_enum!(ListDataConnectorExecutionResultsErrorType {
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

crate::runtime::string_enum!(ListDataConnectorExecutionResultsIncludeBodies {
    True = "true",
    False = "false",
});
