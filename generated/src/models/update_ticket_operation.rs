// Written by `cargo xtask regen`. Do not edit.

//! The inline schemas of the operation `updateTicket`.

use crate::runtime::wire::{Extra, Map, Timestamp};

/// Part of the operation `updateTicket`.
#[non_exhaustive]
pub struct UpdateTicketBody {
    /// `ticket_attributes`.
    pub ticket_attributes: Option<Map<serde_json::Value>>,
    /// `ticket_state_id`.
    pub ticket_state_id: Option<String>,
    /// `company_id`.
    pub company_id: Option<String>,
    /// `open`.
    pub open: Option<bool>,
    /// `is_shared`.
    pub is_shared: Option<bool>,
    /// `snoozed_until`.
    pub snoozed_until: Option<Timestamp>,
    /// `admin_id`.
    pub admin_id: Option<i64>,
    /// `assignee_id`.
    pub assignee_id: Option<String>,
    /// `skip_notifications`.
    pub skip_notifications: Option<bool>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl UpdateTicketBody {
    /// With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
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

    /// Sets `ticket_state_id`.
    #[must_use]
    #[inline]
    pub fn with_ticket_state_id(mut self, ticket_state_id: impl Into<String>) -> Self {
        self.ticket_state_id = Some(ticket_state_id.into());
        self
    }

    /// Sets `company_id`.
    #[must_use]
    #[inline]
    pub fn with_company_id(mut self, company_id: impl Into<String>) -> Self {
        self.company_id = Some(company_id.into());
        self
    }

    /// Sets `open`.
    #[must_use]
    #[inline]
    pub fn with_open(mut self, open: bool) -> Self {
        self.open = Some(open);
        self
    }

    /// Sets `is_shared`.
    #[must_use]
    #[inline]
    pub fn with_is_shared(mut self, is_shared: bool) -> Self {
        self.is_shared = Some(is_shared);
        self
    }

    /// Sets `snoozed_until`.
    #[must_use]
    #[inline]
    pub fn with_snoozed_until(mut self, snoozed_until: impl Into<Timestamp>) -> Self {
        self.snoozed_until = Some(snoozed_until.into());
        self
    }

    /// Sets `admin_id`.
    #[must_use]
    #[inline]
    pub fn with_admin_id(mut self, admin_id: i64) -> Self {
        self.admin_id = Some(admin_id);
        self
    }

    /// Sets `assignee_id`.
    #[must_use]
    #[inline]
    pub fn with_assignee_id(mut self, assignee_id: impl Into<String>) -> Self {
        self.assignee_id = Some(assignee_id.into());
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

crate::runtime::model!(UpdateTicketBody {
    ticket_attributes: "ticket_attributes",
    ticket_state_id: "ticket_state_id",
    company_id: "company_id",
    open: "open",
    is_shared: "is_shared",
    snoozed_until: "snoozed_until",
    admin_id: "admin_id",
    assignee_id: "assignee_id",
    skip_notifications: "skip_notifications",
});
