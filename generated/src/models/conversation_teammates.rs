// Written by `cargo xtask regen`. Do not edit.

//! Schema `conversation_teammates`.

use super::Reference;
use crate::runtime::wire::Extra;

/// Schema `conversation_teammates`.
#[non_exhaustive]
pub struct ConversationTeammates {
    /// `type`.
    pub r#type: Option<String>,
    /// `teammates`.
    pub teammates: Option<Vec<Reference>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::runtime::model!(ConversationTeammates {
    r#type: "type",
    teammates: "teammates",
});
