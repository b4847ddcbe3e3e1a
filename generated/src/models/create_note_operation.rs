// Written by `cargo xtask regen`. Do not edit.

//! The inline schemas of the operation `createNote`.

use crate::runtime::wire::Extra;

/// Part of the operation `createNote`.
#[non_exhaustive]
pub struct CreateNoteBody {
    /// `body`. Required.
    pub body: Option<String>,
    /// `contact_id`.
    pub contact_id: Option<String>,
    /// `admin_id`.
    pub admin_id: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl CreateNoteBody {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(body: impl Into<String>) -> Self {
        Self {
            body: Some(body.into()),
            ..Self::default()
        }
    }

    /// Sets `contact_id`.
    #[must_use]
    #[inline]
    pub fn with_contact_id(mut self, contact_id: impl Into<String>) -> Self {
        self.contact_id = Some(contact_id.into());
        self
    }

    /// Sets `admin_id`.
    #[must_use]
    #[inline]
    pub fn with_admin_id(mut self, admin_id: impl Into<String>) -> Self {
        self.admin_id = Some(admin_id.into());
        self
    }
}

crate::runtime::model!(CreateNoteBody {
    body: "body" required,
    contact_id: "contact_id",
    admin_id: "admin_id",
});
