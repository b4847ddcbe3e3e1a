// Written by `cargo xtask regen`. Do not edit.

//! Schema `update_collection_request`.

use super::GroupTranslatedContent;
use crate::runtime::wire::{Extra, Nullable};

/// Schema `update_collection_request`.
#[non_exhaustive]
pub struct UpdateCollectionRequest {
    /// `name`.
    pub name: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `translated_content`.
    pub translated_content: Nullable<GroupTranslatedContent>,
    /// `parent_id`.
    pub parent_id: Nullable<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl UpdateCollectionRequest {
    /// With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    #[must_use]
    #[inline]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `description`.
    #[must_use]
    #[inline]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `translated_content`.
    #[must_use]
    #[inline]
    pub fn with_translated_content(
        mut self,
        translated_content: impl Into<Nullable<GroupTranslatedContent>>,
    ) -> Self {
        self.translated_content = translated_content.into();
        self
    }

    /// Sets `parent_id`.
    #[must_use]
    #[inline]
    pub fn with_parent_id(mut self, parent_id: impl Into<Nullable<String>>) -> Self {
        self.parent_id = parent_id.into();
        self
    }
}

crate::runtime::model!(UpdateCollectionRequest {
    name: "name",
    description: "description",
    translated_content: "translated_content" nullable,
    parent_id: "parent_id" nullable,
});
