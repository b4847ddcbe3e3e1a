// Written by `cargo xtask regen`. Do not edit.

//! Schema `attach_contact_to_conversation_request`.

use super::CustomerRequest;
use crate::runtime::wire::{Extra, Nullable};

/// Schema `attach_contact_to_conversation_request`.
#[non_exhaustive]
pub struct AttachContactToConversationRequest {
    /// `admin_id`.
    pub admin_id: Option<String>,
    /// `customer`.
    pub customer: Option<AttachContactToConversationRequestCustomer>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl AttachContactToConversationRequest {
    /// With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `admin_id`.
    #[must_use]
    #[inline]
    pub fn with_admin_id(mut self, admin_id: impl Into<String>) -> Self {
        self.admin_id = Some(admin_id.into());
        self
    }

    /// Sets `customer`.
    #[must_use]
    #[inline]
    pub fn with_customer(
        mut self,
        customer: impl Into<AttachContactToConversationRequestCustomer>,
    ) -> Self {
        self.customer = Some(customer.into());
        self
    }
}

/// Part of the schema `attach_contact_to_conversation_request`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AttachContactToConversationRequestCustomer {
    /// `intercom_user_id` is there.
    IntercomUserId(Box<AttachContactToConversationRequestCustomerIntercomUserId>),
    /// `user_id` is there.
    UserId(Box<AttachContactToConversationRequestCustomerUserId>),
    /// `email` is there.
    Email(Box<AttachContactToConversationRequestCustomerEmail>),
    /// JSON that fits none of these, or several.
    Unknown(serde_json::Value),
}

impl AttachContactToConversationRequestCustomer {
    /// [`IntercomUserId`](Self::IntercomUserId) with what is required.
    #[must_use]
    #[inline]
    pub fn intercom_user_id(intercom_user_id: impl Into<String>) -> Self {
        Self::IntercomUserId(
            Box::new(
                AttachContactToConversationRequestCustomerIntercomUserId::new(
                    intercom_user_id,
                ),
            ),
        )
    }

    /// [`UserId`](Self::UserId) with what is required.
    #[must_use]
    #[inline]
    pub fn user_id(user_id: impl Into<String>) -> Self {
        Self::UserId(
            Box::new(AttachContactToConversationRequestCustomerUserId::new(user_id)),
        )
    }

    /// [`Email`](Self::Email) with what is required.
    #[must_use]
    #[inline]
    pub fn email(email: impl Into<String>) -> Self {
        Self::Email(
            Box::new(AttachContactToConversationRequestCustomerEmail::new(email)),
        )
    }
}

/// Part of the schema `attach_contact_to_conversation_request`.
#[non_exhaustive]
pub struct AttachContactToConversationRequestCustomerIntercomUserId {
    /// `intercom_user_id`. Required.
    pub intercom_user_id: Option<String>,
    /// `customer`.
    pub customer: Nullable<CustomerRequest>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl AttachContactToConversationRequestCustomerIntercomUserId {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(intercom_user_id: impl Into<String>) -> Self {
        Self {
            intercom_user_id: Some(intercom_user_id.into()),
            ..Self::default()
        }
    }

    /// Sets `customer`.
    #[must_use]
    #[inline]
    pub fn with_customer(
        mut self,
        customer: impl Into<Nullable<CustomerRequest>>,
    ) -> Self {
        self.customer = customer.into();
        self
    }
}

/// Part of the schema `attach_contact_to_conversation_request`.
#[non_exhaustive]
pub struct AttachContactToConversationRequestCustomerUserId {
    /// `user_id`. Required.
    pub user_id: Option<String>,
    /// `customer`.
    pub customer: Nullable<CustomerRequest>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl AttachContactToConversationRequestCustomerUserId {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: Some(user_id.into()),
            ..Self::default()
        }
    }

    /// Sets `customer`.
    #[must_use]
    #[inline]
    pub fn with_customer(
        mut self,
        customer: impl Into<Nullable<CustomerRequest>>,
    ) -> Self {
        self.customer = customer.into();
        self
    }
}

/// Part of the schema `attach_contact_to_conversation_request`.
#[non_exhaustive]
pub struct AttachContactToConversationRequestCustomerEmail {
    /// `email`. Required.
    pub email: Option<String>,
    /// `customer`.
    pub customer: Nullable<CustomerRequest>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl AttachContactToConversationRequestCustomerEmail {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(email: impl Into<String>) -> Self {
        Self {
            email: Some(email.into()),
            ..Self::default()
        }
    }

    /// Sets `customer`.
    #[must_use]
    #[inline]
    pub fn with_customer(
        mut self,
        customer: impl Into<Nullable<CustomerRequest>>,
    ) -> Self {
        self.customer = customer.into();
        self
    }
}

crate::runtime::model!(AttachContactToConversationRequest {
    admin_id: "admin_id",
    customer: "customer",
});

crate::runtime::union!(AttachContactToConversationRequestCustomer {
    IntercomUserId(Box<AttachContactToConversationRequestCustomerIntercomUserId>): [[Has("intercom_user_id")]] from,
    UserId(Box<AttachContactToConversationRequestCustomerUserId>): [[Has("user_id")]] from,
    Email(Box<AttachContactToConversationRequestCustomerEmail>): [[Has("email")]] from,
});

crate::runtime::model!(AttachContactToConversationRequestCustomerIntercomUserId {
    intercom_user_id: "intercom_user_id" required,
    customer: "customer" nullable,
});

crate::runtime::model!(AttachContactToConversationRequestCustomerUserId {
    user_id: "user_id" required,
    customer: "customer" nullable,
});

crate::runtime::model!(AttachContactToConversationRequestCustomerEmail {
    email: "email" required,
    customer: "customer" nullable,
});
