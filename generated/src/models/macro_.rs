// Written by `cargo xtask regen`. Do not edit.

//! Schema `macro`.

use crate::runtime::wire::{Extra, UnknownValue};

/// Schema `macro`.
#[non_exhaustive]
pub struct Macro {
    /// `type`.
    pub r#type: Option<MacroType>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `body`.
    pub body: Option<String>,
    /// `body_text`.
    pub body_text: Option<String>,
    /// `created_at`. Format `date-time`.
    pub created_at: Option<String>,
    /// `updated_at`. Format `date-time`.
    pub updated_at: Option<String>,
    /// `visible_to`.
    pub visible_to: Option<MacroVisibleTo>,
    /// `visible_to_team_ids`.
    pub visible_to_team_ids: Option<Vec<String>>,
    /// `available_on`.
    pub available_on: Option<Vec<MacroAvailableOnItem>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `macro`.
#[derive(Clone)]
#[non_exhaustive]
pub enum MacroAvailableOnItem {
    /// `inbox`
    Inbox,
    /// `messenger`
    Messenger,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

/// Part of the schema `macro`.
#[derive(Clone)]
#[non_exhaustive]
pub enum MacroType {
    /// `macro`
    Macro,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

/// Part of the schema `macro`.
#[derive(Clone)]
#[non_exhaustive]
pub enum MacroVisibleTo {
    /// `everyone`
    Everyone,
    /// `specific_teams`
    SpecificTeams,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(Macro {
    r#type: "type",
    id: "id",
    name: "name",
    body: "body",
    body_text: "body_text",
    created_at: "created_at",
    updated_at: "updated_at",
    visible_to: "visible_to",
    visible_to_team_ids: "visible_to_team_ids",
    available_on: "available_on",
});

crate::runtime::string_enum!(MacroAvailableOnItem {
    Inbox = "inbox",
    Messenger = "messenger",
});

crate::runtime::string_enum!(MacroType {
    Macro = "macro",
});

crate::runtime::string_enum!(MacroVisibleTo {
    Everyone = "everyone",
    SpecificTeams = "specific_teams",
});
