// Written by `cargo xtask regen`. Do not edit.

//! Schema `app`.

use crate::runtime::wire::{Extra, Timestamp};

/// Schema `app`.
#[non_exhaustive]
pub struct App {
    /// `type`. Default: `app`.
    pub r#type: Option<String>,
    /// `id_code`.
    pub id_code: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `region`.
    pub region: Option<String>,
    /// `timezone`.
    pub timezone: Option<String>,
    /// `created_at`.
    pub created_at: Option<Timestamp>,
    /// `identity_verification`.
    pub identity_verification: Option<bool>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::runtime::model!(App {
    r#type: "type",
    id_code: "id_code",
    name: "name",
    region: "region",
    timezone: "timezone",
    created_at: "created_at",
    identity_verification: "identity_verification",
});
