// Written by `cargo xtask regen`. Do not edit.

//! The operations of the tag `Identity Verification Secrets`.

use crate::models;
use crate::runtime::{PathParam, Request};

/// `GET /secure_mode_secrets`
///
/// [`Client::items`](crate::Client::items) gives its items one by one.
#[inline]
pub fn list_identity_verification_secrets() -> Request<ListIdentityVerificationSecrets> {
    Request::new()
}

/// `POST /secure_mode_secrets`
#[inline]
pub fn create_identity_verification_secret(
    body: impl Into<models::CreateIdentityVerificationSecretRequest>,
) -> Request<CreateIdentityVerificationSecret> {
    Request::new()
        .set_json(&Into::<models::CreateIdentityVerificationSecretRequest>::into(body))
}

/// `DELETE /secure_mode_secrets/{id}`
#[inline]
pub fn delete_identity_verification_secret(
    id: impl Into<PathParam>,
) -> Request<DeleteIdentityVerificationSecret> {
    Request::new().set_path("id", id)
}

crate::runtime::operation!(
    /// The operation of [`list_identity_verification_secrets`].
    ListIdentityVerificationSecrets: "listIdentityVerificationSecrets", Get "/secure_mode_secrets" -> crate::runtime::Json<models::IdentityVerificationSecretList>
);

crate::runtime::paged!(
    ListIdentityVerificationSecrets: models::IdentityVerificationSecret, "/data", |page| page.data.take(),
);

crate::runtime::operation!(
    /// The operation of [`create_identity_verification_secret`].
    CreateIdentityVerificationSecret: "createIdentityVerificationSecret", Post "/secure_mode_secrets" -> crate::runtime::Json<models::IdentityVerificationSecretWithMaterial>
);

crate::runtime::operation!(
    /// The operation of [`delete_identity_verification_secret`].
    DeleteIdentityVerificationSecret: "deleteIdentityVerificationSecret", Delete "/secure_mode_secrets/{id}" -> crate::runtime::Empty
);
