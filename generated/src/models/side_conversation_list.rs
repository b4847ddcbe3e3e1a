// Written by `cargo xtask regen`. Do not edit.

//! Schema `side_conversation_list`.

use super::SideConversationSummary;
use crate::runtime::wire::{Extra, UnknownValue};

/// Schema `side_conversation_list`.
#[non_exhaustive]
pub struct SideConversationList {
    /// `type`.
    pub r#type: Option<SideConversationListType>,
    /// `side_conversations`.
    pub side_conversations: Option<Vec<SideConversationSummary>>,
    /// `total_count`.
    pub total_count: Option<i64>,
    /// `pages`.
    pub pages: Option<SideConversationListPages>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `side_conversation_list`.
#[non_exhaustive]
pub struct SideConversationListPages {
    /// `type`.
    pub r#type: Option<SideConversationListPagesType>,
    /// `page`.
    pub page: Option<i64>,
    /// `per_page`.
    pub per_page: Option<i64>,
    /// `total_pages`.
    pub total_pages: Option<i64>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `side_conversation_list`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SideConversationListPagesType {
    /// `pages`
    Pages,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

/// Part of the schema `side_conversation_list`.
#[derive(Clone)]
#[non_exhaustive]
pub enum SideConversationListType {
    /// `side_conversation.list`
    SideConversationList,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(SideConversationList {
    r#type: "type",
    side_conversations: "side_conversations",
    total_count: "total_count",
    pages: "pages",
});

crate::runtime::model!(SideConversationListPages {
    r#type: "type",
    page: "page",
    per_page: "per_page",
    total_pages: "total_pages",
});

crate::runtime::string_enum!(SideConversationListPagesType {
    Pages = "pages",
});

crate::runtime::string_enum!(SideConversationListType {
    SideConversationList = "side_conversation.list",
});
