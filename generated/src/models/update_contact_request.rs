// Written by `cargo xtask regen`. Do not edit.

//! Schema `update_contact_request`.

use crate::runtime::wire::{Extra, Map, Nullable, Timestamp};

/// Schema `update_contact_request`.
#[non_exhaustive]
pub struct UpdateContactRequest {
    /// `role`.
    pub role: Option<String>,
    /// `external_id`.
    pub external_id: Option<String>,
    /// `email`.
    pub email: Option<String>,
    /// `email_verified`.
    pub email_verified: Nullable<bool>,
    /// `phone`.
    pub phone: Nullable<String>,
    /// `name`.
    pub name: Nullable<String>,
    /// `avatar`.
    pub avatar: Nullable<String>,
    /// `signed_up_at`. Format `date-time`.
    pub signed_up_at: Nullable<Timestamp>,
    /// `last_seen_at`. Format `date-time`.
    pub last_seen_at: Nullable<Timestamp>,
    /// `owner_id`.
    pub owner_id: Nullable<String>,
    /// `unsubscribed_from_emails`.
    pub unsubscribed_from_emails: Nullable<bool>,
    /// `language_override`.
    pub language_override: Nullable<String>,
    /// `custom_attributes`.
    pub custom_attributes: Nullable<Map<serde_json::Value>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl UpdateContactRequest {
    /// With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `role`.
    #[must_use]
    #[inline]
    pub fn with_role(mut self, role: impl Into<String>) -> Self {
        self.role = Some(role.into());
        self
    }

    /// Sets `external_id`.
    #[must_use]
    #[inline]
    pub fn with_external_id(mut self, external_id: impl Into<String>) -> Self {
        self.external_id = Some(external_id.into());
        self
    }

    /// Sets `email`.
    #[must_use]
    #[inline]
    pub fn with_email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets `email_verified`.
    #[must_use]
    #[inline]
    pub fn with_email_verified(
        mut self,
        email_verified: impl Into<Nullable<bool>>,
    ) -> Self {
        self.email_verified = email_verified.into();
        self
    }

    /// Sets `phone`.
    #[must_use]
    #[inline]
    pub fn with_phone(mut self, phone: impl Into<Nullable<String>>) -> Self {
        self.phone = phone.into();
        self
    }

    /// Sets `name`.
    #[must_use]
    #[inline]
    pub fn with_name(mut self, name: impl Into<Nullable<String>>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets `avatar`.
    #[must_use]
    #[inline]
    pub fn with_avatar(mut self, avatar: impl Into<Nullable<String>>) -> Self {
        self.avatar = avatar.into();
        self
    }

    /// Sets `signed_up_at`.
    #[must_use]
    #[inline]
    pub fn with_signed_up_at(
        mut self,
        signed_up_at: impl Into<Nullable<Timestamp>>,
    ) -> Self {
        self.signed_up_at = signed_up_at.into();
        self
    }

    /// Sets `last_seen_at`.
    #[must_use]
    #[inline]
    pub fn with_last_seen_at(
        mut self,
        last_seen_at: impl Into<Nullable<Timestamp>>,
    ) -> Self {
        self.last_seen_at = last_seen_at.into();
        self
    }

    /// Sets `owner_id`.
    #[must_use]
    #[inline]
    pub fn with_owner_id(mut self, owner_id: impl Into<Nullable<String>>) -> Self {
        self.owner_id = owner_id.into();
        self
    }

    /// Sets `unsubscribed_from_emails`.
    #[must_use]
    #[inline]
    pub fn with_unsubscribed_from_emails(
        mut self,
        unsubscribed_from_emails: impl Into<Nullable<bool>>,
    ) -> Self {
        self.unsubscribed_from_emails = unsubscribed_from_emails.into();
        self
    }

    /// Sets `language_override`.
    #[must_use]
    #[inline]
    pub fn with_language_override(
        mut self,
        language_override: impl Into<Nullable<String>>,
    ) -> Self {
        self.language_override = language_override.into();
        self
    }

    /// Sets `custom_attributes`.
    #[must_use]
    #[inline]
    pub fn with_custom_attributes(
        mut self,
        custom_attributes: impl Into<Nullable<Map<serde_json::Value>>>,
    ) -> Self {
        self.custom_attributes = custom_attributes.into();
        self
    }
}

crate::runtime::model!(UpdateContactRequest {
    role: "role",
    external_id: "external_id",
    email: "email",
    email_verified: "email_verified" nullable,
    phone: "phone" nullable,
    name: "name" nullable,
    avatar: "avatar" nullable,
    signed_up_at: "signed_up_at" nullable,
    last_seen_at: "last_seen_at" nullable,
    owner_id: "owner_id" nullable,
    unsubscribed_from_emails: "unsubscribed_from_emails" nullable,
    language_override: "language_override" nullable,
    custom_attributes: "custom_attributes" nullable,
});
