// Written by `cargo xtask regen`. Do not edit.

//! Schema `conversation_external_reference`.

use crate::runtime::wire::Extra;

/// Schema `conversation_external_reference`.
#[non_exhaustive]
pub struct ConversationExternalReference {
    /// `type`.
    pub r#type: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::runtime::model!(ConversationExternalReference {
    r#type: "type",
    id: "id",
});
