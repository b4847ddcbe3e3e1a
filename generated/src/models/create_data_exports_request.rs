// Written by `cargo xtask regen`. Do not edit.

//! Schema `create_data_exports_request`.

use crate::runtime::wire::{Extra, Timestamp};

/// Schema `create_data_exports_request`.
#[non_exhaustive]
pub struct CreateDataExportsRequest {
    /// `created_at_after`. Required.
    pub created_at_after: Option<Timestamp>,
    /// `created_at_before`. Required.
    pub created_at_before: Option<Timestamp>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl CreateDataExportsRequest {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(
        created_at_after: impl Into<Timestamp>,
        created_at_before: impl Into<Timestamp>,
    ) -> Self {
        Self {
            created_at_after: Some(created_at_after.into()),
            created_at_before: Some(created_at_before.into()),
            ..Self::default()
        }
    }
}

crate::runtime::model!(CreateDataExportsRequest {
    created_at_after: "created_at_after" required,
    created_at_before: "created_at_before" required,
});
