// Written by `cargo xtask regen`. Do not edit.

//! Schema `data_event_list`.

use super::DataEvent;
use crate::runtime::wire::{Extra, UnknownValue};

/// Schema `data_event_list`.
#[non_exhaustive]
pub struct DataEventList {
    /// `type`.
    pub r#type: Option<DataEventListType>,
    /// `events`.
    pub events: Option<Vec<DataEvent>>,
    /// `pages`.
    pub pages: Option<DataEventListPages>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl DataEventList {
    /// With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `type`.
    #[must_use]
    #[inline]
    pub fn with_type(mut self, r#type: impl Into<DataEventListType>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Sets `events`.
    #[must_use]
    #[inline]
    pub fn with_events(
        mut self,
        events: impl IntoIterator<Item = impl Into<DataEvent>>,
    ) -> Self {
        self.events = Some(events.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `pages`.
    #[must_use]
    #[inline]
    pub fn with_pages(mut self, pages: impl Into<DataEventListPages>) -> Self {
        self.pages = Some(pages.into());
        self
    }
}

/// Part of the schema `data_event_list`.
#[non_exhaustive]
pub struct DataEventListPages {
    /// `next`.
    pub next: Option<String>,
    /// `since`.
    pub since: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl DataEventListPages {
    /// With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `next`.
    #[must_use]
    #[inline]
    pub fn with_next(mut self, next: impl Into<String>) -> Self {
        self.next = Some(next.into());
        self
    }

    /// Sets `since`.
    #[must_use]
    #[inline]
    pub fn with_since(mut self, since: impl Into<String>) -> Self {
        self.since = Some(since.into());
        self
    }
}

/// Part of the schema `data_event_list`.
#[derive(Clone)]
#[non_exhaustive]
pub enum DataEventListType {
    /// `event.list`
    EventList,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(DataEventList {
    r#type: "type",
    events: "events",
    pages: "pages",
});

crate::runtime::model!(DataEventListPages {
    next: "next",
    since: "since",
});

crate::runtime::string_enum!(DataEventListType {
    EventList = "event.list",
});
