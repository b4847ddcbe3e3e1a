// Written by `cargo xtask regen`. Do not edit.

//! Schema `create_ticket_request`.

use super::TicketRequestCustomAttributesValue;
use crate::runtime::wire::{Extra, Map, Timestamp};

/// Schema `create_ticket_request`.
#[non_exhaustive]
pub struct CreateTicketRequest {
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
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl CreateTicketRequest {
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
}

/// Part of the schema `create_ticket_request`.
#[non_exhaustive]
pub struct CreateTicketRequestAssignment {
    /// `admin_assignee_id`.
    pub admin_assignee_id: Option<String>,
    /// `team_assignee_id`.
    pub team_assignee_id: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl CreateTicketRequestAssignment {
    /// With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `admin_assignee_id`.
    #[must_use]
    #[inline]
    pub fn with_admin_assignee_id(
        mut self,
        admin_assignee_id: impl Into<String>,
    ) -> Self {
        self.admin_assignee_id = Some(admin_assignee_id.into());
        self
    }

    /// Sets `team_assignee_id`.
    #[must_use]
    #[inline]
    pub fn with_team_assignee_id(mut self, team_assignee_id: impl Into<String>) -> Self {
        self.team_assignee_id = Some(team_assignee_id.into());
        self
    }
}

/// Part of the schema `create_ticket_request`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateTicketRequestContactsItem {
    /// `id` is there.
    Id(Box<CreateTicketRequestContactsItemId>),
    /// `external_id` is there.
    ExternalId(Box<CreateTicketRequestContactsItemExternalId>),
    /// `email` is there.
    Email(Box<CreateTicketRequestContactsItemEmail>),
    /// JSON that fits none of these, or several.
    Unknown(serde_json::Value),
}

impl CreateTicketRequestContactsItem {
    /// [`Id`](Self::Id) with what is required.
    #[must_use]
    #[inline]
    pub fn id(id: impl Into<String>) -> Self {
        Self::Id(Box::new(CreateTicketRequestContactsItemId::new(id)))
    }

    /// [`ExternalId`](Self::ExternalId) with what is required.
    #[must_use]
    #[inline]
    pub fn external_id(external_id: impl Into<String>) -> Self {
        Self::ExternalId(
            Box::new(CreateTicketRequestContactsItemExternalId::new(external_id)),
        )
    }

    /// [`Email`](Self::Email) with what is required.
    #[must_use]
    #[inline]
    pub fn email(email: impl Into<String>) -> Self {
        Self::Email(Box::new(CreateTicketRequestContactsItemEmail::new(email)))
    }
}

/// Part of the schema `create_ticket_request`.
#[non_exhaustive]
pub struct CreateTicketRequestContactsItemId {
    /// `id`. Required.
    pub id: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl CreateTicketRequestContactsItemId {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

/// Part of the schema `create_ticket_request`.
#[non_exhaustive]
pub struct CreateTicketRequestContactsItemExternalId {
    /// `external_id`. Required.
    pub external_id: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl CreateTicketRequestContactsItemExternalId {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(external_id: impl Into<String>) -> Self {
        Self {
            external_id: Some(external_id.into()),
            ..Self::default()
        }
    }
}

/// Part of the schema `create_ticket_request`.
#[non_exhaustive]
pub struct CreateTicketRequestContactsItemEmail {
    /// `email`. Required.
    pub email: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl CreateTicketRequestContactsItemEmail {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            email: Some(email.into()),
            ..Self::default()
        }
    }
}

crate::runtime::model!(CreateTicketRequest {
    ticket_type_id: "ticket_type_id" required,
    contacts: "contacts" required,
    conversation_to_link_id: "conversation_to_link_id",
    company_id: "company_id",
    created_at: "created_at",
    ticket_attributes: "ticket_attributes",
    assignment: "assignment",
});

crate::runtime::model!(CreateTicketRequestAssignment {
    admin_assignee_id: "admin_assignee_id",
    team_assignee_id: "team_assignee_id",
});

crate::runtime::union!(CreateTicketRequestContactsItem {
    Id(Box<CreateTicketRequestContactsItemId>): [[Has("id")]] from,
    ExternalId(Box<CreateTicketRequestContactsItemExternalId>): [[Has("external_id")]] from,
    Email(Box<CreateTicketRequestContactsItemEmail>): [[Has("email")]] from,
});

crate::runtime::model!(CreateTicketRequestContactsItemId {
    id: "id" required,
});

crate::runtime::model!(CreateTicketRequestContactsItemExternalId {
    external_id: "external_id" required,
});

crate::runtime::model!(CreateTicketRequestContactsItemEmail {
    email: "email" required,
});
