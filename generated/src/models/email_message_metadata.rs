// Written by `cargo xtask regen`. Do not edit.

//! Schema `email_message_metadata`.

use super::EmailAddressHeader;
use crate::runtime::wire::Extra;

/// Schema `email_message_metadata`.
#[non_exhaustive]
pub struct EmailMessageMetadata {
    /// `subject`.
    pub subject: Option<String>,
    /// `email_address_headers`.
    pub email_address_headers: Option<Vec<EmailAddressHeader>>,
    /// `message_id`.
    pub message_id: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::runtime::model!(EmailMessageMetadata {
    subject: "subject",
    email_address_headers: "email_address_headers",
    message_id: "message_id" nullable,
});
