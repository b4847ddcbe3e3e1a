// Written by `cargo xtask regen`. Do not edit.

//! Schema `customer_request`.

use crate::runtime::wire::Extra;

/// Schema `customer_request`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CustomerRequest {
    /// `intercom_user_id` is there.
    IntercomUserId(Box<CustomerRequestIntercomUserId>),
    /// `user_id` is there.
    UserId(Box<CustomerRequestUserId>),
    /// `email` is there.
    Email(Box<CustomerRequestEmail>),
    /// JSON that fits none of these, or several.
    Unknown(serde_json::Value),
}

impl CustomerRequest {
    /// [`IntercomUserId`](Self::IntercomUserId) with what is required.
    #[must_use]
    #[inline]
    pub fn intercom_user_id(intercom_user_id: impl Into<String>) -> Self {
        Self::IntercomUserId(
            Box::new(CustomerRequestIntercomUserId::new(intercom_user_id)),
        )
    }

    /// [`UserId`](Self::UserId) with what is required.
    #[must_use]
    #[inline]
    pub fn user_id(user_id: impl Into<String>) -> Self {
        Self::UserId(Box::new(CustomerRequestUserId::new(user_id)))
    }

    /// [`Email`](Self::Email) with what is required.
    #[must_use]
    #[inline]
    pub fn email(email: impl Into<String>) -> Self {
        Self::Email(Box::new(CustomerRequestEmail::new(email)))
    }
}

/// Part of the schema `customer_request`.
#[non_exhaustive]
pub struct CustomerRequestIntercomUserId {
    /// `intercom_user_id`. Required.
    pub intercom_user_id: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl CustomerRequestIntercomUserId {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(intercom_user_id: impl Into<String>) -> Self {
        Self {
            intercom_user_id: Some(intercom_user_id.into()),
            ..Self::default()
        }
    }
}

/// Part of the schema `customer_request`.
#[non_exhaustive]
pub struct CustomerRequestUserId {
    /// `user_id`. Required.
    pub user_id: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl CustomerRequestUserId {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            user_id: Some(user_id.into()),
            ..Self::default()
        }
    }
}

/// Part of the schema `customer_request`.
#[non_exhaustive]
pub struct CustomerRequestEmail {
    /// `email`. Required.
    pub email: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl CustomerRequestEmail {
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

crate::runtime::union!(CustomerRequest {
    IntercomUserId(Box<CustomerRequestIntercomUserId>): [[Has("intercom_user_id")]] from,
    UserId(Box<CustomerRequestUserId>): [[Has("user_id")]] from,
    Email(Box<CustomerRequestEmail>): [[Has("email")]] from,
});

crate::runtime::model!(CustomerRequestIntercomUserId {
    intercom_user_id: "intercom_user_id" required,
});

crate::runtime::model!(CustomerRequestUserId {
    user_id: "user_id" required,
});

crate::runtime::model!(CustomerRequestEmail {
    email: "email" required,
});
