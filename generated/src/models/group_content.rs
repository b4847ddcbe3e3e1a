// Written by `cargo xtask regen`. Do not edit.

//! Schema `group_content`.

use crate::runtime::wire::{Extra, Nullable, UnknownValue};

/// Schema `group_content`.
#[non_exhaustive]
pub struct GroupContent {
    /// `type`.
    pub r#type: Nullable<GroupContentType>,
    /// `name`.
    pub name: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl GroupContent {
    /// With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `type`.
    #[must_use]
    #[inline]
    pub fn with_type(mut self, r#type: impl Into<Nullable<GroupContentType>>) -> Self {
        self.r#type = r#type.into();
        self
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
}

/// Part of the schema `group_content`.
#[derive(Clone)]
#[non_exhaustive]
pub enum GroupContentType {
    /// `group_content`
    GroupContent,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(GroupContent {
    r#type: "type" nullable,
    name: "name",
    description: "description",
});

crate::runtime::string_enum!(GroupContentType {
    GroupContent = "group_content",
});
