// Written by `cargo xtask regen`. Do not edit.

//! Schema `error`.

use crate::runtime::wire::Extra;

/// Schema `error`.
#[non_exhaustive]
pub struct Error {
    /// `type`. Required.
    pub r#type: Option<String>,
    /// `request_id`. Format `uuid`.
    pub request_id: Option<String>,
    /// `errors`. Required.
    pub errors: Option<Vec<ErrorErrorsItem>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `error`.
#[non_exhaustive]
pub struct ErrorErrorsItem {
    /// `code`. Required.
    pub code: Option<String>,
    /// `message`.
    pub message: Option<String>,
    /// `field`.
    pub field: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::runtime::model!(Error {
    r#type: "type" required,
    request_id: "request_id" nullable,
    errors: "errors" required,
});

crate::runtime::model!(ErrorErrorsItem {
    code: "code" required,
    message: "message" nullable,
    field: "field" nullable,
});
