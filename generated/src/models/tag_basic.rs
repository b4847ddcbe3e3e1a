// Written by `cargo xtask regen`. Do not edit.

//! Schema `tag_basic`.

use crate::runtime::wire::Extra;

/// Schema `tag_basic`.
#[non_exhaustive]
pub struct TagBasic {
    /// `type`.
    pub r#type: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::runtime::model!(TagBasic {
    r#type: "type",
    id: "id",
    name: "name",
});
