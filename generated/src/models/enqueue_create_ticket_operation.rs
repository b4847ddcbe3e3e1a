// Written by `cargo xtask regen`. Do not edit.

//! The inline schemas of the operation `enqueueCreateTicket`.

use super::{
    CreateTicketRequestAssignment, CreateTicketRequestContactsItem,
    TicketRequestCustomAttributesValue,
};
use crate::runtime::wire::{Extra, Map, Timestamp};

/// Part of the operation `enqueueCreateTicket`.
#[non_exhaustive]
pub struct EnqueueCreateTicketBody {
    /// `ticket_type_id`. Required.
    pub ticket_type_id: Option<String>,
    /// `contacts`. Required.
    pub contacts: Option<Vec<CreateTicketRequestContactsItem>>,
    /// `conversation_to_link_id`.
    pub conversation_to_link_id: Option<String>,
    /// `company_id`.
    pub company_id: Option<String>,
    /// `created_at`.
    pub created_at: Option<Timestamp>,
    /// `ticket_attributes`.
    pub ticket_attributes: Option<Map<Option<TicketRequestCustomAttributesValue>>>,
    /// `assignment`.
    pub assignment: Option<CreateTicketRequestAssignment>,
    /// `skip_notifications`.
    pub skip_notifications: Option<bool>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl EnqueueCreateTicketBody {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(
        ticket_type_id: impl Into<String>,
        contacts: impl IntoIterator<Item = impl Into<CreateTicketRequestContactsItem>>,
    ) -> Self {
        Self {
            ticket_type_id: Some(ticket_type_id.into()),
            contacts: Some(contacts.into_iter().map(Into::into).collect()),
            ..Self::default()
        }
    }

    /// Sets `conversation_to_link_id`.
    #[must_use]
    #[inline]
    pub fn with_conversation_to_link_id(
        mut self,
        conversation_to_link_id: impl Into<String>,
    ) -> Self {
        self.conversation_to_link_id = Some(conversation_to_link_id.into());
        self
    }

    /// Sets `company_id`.
    #[must_use]
    #[inline]
    pub fn with_company_id(mut self, company_id: impl Into<String>) -> Self {
        self.company_id = Some(company_id.into());
        self
    }

    /// Sets `created_at`.
    #[must_use]
    #[inline]
    pub fn with_created_at(mut self, created_at: impl Into<Timestamp>) -> Self {
        self.created_at = Some(created_at.into());
        self
    }

    /// Sets `ticket_attributes`.
    #[must_use]
    #[inline]
    pub fn with_ticket_attributes(
        mut self,
        ticket_attributes: impl Into<Map<Option<TicketRequestCustomAttributesValue>>>,
    ) -> Self {
        self.ticket_attributes = Some(ticket_attributes.into());
        self
    }

    /// Sets `assignment`.
    #[must_use]
    #[inline]
    pub fn with_assignment(
        mut self,
        assignment: impl Into<CreateTicketRequestAssignment>,
    ) -> Self {
        self.assignment = Some(assignment.into());
        self
    }

    /// Sets `skip_notifications`.
    #[must_use]
    #[inline]
    pub fn with_skip_notifications(mut self, skip_notifications: bool) -> Self {
        self.skip_notifications = Some(skip_notifications);
        self
    }
}

crate::runtime::model!(EnqueueCreateTicketBody {
    ticket_type_id: "ticket_type_id" required,
    contacts: "contacts" required,
    conversation_to_link_id: "conversation_to_link_id",
    company_id: "company_id",
    created_at: "created_at",
    ticket_attributes: "ticket_attributes",
    assignment: "assignment",
    skip_notifications: "skip_notifications",
});
