// Written by `cargo xtask regen`. Do not edit.

//! How the operations of the tag `Identity Verification Secrets` are called by name.

use crate::{endpoints, models};

crate::runtime::dispatch::table!("Identity Verification Secrets" identity_verification_secrets:
    ListIdentityVerificationSecrets = list_identity_verification_secrets();
    CreateIdentityVerificationSecret = create_identity_verification_secret(json "body": models::CreateIdentityVerificationSecretRequest);
    DeleteIdentityVerificationSecret = delete_identity_verification_secret(path "id": String);
);
