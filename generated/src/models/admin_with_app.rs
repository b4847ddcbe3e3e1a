// Written by `cargo xtask regen`. Do not edit.

//! Schema `admin_with_app`.

use super::App;
use crate::runtime::wire::Extra;

/// Schema `admin_with_app`.
#[non_exhaustive]
pub struct AdminWithApp {
    /// `type`.
    pub r#type: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `email`.
    pub email: Option<String>,
    /// `job_title`.
    pub job_title: Option<String>,
    /// `away_mode_enabled`.
    pub away_mode_enabled: Option<bool>,
    /// `away_mode_reassign`.
    pub away_mode_reassign: Option<bool>,
    /// `has_inbox_seat`.
    pub has_inbox_seat: Option<bool>,
    /// `team_ids`.
    pub team_ids: Option<Vec<i64>>,
    /// `avatar`.
    pub avatar: Option<AdminWithAppAvatar>,
    /// `email_verified`.
    pub email_verified: Option<bool>,
    /// `role`.
    pub role: Option<AdminWithAppRole>,
    /// `app`.
    pub app: Option<App>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `admin_with_app`.
#[non_exhaustive]
pub struct AdminWithAppAvatar {
    /// `type`. Default: `avatar`.
    pub r#type: Option<String>,
    /// `image_url`. Format `uri`.
    pub image_url: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `admin_with_app`.
#[non_exhaustive]
pub struct AdminWithAppRole {
    /// `type`.
    pub r#type: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::runtime::model!(AdminWithApp {
    r#type: "type",
    id: "id",
    name: "name",
    email: "email",
    job_title: "job_title",
    away_mode_enabled: "away_mode_enabled",
    away_mode_reassign: "away_mode_reassign",
    has_inbox_seat: "has_inbox_seat",
    team_ids: "team_ids",
    avatar: "avatar",
    email_verified: "email_verified" nullable,
    role: "role" nullable,
    app: "app" nullable,
});

crate::runtime::model!(AdminWithAppAvatar {
    r#type: "type",
    image_url: "image_url" nullable,
});

crate::runtime::model!(AdminWithAppRole {
    r#type: "type",
    id: "id",
    name: "name",
});
