// Written by `cargo xtask regen`. Do not edit.

//! How the operations of the tag `Identity Verification Secrets` are called by name.

use crate::{endpoints, models};

crate::runtime::dispatch::table!("Identity Verification Secrets" identity_verification_secrets:
    ListIdentityVerificationSecrets = list_identity_verification_secrets(),
        401 => crate::runtime::Json<models::Error>;
    CreateIdentityVerificationSecret = create_identity_verification_secret(json "body": models::CreateIdentityVerificationSecretRequest),
        401 | 422 => crate::runtime::Json<models::Error>;
    DeleteIdentityVerificationSecret = delete_identity_verification_secret(path "id": String),
        401 | 404 => crate::runtime::Json<models::Error>;
);
