// Written by `cargo xtask regen`. Do not edit.

//! The inline schemas of the operation `linkConversationToTicket`.

use crate::runtime::wire::Extra;

/// Part of the operation `linkConversationToTicket`.
#[non_exhaustive]
pub struct LinkConversationToTicketBody {
    /// `conversation_id`. Required.
    pub conversation_id: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl LinkConversationToTicketBody {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(conversation_id: impl Into<String>) -> Self {
        Self {
            conversation_id: Some(conversation_id.into()),
            ..Self::default()
        }
    }
}

crate::runtime::model!(LinkConversationToTicketBody {
    conversation_id: "conversation_id" required,
});
