// Written by `cargo xtask regen`. Do not edit.

//! Schema `banner`.

use crate::runtime::wire::{Extra, Map, Timestamp};

/// Schema `banner`.
#[non_exhaustive]
pub struct Banner {
    /// `type`.
    pub r#type: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `view_id`.
    pub view_id: Option<String>,
    /// `title`.
    pub title: Option<String>,
    /// `body`.
    pub body: Option<String>,
    /// `style`.
    pub style: Option<String>,
    /// `position`.
    pub position: Option<String>,
    /// `show_dismiss_button`.
    pub show_dismiss_button: Option<bool>,
    /// `action`.
    pub action: Option<BannerAction>,
    /// `client_targeting`.
    pub client_targeting: Option<Vec<Map<serde_json::Value>>>,
    /// `created_at`.
    pub created_at: Option<Timestamp>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `banner`.
#[non_exhaustive]
pub struct BannerAction {
    /// `type`.
    pub r#type: Option<String>,
    /// `label`.
    pub label: Option<String>,
    /// `target`.
    pub target: Option<String>,
    /// `reaction_set`.
    pub reaction_set: Option<Vec<BannerActionReactionSetItem>>,
    /// `tour_id`.
    pub tour_id: Option<String>,
    /// `tour_url`.
    pub tour_url: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `banner`.
#[non_exhaustive]
pub struct BannerActionReactionSetItem {
    /// `index`.
    pub index: Option<i64>,
    /// `unicode_emoticon`.
    pub unicode_emoticon: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::runtime::model!(Banner {
    r#type: "type",
    id: "id",
    view_id: "view_id",
    title: "title" nullable,
    body: "body" nullable,
    style: "style",
    position: "position",
    show_dismiss_button: "show_dismiss_button",
    action: "action" nullable,
    client_targeting: "client_targeting" nullable,
    created_at: "created_at",
});

crate::runtime::model!(BannerAction {
    r#type: "type",
    label: "label" nullable,
    target: "target" nullable,
    reaction_set: "reaction_set",
    tour_id: "tour_id" nullable,
    tour_url: "tour_url" nullable,
});

crate::runtime::model!(BannerActionReactionSetItem {
    index: "index",
    unicode_emoticon: "unicode_emoticon",
});
