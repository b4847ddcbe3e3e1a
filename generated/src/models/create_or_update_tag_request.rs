// Written by `cargo xtask regen`. Do not edit.

//! Schema `create_or_update_tag_request`.

use crate::runtime::wire::Extra;

/// Schema `create_or_update_tag_request`.
#[non_exhaustive]
pub struct CreateOrUpdateTagRequest {
    /// `name`. Required.
    pub name: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl CreateOrUpdateTagRequest {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            ..Self::default()
        }
    }

    /// Sets `id`.
    #[must_use]
    #[inline]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

crate::runtime::model!(CreateOrUpdateTagRequest {
    name: "name" required,
    id: "id",
});
