// Written by `cargo xtask regen`. Do not edit.

//! Schema `create_identity_verification_secret_request`.

use crate::runtime::wire::Extra;

/// Schema `create_identity_verification_secret_request`.
#[non_exhaustive]
pub struct CreateIdentityVerificationSecretRequest {
    /// `name`. Required.
    pub name: Option<String>,
    /// `supports_android`.
    pub supports_android: Option<bool>,
    /// `supports_ios`.
    pub supports_ios: Option<bool>,
    /// `supports_web`.
    pub supports_web: Option<bool>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl CreateIdentityVerificationSecretRequest {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            ..Self::default()
        }
    }

    /// Sets `supports_android`.
    #[must_use]
    #[inline]
    pub fn with_supports_android(mut self, supports_android: bool) -> Self {
        self.supports_android = Some(supports_android);
        self
    }

    /// Sets `supports_ios`.
    #[must_use]
    #[inline]
    pub fn with_supports_ios(mut self, supports_ios: bool) -> Self {
        self.supports_ios = Some(supports_ios);
        self
    }

    /// Sets `supports_web`.
    #[must_use]
    #[inline]
    pub fn with_supports_web(mut self, supports_web: bool) -> Self {
        self.supports_web = Some(supports_web);
        self
    }
}

crate::runtime::model!(CreateIdentityVerificationSecretRequest {
    name: "name" required,
    supports_android: "supports_android",
    supports_ios: "supports_ios",
    supports_web: "supports_web",
});
