// Written by `cargo xtask regen`. Do not edit.

//! Schema `collection`.

use super::GroupTranslatedContent;
use crate::runtime::wire::{Extra, Timestamp};

/// Schema `collection`.
#[non_exhaustive]
pub struct Collection {
    /// `id`.
    pub id: Option<String>,
    /// `workspace_id`.
    pub workspace_id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `created_at`. Format `date-time`.
    pub created_at: Option<Timestamp>,
    /// `updated_at`. Format `date-time`.
    pub updated_at: Option<Timestamp>,
    /// `url`.
    pub url: Option<String>,
    /// `icon`.
    pub icon: Option<String>,
    /// `order`.
    pub order: Option<i64>,
    /// `default_locale`.
    pub default_locale: Option<String>,
    /// `translated_content`.
    pub translated_content: Option<GroupTranslatedContent>,
    /// `parent_id`.
    pub parent_id: Option<String>,
    /// `help_center_id`.
    pub help_center_id: Option<i64>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::runtime::model!(Collection {
    id: "id",
    workspace_id: "workspace_id",
    name: "name",
    description: "description" nullable,
    created_at: "created_at",
    updated_at: "updated_at",
    url: "url" nullable,
    icon: "icon" nullable,
    order: "order",
    default_locale: "default_locale",
    translated_content: "translated_content" nullable,
    parent_id: "parent_id" nullable,
    help_center_id: "help_center_id" nullable,
});
