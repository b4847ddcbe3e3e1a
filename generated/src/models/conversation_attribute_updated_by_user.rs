// Written by `cargo xtask regen`. Do not edit.

//! Schema `conversation_attribute_updated_by_user`.

use crate::runtime::wire::{Extra, Nullable};

/// Schema `conversation_attribute_updated_by_user`.
#[non_exhaustive]
pub struct ConversationAttributeUpdatedByUser {
    /// `attribute`.
    pub attribute: Option<ConversationAttributeUpdatedByUserAttribute>,
    /// `value`.
    pub value: Option<ConversationAttributeUpdatedByUserValue>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl ConversationAttributeUpdatedByUser {
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
        attribute: impl Into<ConversationAttributeUpdatedByUserAttribute>,
    ) -> Self {
        self.attribute = Some(attribute.into());
        self
    }

    /// Sets `value`.
    #[must_use]
    #[inline]
    pub fn with_value(
        mut self,
        value: impl Into<ConversationAttributeUpdatedByUserValue>,
    ) -> Self {
        self.value = Some(value.into());
        self
    }
}

/// Part of the schema `conversation_attribute_updated_by_user`.
#[non_exhaustive]
pub struct ConversationAttributeUpdatedByUserAttribute {
    /// `name`.
    pub name: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl ConversationAttributeUpdatedByUserAttribute {
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

/// Part of the schema `conversation_attribute_updated_by_user`.
#[non_exhaustive]
pub struct ConversationAttributeUpdatedByUserValue {
    /// `name`.
    pub name: Option<String>,
    /// `previous`.
    pub previous: Nullable<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl ConversationAttributeUpdatedByUserValue {
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

crate::runtime::model!(ConversationAttributeUpdatedByUser {
    attribute: "attribute",
    value: "value",
});

crate::runtime::model!(ConversationAttributeUpdatedByUserAttribute {
    name: "name",
});

crate::runtime::model!(ConversationAttributeUpdatedByUserValue {
    name: "name",
    previous: "previous" nullable,
});
