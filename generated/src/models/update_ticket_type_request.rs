// Written by `cargo xtask regen`. Do not edit.

//! Schema `update_ticket_type_request`.

use crate::runtime::wire::{Extra, UnknownValue};

/// Schema `update_ticket_type_request`.
#[non_exhaustive]
pub struct UpdateTicketTypeRequest {
    /// `name`.
    pub name: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `category`.
    pub category: Option<UpdateTicketTypeRequestCategory>,
    /// `icon`. Default: `🎟️`.
    pub icon: Option<String>,
    /// `archived`.
    pub archived: Option<bool>,
    /// `is_internal`. Default: `false`.
    pub is_internal: Option<bool>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl UpdateTicketTypeRequest {
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

    /// Sets `category`.
    #[must_use]
    #[inline]
    pub fn with_category(
        mut self,
        category: impl Into<UpdateTicketTypeRequestCategory>,
    ) -> Self {
        self.category = Some(category.into());
        self
    }

    /// Sets `icon`.
    #[must_use]
    #[inline]
    pub fn with_icon(mut self, icon: impl Into<String>) -> Self {
        self.icon = Some(icon.into());
        self
    }

    /// Sets `archived`.
    #[must_use]
    #[inline]
    pub fn with_archived(mut self, archived: bool) -> Self {
        self.archived = Some(archived);
        self
    }

    /// Sets `is_internal`.
    #[must_use]
    #[inline]
    pub fn with_is_internal(mut self, is_internal: bool) -> Self {
        self.is_internal = Some(is_internal);
        self
    }
}

/// Part of the schema `update_ticket_type_request`.
#[derive(Clone)]
#[non_exhaustive]
pub enum UpdateTicketTypeRequestCategory {
    /// `Customer`
    Customer,
    /// `Back-office`
    BackOffice,
    /// `Tracker`
    Tracker,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(UpdateTicketTypeRequest {
    name: "name",
    description: "description",
    category: "category",
    icon: "icon",
    archived: "archived",
    is_internal: "is_internal",
});

crate::runtime::string_enum!(UpdateTicketTypeRequestCategory {
    Customer = "Customer",
    BackOffice = "Back-office",
    Tracker = "Tracker",
});
