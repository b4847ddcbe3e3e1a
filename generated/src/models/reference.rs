// Written by `cargo xtask regen`. Do not edit.

//! Schema `reference`.

use crate::runtime::wire::Extra;

/// Schema `reference`.
#[non_exhaustive]
pub struct Reference {
    /// `type`.
    pub r#type: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::runtime::model!(Reference {
    r#type: "type",
    id: "id" nullable,
});
