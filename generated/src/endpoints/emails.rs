// Written by `cargo xtask regen`. Do not edit.

//! The operations of the tag `Emails`.

use crate::models;
use crate::runtime::{PathParam, Request};

/// `GET /emails`
///
/// [`Client::items`](crate::Client::items) gives its items one by one.
#[inline]
pub fn list_emails() -> Request<ListEmails> {
    Request::new()
}

/// `GET /emails/{id}`
#[inline]
pub fn retrieve_email(id: impl Into<PathParam>) -> Request<RetrieveEmail> {
    Request::new().set_path("id", id)
}

crate::runtime::operation!(
    /// The operation of [`list_emails`].
    ListEmails: "listEmails", Get "/emails" -> crate::runtime::Json<models::EmailList>
);

crate::runtime::paged!(
    ListEmails: models::EmailSetting, "/data", |page| page.data.take(),
);

crate::runtime::operation!(
    /// The operation of [`retrieve_email`].
    RetrieveEmail: "retrieveEmail", Get "/emails/{id}" -> crate::runtime::Json<models::EmailSetting>
);
