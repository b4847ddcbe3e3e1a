// Written by `cargo xtask regen`. Do not edit.

//! Schema `create_phone_switch_request`.

use super::CustomAttributesValue;
use crate::runtime::wire::{Extra, Map};

/// Schema `create_phone_switch_request`.
#[non_exhaustive]
pub struct CreatePhoneSwitchRequest {
    /// `phone`. Required.
    pub phone: Option<String>,
    /// `custom_attributes`.
    pub custom_attributes: Option<Map<Option<CustomAttributesValue>>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl CreatePhoneSwitchRequest {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(phone: impl Into<String>) -> Self {
        Self {
            phone: Some(phone.into()),
            ..Self::default()
        }
    }

    /// Sets `custom_attributes`.
    #[must_use]
    #[inline]
    pub fn with_custom_attributes(
        mut self,
        custom_attributes: impl Into<Map<Option<CustomAttributesValue>>>,
    ) -> Self {
        self.custom_attributes = Some(custom_attributes.into());
        self
    }
}

crate::runtime::model!(CreatePhoneSwitchRequest {
    phone: "phone" required,
    custom_attributes: "custom_attributes",
});
