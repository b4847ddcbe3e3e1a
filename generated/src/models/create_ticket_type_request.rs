// Written by `cargo xtask regen`. Do not edit.

//! Schema `create_ticket_type_request`.

use crate::runtime::wire::{Extra, UnknownValue};

/// Schema `create_ticket_type_request`.
#[non_exhaustive]
pub struct CreateTicketTypeRequest {
    /// `name`. Required.
    pub name: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `category`.
    pub category: Option<CreateTicketTypeRequestCategory>,
    /// `icon`. Default: `🎟️`.
    pub icon: Option<String>,
    /// `is_internal`. Default: `false`.
    pub is_internal: Option<bool>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl CreateTicketTypeRequest {
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

    /// Sets `category`.
    #[must_use]
    #[inline]
    pub fn with_category(
        mut self,
        category: impl Into<CreateTicketTypeRequestCategory>,
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

    /// Sets `is_internal`.
    #[must_use]
    #[inline]
    pub fn with_is_internal(mut self, is_internal: bool) -> Self {
        self.is_internal = Some(is_internal);
        self
    }
}

/// Part of the schema `create_ticket_type_request`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateTicketTypeRequestCategory {
    /// `Customer`
    Customer,
    /// `Back-office`
    BackOffice,
    /// `Tracker`
    Tracker,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(CreateTicketTypeRequest {
    name: "name" required,
    description: "description",
    category: "category",
    icon: "icon",
    is_internal: "is_internal",
});

crate::runtime::string_enum!(CreateTicketTypeRequestCategory {
    Customer = "Customer",
    BackOffice = "Back-office",
    Tracker = "Tracker",
});
