// Written by `cargo xtask regen`. Do not edit.

//! Schema `create_collection_request`.

use super::GroupTranslatedContent;
use crate::runtime::wire::{Extra, Nullable};

/// Schema `create_collection_request`.
#[non_exhaustive]
pub struct CreateCollectionRequest {
    /// `name`. Required.
    pub name: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `translated_content`.
    pub translated_content: Nullable<GroupTranslatedContent>,
    /// `parent_id`.
    pub parent_id: Nullable<String>,
    /// `help_center_id`.
    pub help_center_id: Nullable<i64>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl CreateCollectionRequest {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            ..Self::default()
        }
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

    /// Sets `help_center_id`.
    #[must_use]
    #[inline]
    pub fn with_help_center_id(
        mut self,
        help_center_id: impl Into<Nullable<i64>>,
    ) -> Self {
        self.help_center_id = help_center_id.into();
        self
    }
}

crate::runtime::model!(CreateCollectionRequest {
    name: "name" required,
    description: "description",
    translated_content: "translated_content" nullable,
    parent_id: "parent_id" nullable,
    help_center_id: "help_center_id" nullable,
});
