// Written by `cargo xtask regen`. Do not edit.

//! Schema `snoozed`.

use crate::runtime::wire::{Extra, Nullable};

/// Schema `snoozed`.
#[non_exhaustive]
pub struct Snoozed {
    /// `until`.
    pub until: Option<String>,
    /// `custom_until_time`. Format `date-time`.
    pub custom_until_time: Nullable<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl Snoozed {
    /// With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `until`.
    #[must_use]
    #[inline]
    pub fn with_until(mut self, until: impl Into<String>) -> Self {
        self.until = Some(until.into());
        self
    }

    /// Sets `custom_until_time`.
    #[must_use]
    #[inline]
    pub fn with_custom_until_time(
        mut self,
        custom_until_time: impl Into<Nullable<String>>,
    ) -> Self {
        self.custom_until_time = custom_until_time.into();
        self
    }
}

crate::runtime::model!(Snoozed {
    until: "until",
    custom_until_time: "custom_until_time" nullable,
});
