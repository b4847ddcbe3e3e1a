// Written by `cargo xtask regen`. Do not edit.

//! Schema `translation`.

use crate::runtime::wire::Extra;

/// Schema `translation`.
#[non_exhaustive]
pub struct Translation {
    /// `name`.
    pub name: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `locale`.
    pub locale: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::runtime::model!(Translation {
    name: "name",
    description: "description",
    locale: "locale",
});
