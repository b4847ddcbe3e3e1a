// Written by `cargo xtask regen`. Do not edit.

//! Schema `brand`.

use crate::runtime::wire::{Extra, Timestamp};

/// Schema `brand`.
#[non_exhaustive]
pub struct Brand {
    /// `type`.
    pub r#type: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `is_default`.
    pub is_default: Option<bool>,
    /// `created_at`. Format `date-time`.
    pub created_at: Option<Timestamp>,
    /// `updated_at`. Format `date-time`.
    pub updated_at: Option<Timestamp>,
    /// `help_center_id`.
    pub help_center_id: Option<String>,
    /// `default_address_settings_id`.
    pub default_address_settings_id: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::runtime::model!(Brand {
    r#type: "type",
    id: "id",
    name: "name",
    is_default: "is_default",
    created_at: "created_at",
    updated_at: "updated_at",
    help_center_id: "help_center_id",
    default_address_settings_id: "default_address_settings_id",
});
