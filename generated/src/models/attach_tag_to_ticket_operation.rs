// Written by `cargo xtask regen`. Do not edit.

//! The inline schemas of the operation `attachTagToTicket`.

use crate::runtime::wire::Extra;

/// Part of the operation `attachTagToTicket`.
#[non_exhaustive]
pub struct AttachTagToTicketBody {
    /// `id`. Required.
    pub id: Option<String>,
    /// `admin_id`. Required.
    pub admin_id: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl AttachTagToTicketBody {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(id: impl Into<String>, admin_id: impl Into<String>) -> Self {
        Self {
            id: Some(id.into()),
            admin_id: Some(admin_id.into()),
            ..Self::default()
        }
    }
}

crate::runtime::model!(AttachTagToTicketBody {
    id: "id" required,
    admin_id: "admin_id" required,
});
