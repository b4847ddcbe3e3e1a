// Written by `cargo xtask regen`. Do not edit.

//! Schema `update_ticket_type_attribute_request`.

use crate::runtime::wire::Extra;

/// Schema `update_ticket_type_attribute_request`.
#[non_exhaustive]
pub struct UpdateTicketTypeAttributeRequest {
    /// `name`.
    pub name: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `required_to_create`. Default: `false`.
    pub required_to_create: Option<bool>,
    /// `required_to_create_for_contacts`. Default: `false`.
    pub required_to_create_for_contacts: Option<bool>,
    /// `visible_on_create`. Default: `true`.
    pub visible_on_create: Option<bool>,
    /// `visible_to_contacts`. Default: `true`.
    pub visible_to_contacts: Option<bool>,
    /// `multiline`.
    pub multiline: Option<bool>,
    /// `list_items`.
    pub list_items: Option<String>,
    /// `allow_multiple_values`.
    pub allow_multiple_values: Option<bool>,
    /// `archived`.
    pub archived: Option<bool>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl UpdateTicketTypeAttributeRequest {
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

    /// Sets `required_to_create`.
    #[must_use]
    #[inline]
    pub fn with_required_to_create(mut self, required_to_create: bool) -> Self {
        self.required_to_create = Some(required_to_create);
        self
    }

    /// Sets `required_to_create_for_contacts`.
    #[must_use]
    #[inline]
    pub fn with_required_to_create_for_contacts(
        mut self,
        required_to_create_for_contacts: bool,
    ) -> Self {
        self.required_to_create_for_contacts = Some(required_to_create_for_contacts);
        self
    }

    /// Sets `visible_on_create`.
    #[must_use]
    #[inline]
    pub fn with_visible_on_create(mut self, visible_on_create: bool) -> Self {
        self.visible_on_create = Some(visible_on_create);
        self
    }

    /// Sets `visible_to_contacts`.
    #[must_use]
    #[inline]
    pub fn with_visible_to_contacts(mut self, visible_to_contacts: bool) -> Self {
        self.visible_to_contacts = Some(visible_to_contacts);
        self
    }

    /// Sets `multiline`.
    #[must_use]
    #[inline]
    pub fn with_multiline(mut self, multiline: bool) -> Self {
        self.multiline = Some(multiline);
        self
    }

    /// Sets `list_items`.
    #[must_use]
    #[inline]
    pub fn with_list_items(mut self, list_items: impl Into<String>) -> Self {
        self.list_items = Some(list_items.into());
        self
    }

    /// Sets `allow_multiple_values`.
    #[must_use]
    #[inline]
    pub fn with_allow_multiple_values(mut self, allow_multiple_values: bool) -> Self {
        self.allow_multiple_values = Some(allow_multiple_values);
        self
    }

    /// Sets `archived`.
    #[must_use]
    #[inline]
    pub fn with_archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }
}

crate::runtime::model!(UpdateTicketTypeAttributeRequest {
    name: "name",
    description: "description",
    required_to_create: "required_to_create",
    required_to_create_for_contacts: "required_to_create_for_contacts",
    visible_on_create: "visible_on_create",
    visible_to_contacts: "visible_to_contacts",
    multiline: "multiline",
    list_items: "list_items",
    allow_multiple_values: "allow_multiple_values",
    archived: "archived",
});
