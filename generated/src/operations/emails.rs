// Written by `cargo xtask regen`. Do not edit.

//! How the operations of the tag `Emails` are called by name.

use crate::endpoints;

crate::runtime::dispatch::table!("Emails" emails:
    ListEmails = list_emails();
    RetrieveEmail = retrieve_email(path "id": String);
);
