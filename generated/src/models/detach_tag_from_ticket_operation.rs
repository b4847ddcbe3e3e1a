// Written by `cargo xtask regen`. Do not edit.

//! The inline schemas of the operation `detachTagFromTicket`.

use crate::runtime::wire::Extra;

/// Part of the operation `detachTagFromTicket`.
#[non_exhaustive]
pub struct DetachTagFromTicketBody {
    /// `admin_id`. Required.
    pub admin_id: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl DetachTagFromTicketBody {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(admin_id: impl Into<String>) -> Self {
        Self {
            admin_id: Some(admin_id.into()),
            ..Self::default()
        }
    }
}

crate::runtime::model!(DetachTagFromTicketBody {
    admin_id: "admin_id" required,
});
