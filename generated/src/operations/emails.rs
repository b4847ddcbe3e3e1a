// Written by `cargo xtask regen`. Do not edit.

//! How the operations of the tag `Emails` are called by name.

use crate::{endpoints, models};

crate::runtime::dispatch::table!("Emails" emails:
    ListEmails = list_emails(),
        401 => crate::runtime::Json<models::Error>;
    RetrieveEmail = retrieve_email(path "id": String),
        401 | 404 => crate::runtime::Json<models::Error>;
);
