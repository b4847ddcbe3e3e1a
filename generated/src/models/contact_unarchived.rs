// Written by `cargo xtask regen`. Do not edit.

//! Schema `contact_unarchived`.

use super::ContactReferenceType;
use crate::runtime::wire::Extra;

/// Schema `contact_unarchived`.
#[non_exhaustive]
pub struct ContactUnarchived {
    /// `type`.
    pub r#type: Option<ContactReferenceType>,
    /// `id`.
    pub id: Option<String>,
    /// `external_id`.
    pub external_id: Option<String>,
    /// `archived`.
    pub archived: Option<bool>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::runtime::model!(ContactUnarchived {
    r#type: "type",
    id: "id",
    external_id: "external_id" nullable,
    archived: "archived",
});
