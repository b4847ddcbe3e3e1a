// Written by `cargo xtask regen`. Do not edit.

//! Schema `convert_conversation_to_ticket_request`.

use super::TicketRequestCustomAttributesValue;
use crate::runtime::wire::{Extra, Map};

/// Schema `convert_conversation_to_ticket_request`.
#[non_exhaustive]
pub struct ConvertConversationToTicketRequest {
    /// `ticket_type_id`. Required.
    pub ticket_type_id: Option<String>,
    /// `ticket_state_id`.
    pub ticket_state_id: Option<String>,
    /// `attributes`.
    pub attributes: Option<Map<Option<TicketRequestCustomAttributesValue>>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl ConvertConversationToTicketRequest {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(ticket_type_id: impl Into<String>) -> Self {
        Self {
            ticket_type_id: Some(ticket_type_id.into()),
            ..Self::default()
        }
    }

    /// Sets `ticket_state_id`.
    #[must_use]
    #[inline]
    pub fn with_ticket_state_id(mut self, ticket_state_id: impl Into<String>) -> Self {
        self.ticket_state_id = Some(ticket_state_id.into());
        self
    }

    /// Sets `attributes`.
    #[must_use]
    #[inline]
    pub fn with_attributes(
        mut self,
        attributes: impl Into<Map<Option<TicketRequestCustomAttributesValue>>>,
    ) -> Self {
        self.attributes = Some(attributes.into());
        self
    }
}

crate::runtime::model!(ConvertConversationToTicketRequest {
    ticket_type_id: "ticket_type_id" required,
    ticket_state_id: "ticket_state_id",
    attributes: "attributes",
});
