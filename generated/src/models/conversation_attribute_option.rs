// Written by `cargo xtask regen`. Do not edit.

//! Schema `conversation_attribute_option`.

use crate::runtime::wire::Extra;

/// Schema `conversation_attribute_option`.
#[non_exhaustive]
pub struct ConversationAttributeOption {
    /// `id`.
    pub id: Option<String>,
    /// `label`.
    pub label: Option<String>,
    /// `archived`.
    pub archived: Option<bool>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::runtime::model!(ConversationAttributeOption {
    id: "id",
    label: "label",
    archived: "archived",
});
