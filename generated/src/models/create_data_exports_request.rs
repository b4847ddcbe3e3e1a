// Written by `cargo xtask regen`. Do not edit.

//! Schema `create_data_exports_request`.

use crate::runtime::wire::Extra;

/// Schema `create_data_exports_request`.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateDataExportsRequest {
    /// `created_at_after`. Required.
    pub created_at_after: Option<i64>,
    /// `created_at_before`. Required.
    pub created_at_before: Option<i64>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl CreateDataExportsRequest {
    /// With what is required.
    #[must_use]
    pub fn new(created_at_after: i64, created_at_before: i64) -> Self {
        Self {
            created_at_after: Some(created_at_after),
            created_at_before: Some(created_at_before),
            ..Self::default()
        }
    }
}

crate::runtime::model!(CreateDataExportsRequest {
    created_at_after: "created_at_after" required,
    created_at_before: "created_at_before" required,
});
