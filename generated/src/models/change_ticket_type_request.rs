// Written by `cargo xtask regen`. Do not edit.

//! Schema `change_ticket_type_request`.

use crate::runtime::wire::{Extra, Map};

/// Schema `change_ticket_type_request`.
#[non_exhaustive]
pub struct ChangeTicketTypeRequest {
    /// `ticket_type_id`. Required.
    pub ticket_type_id: Option<String>,
    /// `ticket_state_id`. Required.
    pub ticket_state_id: Option<String>,
    /// `ticket_attributes`.
    pub ticket_attributes: Option<Map<serde_json::Value>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl ChangeTicketTypeRequest {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(
        ticket_type_id: impl Into<String>,
        ticket_state_id: impl Into<String>,
    ) -> Self {
        Self {
            ticket_type_id: Some(ticket_type_id.into()),
            ticket_state_id: Some(ticket_state_id.into()),
            ..Self::default()
        }
    }

    /// Sets `ticket_attributes`.
    #[must_use]
    #[inline]
    pub fn with_ticket_attributes(
        mut self,
        ticket_attributes: impl Into<Map<serde_json::Value>>,
    ) -> Self {
        self.ticket_attributes = Some(ticket_attributes.into());
        self
    }
}

crate::runtime::model!(ChangeTicketTypeRequest {
    ticket_type_id: "ticket_type_id" required,
    ticket_state_id: "ticket_state_id" required,
    ticket_attributes: "ticket_attributes",
});
