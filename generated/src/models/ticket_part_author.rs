// Written by `cargo xtask regen`. Do not edit.

//! Schema `ticket_part_author`.

use crate::runtime::wire::{Extra, UnknownValue};

/// Schema `ticket_part_author`.
#[non_exhaustive]
pub struct TicketPartAuthor {
    /// `type`.
    pub r#type: Option<TicketPartAuthorType>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `email`. Format `email`.
    pub email: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `ticket_part_author`.
#[derive(Clone)]
#[non_exhaustive]
pub enum TicketPartAuthorType {
    /// `admin`
    Admin,
    /// `bot`
    Bot,
    /// `team`
    Team,
    /// `user`
    User,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(TicketPartAuthor {
    r#type: "type",
    id: "id",
    name: "name" nullable,
    email: "email",
});

crate::runtime::string_enum!(TicketPartAuthorType {
    Admin = "admin",
    Bot = "bot",
    Team = "team",
    User = "user",
});
