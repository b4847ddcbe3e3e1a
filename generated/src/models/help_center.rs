// Written by `cargo xtask regen`. Do not edit.

//! Schema `help_center`.

use crate::runtime::wire::{Extra, Timestamp};

/// Schema `help_center`.
#[non_exhaustive]
pub struct HelpCenter {
    /// `id`.
    pub id: Option<String>,
    /// `workspace_id`.
    pub workspace_id: Option<String>,
    /// `created_at`. Format `date-time`.
    pub created_at: Option<Timestamp>,
    /// `updated_at`. Format `date-time`.
    pub updated_at: Option<Timestamp>,
    /// `identifier`.
    pub identifier: Option<String>,
    /// `website_turned_on`.
    pub website_turned_on: Option<bool>,
    /// `display_name`.
    pub display_name: Option<String>,
    /// `url`.
    pub url: Option<String>,
    /// `custom_domain`.
    pub custom_domain: Option<String>,
    /// `default`.
    pub default: Option<bool>,
    /// `locales`.
    pub locales: Option<Vec<String>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::runtime::model!(HelpCenter {
    id: "id",
    workspace_id: "workspace_id",
    created_at: "created_at",
    updated_at: "updated_at",
    identifier: "identifier",
    website_turned_on: "website_turned_on",
    display_name: "display_name",
    url: "url",
    custom_domain: "custom_domain" nullable,
    default: "default",
    locales: "locales",
});
