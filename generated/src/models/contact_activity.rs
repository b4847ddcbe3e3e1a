// Written by `cargo xtask regen`. Do not edit.

//! Schema `contact_activity`.

use crate::runtime::wire::{Extra, Timestamp, UnknownValue};

/// Schema `contact_activity`.
#[non_exhaustive]
pub struct ContactActivity {
    /// `type`.
    pub r#type: Option<ContactActivityType>,
    /// `id`.
    pub id: Option<String>,
    /// `event_type`.
    pub event_type: Option<ContactActivityEventType>,
    /// `contact_id`.
    pub contact_id: Option<String>,
    /// `external_id`.
    pub external_id: Option<String>,
    /// `role`.
    pub role: Option<String>,
    /// `merge_source_id`.
    pub merge_source_id: Option<String>,
    /// `merge_target_id`.
    pub merge_target_id: Option<String>,
    /// `failure_reason`.
    pub failure_reason: Option<String>,
    /// `created_at`. Format `date-time`.
    pub created_at: Option<Timestamp>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `contact_activity`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ContactActivityEventType {
    /// `contact.created`
    ContactCreated,
    /// `contact.role_updated`
    ContactRoleUpdated,
    /// `contact.deleted`
    ContactDeleted,
    /// `contact.merged`
    ContactMerged,
    /// `contact.merge_failed`
    ContactMergeFailed,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

/// Part of the schema `contact_activity`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ContactActivityType {
    /// `contact_activity`
    ContactActivity,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(ContactActivity {
    r#type: "type",
    id: "id",
    event_type: "event_type",
    contact_id: "contact_id",
    external_id: "external_id" nullable,
    role: "role" nullable,
    merge_source_id: "merge_source_id" nullable,
    merge_target_id: "merge_target_id" nullable,
    failure_reason: "failure_reason" nullable,
    created_at: "created_at",
});

crate::runtime::string_enum!(ContactActivityEventType {
    ContactCreated = "contact.created",
    ContactRoleUpdated = "contact.role_updated",
    ContactDeleted = "contact.deleted",
    ContactMerged = "contact.merged",
    ContactMergeFailed = "contact.merge_failed",
});

crate::runtime::string_enum!(ContactActivityType {
    ContactActivity = "contact_activity",
});
