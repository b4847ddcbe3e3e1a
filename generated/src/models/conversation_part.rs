// Written by `cargo xtask regen`. Do not edit.

//! Schema `conversation_part`.

use super::{
    ConversationPartAuthor, ConversationPartMetadata, EmailMessageMetadata, EventDetails,
    PartAttachment, Reference, TagBasic,
};
use crate::runtime::wire::{Extra, Map, Timestamp, UnknownValue};

/// Schema `conversation_part`.
#[non_exhaustive]
pub struct ConversationPart {
    /// `type`.
    pub r#type: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `part_type`.
    pub part_type: Option<String>,
    /// `body`.
    pub body: Option<String>,
    /// `created_at`. Format `date-time`.
    pub created_at: Option<Timestamp>,
    /// `updated_at`. Format `date-time`.
    pub updated_at: Option<Timestamp>,
    /// `notified_at`. Format `date-time`.
    pub notified_at: Option<Timestamp>,
    /// `assigned_to`.
    pub assigned_to: Option<Reference>,
    /// `author`.
    pub author: Option<ConversationPartAuthor>,
    /// `attachments`.
    pub attachments: Option<Vec<PartAttachment>>,
    /// `external_id`.
    pub external_id: Option<String>,
    /// `redacted`.
    pub redacted: Option<bool>,
    /// `email_message_metadata`.
    pub email_message_metadata: Option<EmailMessageMetadata>,
    /// `metadata`.
    pub metadata: Option<ConversationPartMetadata>,
    /// `state`.
    pub state: Option<ConversationPartState>,
    /// `tags`.
    pub tags: Option<Vec<TagBasic>>,
    /// `event_details`.
    pub event_details: Option<EventDetails>,
    /// `app_package_code`.
    pub app_package_code: Option<String>,
    /// `translations`.
    pub translations: Option<Map<String>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `conversation_part`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationPartState {
    /// `open`
    Open,
    /// `closed`
    Closed,
    /// `snoozed`
    Snoozed,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(ConversationPart {
    r#type: "type",
    id: "id",
    part_type: "part_type",
    body: "body" nullable,
    created_at: "created_at",
    updated_at: "updated_at",
    notified_at: "notified_at",
    assigned_to: "assigned_to" nullable,
    author: "author",
    attachments: "attachments",
    external_id: "external_id" nullable,
    redacted: "redacted",
    email_message_metadata: "email_message_metadata" nullable,
    metadata: "metadata" nullable,
    state: "state",
    tags: "tags" nullable,
    event_details: "event_details" nullable,
    app_package_code: "app_package_code" nullable,
    translations: "translations" nullable,
});

crate::runtime::string_enum!(ConversationPartState {
    Open = "open",
    Closed = "closed",
    Snoozed = "snoozed",
});
