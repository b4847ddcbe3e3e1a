// Written by `cargo xtask regen`. Do not edit.

//! Schema `identity_verification_secret_with_material`.

use crate::runtime::wire::{Extra, Timestamp};

/// Schema `identity_verification_secret_with_material`.
#[non_exhaustive]
pub struct IdentityVerificationSecretWithMaterial {
    /// `type`.
    pub r#type: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `supports_android`.
    pub supports_android: Option<bool>,
    /// `supports_ios`.
    pub supports_ios: Option<bool>,
    /// `supports_web`.
    pub supports_web: Option<bool>,
    /// `created_at`.
    pub created_at: Option<Timestamp>,
    /// `secret`.
    pub secret: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::runtime::model!(IdentityVerificationSecretWithMaterial {
    r#type: "type",
    id: "id",
    name: "name",
    supports_android: "supports_android",
    supports_ios: "supports_ios",
    supports_web: "supports_web",
    created_at: "created_at",
    secret: "secret",
});
