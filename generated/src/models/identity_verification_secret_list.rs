// Written by `cargo xtask regen`. Do not edit.

//! Schema `identity_verification_secret_list`.

use super::IdentityVerificationSecret;
use crate::runtime::wire::{Extra, UnknownValue};

/// Schema `identity_verification_secret_list`.
#[non_exhaustive]
pub struct IdentityVerificationSecretList {
    /// `type`.
    pub r#type: Option<IdentityVerificationSecretListType>,
    /// `data`.
    pub data: Option<Vec<IdentityVerificationSecret>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `identity_verification_secret_list`.
#[derive(Clone)]
#[non_exhaustive]
pub enum IdentityVerificationSecretListType {
    /// `list`
    List,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(IdentityVerificationSecretList {
    r#type: "type",
    data: "data",
});

crate::runtime::string_enum!(IdentityVerificationSecretListType {
    List = "list",
});
