// Written by `cargo xtask regen`. Do not edit.

//! The inline schemas of the operation `listDataEvents`.

use crate::runtime::wire::Extra;

/// Part of the operation `listDataEvents`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListDataEventsFilter {
    /// `user_id` is there.
    UserId(Box<ListDataEventsFilterUserId>),
    /// `intercom_user_id` is there.
    IntercomUserId(Box<ListDataEventsFilterIntercomUserId>),
    /// `email` is there.
    Email(Box<ListDataEventsFilterEmail>),
    /// JSON that fits none of these, or several.
    Unknown(serde_json::Value),
}

impl ListDataEventsFilter {
    /// [`UserId`](Self::UserId) with what is required.
    #[must_use]
    #[inline]
    pub fn user_id(user_id: impl Into<String>) -> Self {
        Self::UserId(Box::new(ListDataEventsFilterUserId::new(user_id)))
    }

    /// [`IntercomUserId`](Self::IntercomUserId) with what is required.
    #[must_use]
    #[inline]
    pub fn intercom_user_id(intercom_user_id: impl Into<String>) -> Self {
        Self::IntercomUserId(
            Box::new(ListDataEventsFilterIntercomUserId::new(intercom_user_id)),
        )
    }

    /// [`Email`](Self::Email) with what is required.
    #[must_use]
    #[inline]
    pub fn email(email: impl Into<String>) -> Self {
        Self::Email(Box::new(ListDataEventsFilterEmail::new(email)))
    }
}

/// Part of the operation `listDataEvents`.
#[non_exhaustive]
pub struct ListDataEventsFilterUserId {
    /// `user_id`. Required.
    pub user_id: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl ListDataEventsFilterUserId {
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

/// Part of the operation `listDataEvents`.
#[non_exhaustive]
pub struct ListDataEventsFilterIntercomUserId {
    /// `intercom_user_id`. Required.
    pub intercom_user_id: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl ListDataEventsFilterIntercomUserId {
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

/// Part of the operation `listDataEvents`.
#[non_exhaustive]
pub struct ListDataEventsFilterEmail {
    /// `email`. Required.
    pub email: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl ListDataEventsFilterEmail {
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

crate::runtime::union!(ListDataEventsFilter {
    UserId(Box<ListDataEventsFilterUserId>): [[Has("user_id")]] from,
    IntercomUserId(Box<ListDataEventsFilterIntercomUserId>): [[Has("intercom_user_id")]] from,
    Email(Box<ListDataEventsFilterEmail>): [[Has("email")]] from,
});

crate::runtime::model!(ListDataEventsFilterUserId {
    user_id: "user_id" required,
});

crate::runtime::model!(ListDataEventsFilterIntercomUserId {
    intercom_user_id: "intercom_user_id" required,
});

crate::runtime::model!(ListDataEventsFilterEmail {
    email: "email" required,
});
