// Written by `cargo xtask regen`. Do not edit.

//! Schema `starting_after_paging`.

use crate::runtime::wire::{Extra, Nullable};

/// Schema `starting_after_paging`.
#[non_exhaustive]
pub struct StartingAfterPaging {
    /// `per_page`.
    pub per_page: Option<i64>,
    /// `starting_after`.
    pub starting_after: Nullable<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl StartingAfterPaging {
    /// With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `per_page`.
    #[must_use]
    #[inline]
    pub fn with_per_page(mut self, per_page: i64) -> Self {
        self.per_page = Some(per_page);
        self
    }

    /// Sets `starting_after`.
    #[must_use]
    #[inline]
    pub fn with_starting_after(
        mut self,
        starting_after: impl Into<Nullable<String>>,
    ) -> Self {
        self.starting_after = starting_after.into();
        self
    }
}

crate::runtime::model!(StartingAfterPaging {
    per_page: "per_page",
    starting_after: "starting_after" nullable,
});
