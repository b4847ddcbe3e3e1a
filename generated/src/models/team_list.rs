// Written by `cargo xtask regen`. Do not edit.

//! Schema `team_list`.

use super::Team;
use crate::runtime::wire::{Extra, UnknownValue};

/// Schema `team_list`.
#[non_exhaustive]
pub struct TeamList {
    /// `type`.
    pub r#type: Option<TeamListType>,
    /// `teams`.
    pub teams: Option<Vec<Team>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `team_list`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TeamListType {
    /// `team.list`
    TeamList,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(TeamList {
    r#type: "type",
    teams: "teams",
});

crate::runtime::string_enum!(TeamListType {
    TeamList = "team.list",
});
