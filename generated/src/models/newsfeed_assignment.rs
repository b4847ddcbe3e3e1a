// Written by `cargo xtask regen`. Do not edit.

//! Schema `newsfeed_assignment`.

use crate::runtime::wire::{Extra, Timestamp};

/// Schema `newsfeed_assignment`.
#[non_exhaustive]
pub struct NewsfeedAssignment {
    /// `newsfeed_id`.
    pub newsfeed_id: Option<i64>,
    /// `published_at`.
    pub published_at: Option<Timestamp>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl NewsfeedAssignment {
    /// With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `newsfeed_id`.
    #[must_use]
    #[inline]
    pub fn with_newsfeed_id(mut self, newsfeed_id: i64) -> Self {
        self.newsfeed_id = Some(newsfeed_id);
        self
    }

    /// Sets `published_at`.
    #[must_use]
    #[inline]
    pub fn with_published_at(mut self, published_at: impl Into<Timestamp>) -> Self {
        self.published_at = Some(published_at.into());
        self
    }
}

crate::runtime::model!(NewsfeedAssignment {
    newsfeed_id: "newsfeed_id",
    published_at: "published_at",
});
