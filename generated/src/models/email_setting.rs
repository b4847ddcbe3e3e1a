// Written by `cargo xtask regen`. Do not edit.

//! Schema `email_setting`.

use crate::runtime::wire::{Extra, Timestamp};

/// Schema `email_setting`.
#[non_exhaustive]
pub struct EmailSetting {
    /// `type`.
    pub r#type: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `email`.
    pub email: Option<String>,
    /// `verified`.
    pub verified: Option<bool>,
    /// `domain`.
    pub domain: Option<String>,
    /// `brand_id`.
    pub brand_id: Option<String>,
    /// `forwarding_enabled`.
    pub forwarding_enabled: Option<bool>,
    /// `forwarded_email_last_received_at`. Format `date-time`.
    pub forwarded_email_last_received_at: Option<Timestamp>,
    /// `created_at`. Format `date-time`.
    pub created_at: Option<Timestamp>,
    /// `updated_at`. Format `date-time`.
    pub updated_at: Option<Timestamp>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::runtime::model!(EmailSetting {
    r#type: "type",
    id: "id",
    email: "email",
    verified: "verified",
    domain: "domain",
    brand_id: "brand_id",
    forwarding_enabled: "forwarding_enabled",
    forwarded_email_last_received_at: "forwarded_email_last_received_at" nullable,
    created_at: "created_at",
    updated_at: "updated_at",
});
