// Written by `cargo xtask regen`. Do not edit.

//! Schema `contact_blocked`.

use super::ContactReferenceType;
use crate::runtime::wire::Extra;

/// Schema `contact_blocked`.
#[non_exhaustive]
pub struct ContactBlocked {
    /// `type`.
    pub r#type: Option<ContactReferenceType>,
    /// `id`.
    pub id: Option<String>,
    /// `external_id`.
    pub external_id: Option<String>,
    /// `blocked`.
    pub blocked: Option<bool>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::runtime::model!(ContactBlocked {
    r#type: "type",
    id: "id",
    external_id: "external_id" nullable,
    blocked: "blocked",
});
