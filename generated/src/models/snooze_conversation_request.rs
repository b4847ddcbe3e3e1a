// Written by `cargo xtask regen`. Do not edit.

//! Schema `snooze_conversation_request`.

use crate::runtime::wire::{Extra, Timestamp, UnknownValue};

/// Schema `snooze_conversation_request`.
#[non_exhaustive]
pub struct SnoozeConversationRequest {
    /// `message_type`. Required.
    pub message_type: Option<SnoozeConversationRequestMessageType>,
    /// `admin_id`. Required.
    pub admin_id: Option<String>,
    /// `snoozed_until`. Required.
    pub snoozed_until: Option<Timestamp>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl SnoozeConversationRequest {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(
        admin_id: impl Into<String>,
        snoozed_until: impl Into<Timestamp>,
    ) -> Self {
        Self {
            message_type: Some(SnoozeConversationRequestMessageType::Snoozed),
            admin_id: Some(admin_id.into()),
            snoozed_until: Some(snoozed_until.into()),
            ..Self::default()
        }
    }
}

/// Part of the schema `snooze_conversation_request`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SnoozeConversationRequestMessageType {
    /// `snoozed`
    Snoozed,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(SnoozeConversationRequest {
    message_type: "message_type" required,
    admin_id: "admin_id" required,
    snoozed_until: "snoozed_until" required,
});

crate::runtime::string_enum!(SnoozeConversationRequestMessageType {
    Snoozed = "snoozed",
});
