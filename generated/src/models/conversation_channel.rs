// Written by `cargo xtask regen`. Do not edit.

//! Schema `conversation_channel`.

use crate::runtime::wire::Extra;

/// Schema `conversation_channel`.
#[non_exhaustive]
pub struct ConversationChannel {
    /// `initial`.
    pub initial: Option<String>,
    /// `current`.
    pub current: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::runtime::model!(ConversationChannel {
    initial: "initial" nullable,
    current: "current" nullable,
});
