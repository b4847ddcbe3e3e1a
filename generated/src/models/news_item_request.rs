// Written by `cargo xtask regen`. Do not edit.

//! Schema `news_item_request`.

use super::NewsfeedAssignment;
use crate::runtime::wire::{Extra, UnknownValue};

/// Schema `news_item_request`.
#[non_exhaustive]
pub struct NewsItemRequest {
    /// `title`. Required.
    pub title: Option<String>,
    /// `body`.
    pub body: Option<String>,
    /// `sender_id`. Required.
    pub sender_id: Option<i64>,
    /// `state`.
    pub state: Option<NewsItemRequestState>,
    /// `deliver_silently`.
    pub deliver_silently: Option<bool>,
    /// `labels`.
    pub labels: Option<Vec<String>>,
    /// `reactions`.
    pub reactions: Option<Vec<Option<String>>>,
    /// `newsfeed_assignments`.
    pub newsfeed_assignments: Option<Vec<NewsfeedAssignment>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl NewsItemRequest {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(title: impl Into<String>, sender_id: i64) -> Self {
        Self {
            title: Some(title.into()),
            sender_id: Some(sender_id),
            ..Self::default()
        }
    }

    /// Sets `body`.
    #[must_use]
    #[inline]
    pub fn with_body(mut self, body: impl Into<String>) -> Self {
        self.body = Some(body.into());
        self
    }

    /// Sets `state`.
    #[must_use]
    #[inline]
    pub fn with_state(mut self, state: impl Into<NewsItemRequestState>) -> Self {
        self.state = Some(state.into());
        self
    }

    /// Sets `deliver_silently`.
    #[must_use]
    #[inline]
    pub fn with_deliver_silently(mut self, deliver_silently: bool) -> Self {
        self.deliver_silently = Some(deliver_silently);
        self
    }

    /// Sets `labels`.
    #[must_use]
    #[inline]
    pub fn with_labels(
        mut self,
        labels: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.labels = Some(labels.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `reactions`.
    #[must_use]
    #[inline]
    pub fn with_reactions(
        mut self,
        reactions: impl IntoIterator<Item = impl Into<Option<String>>>,
    ) -> Self {
        self.reactions = Some(reactions.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `newsfeed_assignments`.
    #[must_use]
    #[inline]
    pub fn with_newsfeed_assignments(
        mut self,
        newsfeed_assignments: impl IntoIterator<Item = impl Into<NewsfeedAssignment>>,
    ) -> Self {
        self.newsfeed_assignments = Some(
            newsfeed_assignments.into_iter().map(Into::into).collect(),
        );
        self
    }
}

/// Part of the schema `news_item_request`.
#[derive(Clone)]
#[non_exhaustive]
pub enum NewsItemRequestState {
    /// `draft`
    Draft,
    /// `live`
    Live,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(NewsItemRequest {
    title: "title" required,
    body: "body",
    sender_id: "sender_id" required,
    state: "state",
    deliver_silently: "deliver_silently",
    labels: "labels",
    reactions: "reactions",
    newsfeed_assignments: "newsfeed_assignments",
});

crate::runtime::string_enum!(NewsItemRequestState {
    Draft = "draft",
    Live = "live",
});
