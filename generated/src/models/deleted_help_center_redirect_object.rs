// Written by `cargo xtask regen`. Do not edit.

//! Schema `deleted_help_center_redirect_object`.

use crate::runtime::wire::{Extra, UnknownValue};

/// Schema `deleted_help_center_redirect_object`.
#[non_exhaustive]
pub struct DeletedHelpCenterRedirectObject {
    /// `id`.
    pub id: Option<String>,
    /// `object`.
    pub object: Option<DeletedHelpCenterRedirectObjectObject>,
    /// `deleted`.
    pub deleted: Option<bool>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `deleted_help_center_redirect_object`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DeletedHelpCenterRedirectObjectObject {
    /// `help_center_redirect`
    HelpCenterRedirect,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(DeletedHelpCenterRedirectObject {
    id: "id",
    object: "object",
    deleted: "deleted",
});

crate::runtime::string_enum!(DeletedHelpCenterRedirectObjectObject {
    HelpCenterRedirect = "help_center_redirect",
});
