// Written by `cargo xtask regen`. Do not edit.

//! The inline schemas of the operation `updateFolder`.

use crate::runtime::wire::{Extra, Nullable};

/// Part of the operation `updateFolder`.
#[non_exhaustive]
pub struct UpdateFolderBody {
    /// `folder`. Required.
    pub folder: Option<UpdateFolderBodyFolder>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl UpdateFolderBody {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(folder: impl Into<UpdateFolderBodyFolder>) -> Self {
        Self {
            folder: Some(folder.into()),
            ..Self::default()
        }
    }
}

/// Part of the operation `updateFolder`.
#[non_exhaustive]
pub struct UpdateFolderBodyFolder {
    /// `name`.
    pub name: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `emoji`.
    pub emoji: Option<String>,
    /// `parent_folder_id`.
    pub parent_folder_id: Nullable<i64>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl UpdateFolderBodyFolder {
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

    /// Sets `emoji`.
    #[must_use]
    #[inline]
    pub fn with_emoji(mut self, emoji: impl Into<String>) -> Self {
        self.emoji = Some(emoji.into());
        self
    }

    /// Sets `parent_folder_id`.
    #[must_use]
    #[inline]
    pub fn with_parent_folder_id(
        mut self,
        parent_folder_id: impl Into<Nullable<i64>>,
    ) -> Self {
        self.parent_folder_id = parent_folder_id.into();
        self
    }
}

crate::runtime::model!(UpdateFolderBody {
    folder: "folder" required,
});

crate::runtime::model!(UpdateFolderBodyFolder {
    name: "name",
    description: "description",
    emoji: "emoji",
    parent_folder_id: "parent_folder_id" nullable,
});
