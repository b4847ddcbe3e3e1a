// Written by `cargo xtask regen`. Do not edit.

//! Schema `help_center_redirect`.

use crate::runtime::wire::{Extra, Timestamp, UnknownValue};

/// Schema `help_center_redirect`.
#[non_exhaustive]
pub struct HelpCenterRedirect {
    /// `id`.
    pub id: Option<String>,
    /// `type`.
    pub r#type: Option<HelpCenterRedirectType>,
    /// `from_url`.
    pub from_url: Option<String>,
    /// `locale`.
    pub locale: Option<String>,
    /// `help_center_id`.
    pub help_center_id: Option<String>,
    /// `target_type`.
    pub target_type: Option<HelpCenterRedirectTargetType>,
    /// `target_id`.
    pub target_id: Option<String>,
    /// `created_at`.
    pub created_at: Option<Timestamp>,
    /// `updated_at`.
    pub updated_at: Option<Timestamp>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `help_center_redirect`.
#[derive(Clone)]
#[non_exhaustive]
pub enum HelpCenterRedirectTargetType {
    /// `article`
    Article,
    /// `collection`
    Collection,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

/// Part of the schema `help_center_redirect`.
#[derive(Clone)]
#[non_exhaustive]
pub enum HelpCenterRedirectType {
    /// `help_center_redirect`
    HelpCenterRedirect,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(HelpCenterRedirect {
    id: "id",
    r#type: "type",
    from_url: "from_url",
    locale: "locale",
    help_center_id: "help_center_id",
    target_type: "target_type",
    target_id: "target_id",
    created_at: "created_at",
    updated_at: "updated_at",
});

crate::runtime::string_enum!(HelpCenterRedirectTargetType {
    Article = "article",
    Collection = "collection",
});

crate::runtime::string_enum!(HelpCenterRedirectType {
    HelpCenterRedirect = "help_center_redirect",
});
