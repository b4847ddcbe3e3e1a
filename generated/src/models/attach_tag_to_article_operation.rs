// Written by `cargo xtask regen`. Do not edit.

//! The inline schemas of the operation `attachTagToArticle`.

use crate::runtime::wire::{Extra, Nullable};

/// Part of the operation `attachTagToArticle`.
#[non_exhaustive]
pub struct AttachTagToArticleBody {
    /// `id`. Required.
    pub id: Option<String>,
    /// `admin_id`.
    pub admin_id: Nullable<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl AttachTagToArticleBody {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }

    /// Sets `admin_id`.
    #[must_use]
    #[inline]
    pub fn with_admin_id(mut self, admin_id: impl Into<Nullable<String>>) -> Self {
        self.admin_id = admin_id.into();
        self
    }
}

crate::runtime::model!(AttachTagToArticleBody {
    id: "id" required,
    admin_id: "admin_id" nullable,
});
