// Written by `cargo xtask regen`. Do not edit.

//! Schema `deleted_conversation_list`.

use super::{DeletedConversationItem, PagesLink};
use crate::runtime::wire::Extra;

/// Schema `deleted_conversation_list`.
#[non_exhaustive]
pub struct DeletedConversationList {
    /// `type`.
    pub r#type: Option<String>,
    /// `conversations`.
    pub conversations: Option<Vec<DeletedConversationItem>>,
    /// `total_count`.
    pub total_count: Option<i64>,
    /// `pages`.
    pub pages: Option<PagesLink>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::runtime::model!(DeletedConversationList {
    r#type: "type",
    conversations: "conversations",
    total_count: "total_count",
    pages: "pages",
});
