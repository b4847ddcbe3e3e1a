// Written by `cargo xtask regen`. Do not edit.

//! Schema `conversation_part_author`.

use crate::runtime::wire::Extra;

/// Schema `conversation_part_author`.
#[non_exhaustive]
pub struct ConversationPartAuthor {
    /// `type`.
    pub r#type: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `email`. Format `email`.
    pub email: Option<String>,
    /// `from_ai_agent`.
    pub from_ai_agent: Option<bool>,
    /// `is_ai_answer`.
    pub is_ai_answer: Option<bool>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::runtime::model!(ConversationPartAuthor {
    r#type: "type",
    id: "id",
    name: "name" nullable,
    email: "email",
    from_ai_agent: "from_ai_agent",
    is_ai_answer: "is_ai_answer",
});
