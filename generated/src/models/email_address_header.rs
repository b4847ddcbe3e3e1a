// Written by `cargo xtask regen`. Do not edit.

//! Schema `email_address_header`.

use crate::runtime::wire::Extra;

/// Schema `email_address_header`.
#[non_exhaustive]
pub struct EmailAddressHeader {
    /// `type`.
    pub r#type: Option<String>,
    /// `email_address`.
    pub email_address: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::runtime::model!(EmailAddressHeader {
    r#type: "type",
    email_address: "email_address",
    name: "name" nullable,
});
