// Written by `cargo xtask regen`. Do not edit.

//! Schema `contact_list`.

use super::{Contact, CursorPages};
use crate::runtime::wire::{Extra, UnknownValue};

/// Schema `contact_list`.
#[non_exhaustive]
pub struct ContactList {
    /// `type`.
    pub r#type: Option<ContactListType>,
    /// `data`.
    pub data: Option<Vec<Contact>>,
    /// `total_count`.
    pub total_count: Option<i64>,
    /// `pages`.
    pub pages: Option<CursorPages>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `contact_list`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ContactListType {
    /// `list`
    List,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(ContactList {
    r#type: "type",
    data: "data",
    total_count: "total_count",
    pages: "pages" nullable,
});

crate::runtime::string_enum!(ContactListType {
    List = "list",
});
