// Written by `cargo xtask regen`. Do not edit.

//! Schema `conversation_source_author`.

use crate::runtime::wire::Extra;

/// Schema `conversation_source_author`.
#[non_exhaustive]
pub struct ConversationSourceAuthor {
    /// `type`.
    pub r#type: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `email`. Format `email`.
    pub email: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::runtime::model!(ConversationSourceAuthor {
    r#type: "type",
    id: "id" nullable,
    name: "name" nullable,
    email: "email" nullable,
});
