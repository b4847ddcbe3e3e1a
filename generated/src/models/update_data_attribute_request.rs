// Written by `cargo xtask regen`. Do not edit.

//! Schema `update_data_attribute_request`.

use crate::runtime::wire::Extra;

/// Schema `update_data_attribute_request`.
#[non_exhaustive]
pub struct UpdateDataAttributeRequest {
    /// `archived`.
    pub archived: Option<bool>,
    /// `description`.
    pub description: Option<String>,
    /// `messenger_writable`.
    pub messenger_writable: Option<bool>,
    /// `options`.
    pub options: Option<Vec<UpdateDataAttributeRequestOptionsItem>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl UpdateDataAttributeRequest {
    /// With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `archived`.
    #[must_use]
    #[inline]
    pub fn with_archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }

    /// Sets `description`.
    #[must_use]
    #[inline]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets `messenger_writable`.
    #[must_use]
    #[inline]
    pub fn with_messenger_writable(mut self, messenger_writable: bool) -> Self {
        self.messenger_writable = Some(messenger_writable);
        self
    }

    /// Sets `options`.
    #[must_use]
    #[inline]
    pub fn with_options(
        mut self,
        options: impl IntoIterator<
            Item = impl Into<UpdateDataAttributeRequestOptionsItem>,
        >,
    ) -> Self {
        self.options = Some(options.into_iter().map(Into::into).collect());
        self
    }
}

/// Part of the schema `update_data_attribute_request`.
#[non_exhaustive]
pub struct UpdateDataAttributeRequestOptionsItem {
    /// `value`.
    pub value: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl UpdateDataAttributeRequestOptionsItem {
    /// With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `value`.
    #[must_use]
    #[inline]
    pub fn with_value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

crate::runtime::model!(UpdateDataAttributeRequest {
    archived: "archived",
    description: "description",
    messenger_writable: "messenger_writable",
    options: "options",
});

crate::runtime::model!(UpdateDataAttributeRequestOptionsItem {
    value: "value",
});
