// Written by `cargo xtask regen`. Do not edit.

//! The inline schemas of the operation `createCompanyNote`.

use crate::runtime::wire::Extra;

/// Part of the operation `createCompanyNote`.
#[non_exhaustive]
pub struct CreateCompanyNoteBody {
    /// `body`. Required.
    pub body: Option<String>,
    /// `admin_id`.
    pub admin_id: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl CreateCompanyNoteBody {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(body: impl Into<String>) -> Self {
        Self {
            body: Some(body.into()),
            ..Self::default()
        }
    }

    /// Sets `admin_id`.
    #[must_use]
    #[inline]
    pub fn with_admin_id(mut self, admin_id: impl Into<String>) -> Self {
        self.admin_id = Some(admin_id.into());
        self
    }
}

crate::runtime::model!(CreateCompanyNoteBody {
    body: "body" required,
    admin_id: "admin_id",
});
