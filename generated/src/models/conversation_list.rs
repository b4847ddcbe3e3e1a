// Written by `cargo xtask regen`. Do not edit.

//! Schema `conversation_list`.

use super::{ConversationListItem, CursorPages};
use crate::runtime::wire::{Extra, UnknownValue};

/// Schema `conversation_list`.
#[non_exhaustive]
pub struct ConversationList {
    /// `type`.
    pub r#type: Option<ConversationListType>,
    /// `conversations`.
    pub conversations: Option<Vec<ConversationListItem>>,
    /// `total_count`.
    pub total_count: Option<i64>,
    /// `pages`.
    pub pages: Option<CursorPages>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `conversation_list`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationListType {
    /// `conversation.list`
    ConversationList,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(ConversationList {
    r#type: "type",
    conversations: "conversations",
    total_count: "total_count",
    pages: "pages" nullable,
});

crate::runtime::string_enum!(ConversationListType {
    ConversationList = "conversation.list",
});
