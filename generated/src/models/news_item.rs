// Written by `cargo xtask regen`. Do not edit.

//! Schema `news_item`.

use super::NewsfeedAssignment;
use crate::runtime::wire::{Extra, Timestamp, UnknownValue};

/// Schema `news_item`.
#[non_exhaustive]
pub struct NewsItem {
    /// `type`.
    pub r#type: Option<NewsItemType>,
    /// `id`.
    pub id: Option<String>,
    /// `workspace_id`.
    pub workspace_id: Option<String>,
    /// `title`.
    pub title: Option<String>,
    /// `body`.
    pub body: Option<String>,
    /// `sender_id`.
    pub sender_id: Option<i64>,
    /// `state`.
    pub state: Option<NewsItemState>,
    /// `newsfeed_assignments`.
    pub newsfeed_assignments: Option<Vec<NewsfeedAssignment>>,
    /// `labels`.
    pub labels: Option<Vec<Option<String>>>,
    /// `cover_image_url`. Format `uri`.
    pub cover_image_url: Option<String>,
    /// `reactions`.
    pub reactions: Option<Vec<Option<String>>>,
    /// `deliver_silently`.
    pub deliver_silently: Option<bool>,
    /// `created_at`.
    pub created_at: Option<Timestamp>,
    /// `updated_at`.
    pub updated_at: Option<Timestamp>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `news_item`.
#[derive(Clone)]
#[non_exhaustive]
pub enum NewsItemState {
    /// `draft`
    Draft,
    /// `live`
    Live,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

/// Part of the schema `news_item`.
#[derive(Clone)]
#[non_exhaustive]
pub enum NewsItemType {
    /// `news-item`
    NewsItem,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(NewsItem {
    r#type: "type",
    id: "id",
    workspace_id: "workspace_id",
    title: "title",
    body: "body",
    sender_id: "sender_id",
    state: "state",
    newsfeed_assignments: "newsfeed_assignments",
    labels: "labels",
    cover_image_url: "cover_image_url" nullable,
    reactions: "reactions",
    deliver_silently: "deliver_silently",
    created_at: "created_at",
    updated_at: "updated_at",
});

crate::runtime::string_enum!(NewsItemState {
    Draft = "draft",
    Live = "live",
});

crate::runtime::string_enum!(NewsItemType {
    NewsItem = "news-item",
});
