// Written by `cargo xtask regen`. Do not edit.

//! Schema `create_data_event_summaries_request`.

use crate::runtime::wire::{Extra, Timestamp};

/// Schema `create_data_event_summaries_request`.
#[non_exhaustive]
pub struct CreateDataEventSummariesRequest {
    /// `user_id`.
    pub user_id: Option<String>,
    /// `event_summaries`.
    pub event_summaries: Option<CreateDataEventSummariesRequestEventSummaries>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl CreateDataEventSummariesRequest {
    /// With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `user_id`.
    #[must_use]
    #[inline]
    pub fn with_user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Sets `event_summaries`.
    #[must_use]
    #[inline]
    pub fn with_event_summaries(
        mut self,
        event_summaries: impl Into<CreateDataEventSummariesRequestEventSummaries>,
    ) -> Self {
        self.event_summaries = Some(event_summaries.into());
        self
    }
}

/// Part of the schema `create_data_event_summaries_request`.
#[non_exhaustive]
pub struct CreateDataEventSummariesRequestEventSummaries {
    /// `event_name`.
    pub event_name: Option<String>,
    /// `count`.
    pub count: Option<i64>,
    /// `first`. Format `date-time`.
    pub first: Option<Timestamp>,
    /// `last`. Format `date-time`.
    pub last: Option<Timestamp>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl CreateDataEventSummariesRequestEventSummaries {
    /// With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `event_name`.
    #[must_use]
    #[inline]
    pub fn with_event_name(mut self, event_name: impl Into<String>) -> Self {
        self.event_name = Some(event_name.into());
        self
    }

    /// Sets `count`.
    #[must_use]
    #[inline]
    pub fn with_count(mut self, count: i64) -> Self {
        self.count = Some(count);
        self
    }

    /// Sets `first`.
    #[must_use]
    #[inline]
    pub fn with_first(mut self, first: impl Into<Timestamp>) -> Self {
        self.first = Some(first.into());
        self
    }

    /// Sets `last`.
    #[must_use]
    #[inline]
    pub fn with_last(mut self, last: impl Into<Timestamp>) -> Self {
        self.last = Some(last.into());
        self
    }
}

crate::runtime::model!(CreateDataEventSummariesRequest {
    user_id: "user_id",
    event_summaries: "event_summaries",
});

crate::runtime::model!(CreateDataEventSummariesRequestEventSummaries {
    event_name: "event_name",
    count: "count",
    first: "first",
    last: "last",
});
