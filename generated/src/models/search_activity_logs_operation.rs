// Written by `cargo xtask regen`. Do not edit.

//! The inline schemas of the operation `searchActivityLogs`.

use crate::runtime::wire::{Extra, Timestamp};

/// Part of the operation `searchActivityLogs`.
#[non_exhaustive]
pub struct SearchActivityLogsBody {
    /// `created_at_after`. Required. Format `date-time`.
    pub created_at_after: Option<Timestamp>,
    /// `created_at_before`. Format `date-time`.
    pub created_at_before: Option<Timestamp>,
    /// `event_types`.
    pub event_types: Option<Vec<String>>,
    /// `page`. Default: `1`.
    pub page: Option<i64>,
    /// `per_page`. At least 1. At most 250. Default: `20`.
    pub per_page: Option<i64>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl SearchActivityLogsBody {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(created_at_after: impl Into<Timestamp>) -> Self {
        Self {
            created_at_after: Some(created_at_after.into()),
            ..Self::default()
        }
    }

    /// Sets `created_at_before`.
    #[must_use]
    #[inline]
    pub fn with_created_at_before(
        mut self,
        created_at_before: impl Into<Timestamp>,
    ) -> Self {
        self.created_at_before = Some(created_at_before.into());
        self
    }

    /// Sets `event_types`.
    #[must_use]
    #[inline]
    pub fn with_event_types(
        mut self,
        event_types: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.event_types = Some(event_types.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `page`.
    #[must_use]
    #[inline]
    pub fn with_page(mut self, page: i64) -> Self {
        self.page = Some(page);
        self
    }

    /// Sets `per_page`.
    #[must_use]
    #[inline]
    pub fn with_per_page(mut self, per_page: i64) -> Self {
        self.per_page = Some(per_page);
        self
    }
}

crate::runtime::model!(SearchActivityLogsBody {
    created_at_after: "created_at_after" required,
    created_at_before: "created_at_before",
    event_types: "event_types",
    page: "page",
    per_page: "per_page",
});
