// Written by `cargo xtask regen`. Do not edit.

//! Schema `ticket_reply`.

use super::{PartAttachment, TicketPartAuthor};
use crate::runtime::wire::{Extra, Map, Timestamp, UnknownValue};

/// Schema `ticket_reply`.
#[non_exhaustive]
pub struct TicketReply {
    /// `type`.
    pub r#type: Option<TicketReplyType>,
    /// `id`.
    pub id: Option<String>,
    /// `part_type`.
    pub part_type: Option<TicketReplyPartType>,
    /// `body`.
    pub body: Option<String>,
    /// `created_at`. Format `date-time`.
    pub created_at: Option<Timestamp>,
    /// `updated_at`. Format `date-time`.
    pub updated_at: Option<Timestamp>,
    /// `author`.
    pub author: Option<TicketPartAuthor>,
    /// `attachments`.
    pub attachments: Option<Vec<PartAttachment>>,
    /// `redacted`.
    pub redacted: Option<bool>,
    /// `translations`.
    pub translations: Option<Map<String>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `ticket_reply`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TicketReplyPartType {
    /// `note`
    Note,
    /// `comment`
    Comment,
    /// `quick_reply`
    QuickReply,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

/// Part of the schema `ticket_reply`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TicketReplyType {
    /// `ticket_part`
    TicketPart,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(TicketReply {
    r#type: "type",
    id: "id",
    part_type: "part_type",
    body: "body" nullable,
    created_at: "created_at",
    updated_at: "updated_at",
    author: "author",
    attachments: "attachments",
    redacted: "redacted",
    translations: "translations" nullable,
});

crate::runtime::string_enum!(TicketReplyPartType {
    Note = "note",
    Comment = "comment",
    QuickReply = "quick_reply",
});

crate::runtime::string_enum!(TicketReplyType {
    TicketPart = "ticket_part",
});
