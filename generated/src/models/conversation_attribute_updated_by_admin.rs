// Written by `cargo xtask regen`. Do not edit.

//! Schema `conversation_attribute_updated_by_admin`.

use crate::runtime::wire::{Extra, Nullable};

/// Schema `conversation_attribute_updated_by_admin`.
#[non_exhaustive]
pub struct ConversationAttributeUpdatedByAdmin {
    /// `attribute`.
    pub attribute: Option<ConversationAttributeUpdatedByAdminAttribute>,
    /// `value`.
    pub value: Option<ConversationAttributeUpdatedByAdminValue>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl ConversationAttributeUpdatedByAdmin {
    /// With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `attribute`.
    #[must_use]
    #[inline]
    pub fn with_attribute(
        mut self,
        attribute: impl Into<ConversationAttributeUpdatedByAdminAttribute>,
    ) -> Self {
        self.attribute = Some(attribute.into());
        self
    }

    /// Sets `value`.
    #[must_use]
    #[inline]
    pub fn with_value(
        mut self,
        value: impl Into<ConversationAttributeUpdatedByAdminValue>,
    ) -> Self {
        self.value = Some(value.into());
        self
    }
}

/// Part of the schema `conversation_attribute_updated_by_admin`.
#[non_exhaustive]
pub struct ConversationAttributeUpdatedByAdminAttribute {
    /// `name`.
    pub name: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl ConversationAttributeUpdatedByAdminAttribute {
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
}

/// Part of the schema `conversation_attribute_updated_by_admin`.
#[non_exhaustive]
pub struct ConversationAttributeUpdatedByAdminValue {
    /// `name`.
    pub name: Option<String>,
    /// `previous`.
    pub previous: Nullable<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl ConversationAttributeUpdatedByAdminValue {
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

    /// Sets `previous`.
    #[must_use]
    #[inline]
    pub fn with_previous(mut self, previous: impl Into<Nullable<String>>) -> Self {
        self.previous = previous.into();
        self
    }
}

crate::runtime::model!(ConversationAttributeUpdatedByAdmin {
    attribute: "attribute",
    value: "value",
});

crate::runtime::model!(ConversationAttributeUpdatedByAdminAttribute {
    name: "name",
});

crate::runtime::model!(ConversationAttributeUpdatedByAdminValue {
    name: "name",
    previous: "previous" nullable,
});
