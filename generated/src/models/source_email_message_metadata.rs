// Written by `cargo xtask regen`. Do not edit.

//! Schema `source_email_message_metadata`.

use super::EmailAddressHeader;
use crate::runtime::wire::Extra;

/// Schema `source_email_message_metadata`.
#[non_exhaustive]
pub struct SourceEmailMessageMetadata {
    /// `message_id`.
    pub message_id: Option<String>,
    /// `subject`.
    pub subject: Option<String>,
    /// `email_address_headers`.
    pub email_address_headers: Option<Vec<EmailAddressHeader>>,
    /// `history`.
    pub history: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::runtime::model!(SourceEmailMessageMetadata {
    message_id: "message_id" nullable,
    subject: "subject",
    email_address_headers: "email_address_headers",
    history: "history",
});
