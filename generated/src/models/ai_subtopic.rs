// Written by `cargo xtask regen`. Do not edit.

//! Schema `ai_subtopic`.

use crate::runtime::wire::Extra;

/// Schema `ai_subtopic`.
#[non_exhaustive]
pub struct AiSubtopic {
    /// `type`.
    pub r#type: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `id`.
    pub id: Option<i64>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::runtime::model!(AiSubtopic {
    r#type: "type",
    name: "name",
    id: "id",
});
