// Written by `cargo xtask regen`. Do not edit.

//! Schema `contact_deleted`.

use super::ContactReferenceType;
use crate::runtime::wire::Extra;

/// Schema `contact_deleted`.
#[non_exhaustive]
pub struct ContactDeleted {
    /// `type`.
    pub r#type: Option<ContactReferenceType>,
    /// `id`.
    pub id: Option<String>,
    /// `external_id`.
    pub external_id: Option<String>,
    /// `deleted`.
    pub deleted: Option<bool>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::runtime::model!(ContactDeleted {
    r#type: "type",
    id: "id",
    external_id: "external_id" nullable,
    deleted: "deleted",
});
