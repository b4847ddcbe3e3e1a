// Written by `cargo xtask regen`. Do not edit.

//! Schema `conversation_source`.

use super::{ConversationSourceAuthor, PartAttachment, SourceEmailMessageMetadata};
use crate::runtime::wire::Extra;

/// Schema `conversation_source`.
#[non_exhaustive]
pub struct ConversationSource {
    /// `type`.
    pub r#type: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `delivered_as`.
    pub delivered_as: Option<String>,
    /// `recipients`.
    pub recipients: Option<Vec<ConversationSourceRecipientsItem>>,
    /// `reply_to`.
    pub reply_to: Option<Vec<ConversationSourceReplyToItem>>,
    /// `subject`.
    pub subject: Option<String>,
    /// `body`.
    pub body: Option<String>,
    /// `author`.
    pub author: Option<ConversationSourceAuthor>,
    /// `attachments`.
    pub attachments: Option<Vec<PartAttachment>>,
    /// `url`.
    pub url: Option<String>,
    /// `redacted`.
    pub redacted: Option<bool>,
    /// `email_message_metadata`.
    pub email_message_metadata: Option<SourceEmailMessageMetadata>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `conversation_source`.
#[non_exhaustive]
pub struct ConversationSourceRecipientsItem {
    /// `type`.
    pub r#type: Option<String>,
    /// `email`. Format `email`.
    pub email: Option<String>,
    /// `drop_reason`.
    pub drop_reason: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `conversation_source`.
#[non_exhaustive]
pub struct ConversationSourceReplyToItem {
    /// `email`. Format `email`.
    pub email: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::runtime::model!(ConversationSource {
    r#type: "type",
    id: "id" nullable,
    delivered_as: "delivered_as",
    recipients: "recipients" nullable,
    reply_to: "reply_to" nullable,
    subject: "subject" nullable,
    body: "body" nullable,
    author: "author",
    attachments: "attachments",
    url: "url" nullable,
    redacted: "redacted",
    email_message_metadata: "email_message_metadata",
});

crate::runtime::model!(ConversationSourceRecipientsItem {
    r#type: "type",
    email: "email",
    drop_reason: "drop_reason" nullable,
});

crate::runtime::model!(ConversationSourceReplyToItem {
    email: "email",
    name: "name" nullable,
});
