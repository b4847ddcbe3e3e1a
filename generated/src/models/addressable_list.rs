// Written by `cargo xtask regen`. Do not edit.

//! Schema `addressable_list`.

use crate::runtime::wire::Extra;

/// Schema `addressable_list`.
#[non_exhaustive]
pub struct AddressableList {
    /// `type`. Format `uri`.
    pub r#type: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `url`. Format `uri`.
    pub url: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::runtime::model!(AddressableList {
    r#type: "type",
    id: "id",
    url: "url",
});
