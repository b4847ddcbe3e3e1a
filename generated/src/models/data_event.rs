// Written by `cargo xtask regen`. Do not edit.

//! Schema `data_event`.

use crate::runtime::wire::{Extra, Map, Timestamp, UnknownValue};

/// Schema `data_event`.
#[non_exhaustive]
pub struct DataEvent {
    /// `type`.
    pub r#type: Option<DataEventType>,
    /// `event_name`. Required.
    pub event_name: Option<String>,
    /// `created_at`. Required. Format `date-time`.
    pub created_at: Option<Timestamp>,
    /// `user_id`.
    pub user_id: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `intercom_user_id`.
    pub intercom_user_id: Option<String>,
    /// `email`.
    pub email: Option<String>,
    /// `metadata`.
    pub metadata: Option<Map<serde_json::Value>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl DataEvent {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(event_name: impl Into<String>, created_at: impl Into<Timestamp>) -> Self {
        Self {
            event_name: Some(event_name.into()),
            created_at: Some(created_at.into()),
            ..Self::default()
        }
    }

    /// Sets `type`.
    #[must_use]
    #[inline]
    pub fn with_type(mut self, r#type: impl Into<DataEventType>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Sets `user_id`.
    #[must_use]
    #[inline]
    pub fn with_user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Sets `id`.
    #[must_use]
    #[inline]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `intercom_user_id`.
    #[must_use]
    #[inline]
    pub fn with_intercom_user_id(mut self, intercom_user_id: impl Into<String>) -> Self {
        self.intercom_user_id = Some(intercom_user_id.into());
        self
    }

    /// Sets `email`.
    #[must_use]
    #[inline]
    pub fn with_email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets `metadata`.
    #[must_use]
    #[inline]
    pub fn with_metadata(mut self, metadata: impl Into<Map<serde_json::Value>>) -> Self {
        self.metadata = Some(metadata.into());
        self
    }
}

/// Part of the schema `data_event`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DataEventType {
    /// `event`
    Event,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(DataEvent {
    r#type: "type",
    event_name: "event_name" required,
    created_at: "created_at" required,
    user_id: "user_id",
    id: "id",
    intercom_user_id: "intercom_user_id",
    email: "email",
    metadata: "metadata",
});

crate::runtime::string_enum!(DataEventType {
    Event = "event",
});
