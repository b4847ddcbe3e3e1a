// Written by `cargo xtask regen`. Do not edit.

//! Schema `custom_action_started`.

use crate::runtime::wire::Extra;

/// Schema `custom_action_started`.
#[non_exhaustive]
pub struct CustomActionStarted {
    /// `action`.
    pub action: Option<CustomActionStartedAction>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl CustomActionStarted {
    /// With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `action`.
    #[must_use]
    #[inline]
    pub fn with_action(mut self, action: impl Into<CustomActionStartedAction>) -> Self {
        self.action = Some(action.into());
        self
    }
}

/// Part of the schema `custom_action_started`.
#[non_exhaustive]
pub struct CustomActionStartedAction {
    /// `name`.
    pub name: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl CustomActionStartedAction {
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

crate::runtime::model!(CustomActionStarted {
    action: "action",
});

crate::runtime::model!(CustomActionStartedAction {
    name: "name",
});
