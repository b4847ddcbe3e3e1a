// Written by `cargo xtask regen`. Do not edit.

//! Schema `message`.

use crate::runtime::wire::{Extra, Timestamp, UnknownValue};

/// Schema `message`.
#[non_exhaustive]
pub struct Message {
    /// `type`. Required.
    pub r#type: Option<String>,
    /// `id`. Required.
    pub id: Option<String>,
    /// `created_at`. Required. Format `date-time`.
    pub created_at: Option<Timestamp>,
    /// `subject`.
    pub subject: Option<String>,
    /// `body`. Required.
    pub body: Option<String>,
    /// `message_type`. Required.
    pub message_type: Option<MessageMessageType>,
    /// `conversation_id`.
    pub conversation_id: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `message`.
#[derive(Clone)]
#[non_exhaustive]
pub enum MessageMessageType {
    /// `email`
    Email,
    /// `inapp`
    Inapp,
    /// `facebook`
    Facebook,
    /// `twitter`
    Twitter,
    /// `sms`
    Sms,
    /// `whatsapp`
    Whatsapp,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(Message {
    r#type: "type" required,
    id: "id" required,
    created_at: "created_at" required,
    subject: "subject",
    body: "body" required,
    message_type: "message_type" required,
    conversation_id: "conversation_id",
});

crate::runtime::string_enum!(MessageMessageType {
    Email = "email",
    Inapp = "inapp",
    Facebook = "facebook",
    Twitter = "twitter",
    Sms = "sms",
    Whatsapp = "whatsapp",
});
