// Written by `cargo xtask regen`. Do not edit.

//! Schema `custom_action_finished`.

use crate::runtime::wire::{Extra, UnknownValue};

/// Schema `custom_action_finished`.
#[non_exhaustive]
pub struct CustomActionFinished {
    /// `action`.
    pub action: Option<CustomActionFinishedAction>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl CustomActionFinished {
    /// With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `action`.
    #[must_use]
    #[inline]
    pub fn with_action(mut self, action: impl Into<CustomActionFinishedAction>) -> Self {
        self.action = Some(action.into());
        self
    }
}

/// Part of the schema `custom_action_finished`.
#[non_exhaustive]
pub struct CustomActionFinishedAction {
    /// `name`.
    pub name: Option<String>,
    /// `result`.
    pub result: Option<CustomActionFinishedActionResult>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl CustomActionFinishedAction {
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

    /// Sets `result`.
    #[must_use]
    #[inline]
    pub fn with_result(
        mut self,
        result: impl Into<CustomActionFinishedActionResult>,
    ) -> Self {
        self.result = Some(result.into());
        self
    }
}

/// Part of the schema `custom_action_finished`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CustomActionFinishedActionResult {
    /// `success`
    Success,
    /// `failed`
    Failed,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(CustomActionFinished {
    action: "action",
});

crate::runtime::model!(CustomActionFinishedAction {
    name: "name",
    result: "result",
});

crate::runtime::string_enum!(CustomActionFinishedActionResult {
    Success = "success",
    Failed = "failed",
});
