// Written by `cargo xtask regen`. Do not edit.

//! Schema `custom_object_instance_deleted`.

use crate::runtime::wire::Extra;

/// Schema `custom_object_instance_deleted`.
#[non_exhaustive]
pub struct CustomObjectInstanceDeleted {
    /// `object`.
    pub object: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `deleted`.
    pub deleted: Option<bool>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::runtime::model!(CustomObjectInstanceDeleted {
    object: "object",
    id: "id",
    deleted: "deleted",
});
