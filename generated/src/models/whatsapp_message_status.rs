// Written by `cargo xtask regen`. Do not edit.

//! Schema `whatsapp_message_status`.

use crate::runtime::wire::{Extra, Timestamp, UnknownValue};

/// Schema `whatsapp_message_status`.
#[non_exhaustive]
pub struct WhatsappMessageStatus {
    /// `conversation_id`.
    pub conversation_id: Option<String>,
    /// `status`.
    pub status: Option<WhatsappMessageStatusStatus>,
    /// `type`.
    pub r#type: Option<String>,
    /// `created_at`.
    pub created_at: Option<Timestamp>,
    /// `updated_at`.
    pub updated_at: Option<Timestamp>,
    /// `template_name`.
    pub template_name: Option<String>,
    /// `message_id`.
    pub message_id: Option<String>,
    /// `error`.
    pub error: Option<WhatsappMessageStatusError>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `whatsapp_message_status`.
#[non_exhaustive]
pub struct WhatsappMessageStatusError {
    /// `message`.
    pub message: Option<String>,
    /// `details`.
    pub details: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `whatsapp_message_status`.
#[derive(Clone)]
#[non_exhaustive]
pub enum WhatsappMessageStatusStatus {
    /// `sent`
    Sent,
    /// `delivered`
    Delivered,
    /// `read`
    Read,
    /// `failed`
    Failed,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(WhatsappMessageStatus {
    conversation_id: "conversation_id",
    status: "status",
    r#type: "type",
    created_at: "created_at",
    updated_at: "updated_at",
    template_name: "template_name",
    message_id: "message_id",
    error: "error" nullable,
});

crate::runtime::model!(WhatsappMessageStatusError {
    message: "message",
    details: "details",
});

crate::runtime::string_enum!(WhatsappMessageStatusStatus {
    Sent = "sent",
    Delivered = "delivered",
    Read = "read",
    Failed = "failed",
});
