// Written by `cargo xtask regen`. Do not edit.

//! Schema `company_attached_contacts`.

use super::{Contact, CursorPages};
use crate::runtime::wire::{Extra, UnknownValue};

/// Schema `company_attached_contacts`.
#[non_exhaustive]
pub struct CompanyAttachedContacts {
    /// `type`.
    pub r#type: Option<CompanyAttachedContactsType>,
    /// `data`.
    pub data: Option<Vec<Contact>>,
    /// `total_count`.
    pub total_count: Option<i64>,
    /// `pages`.
    pub pages: Option<CursorPages>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `company_attached_contacts`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CompanyAttachedContactsType {
    /// `list`
    List,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(CompanyAttachedContacts {
    r#type: "type",
    data: "data",
    total_count: "total_count",
    pages: "pages" nullable,
});

crate::runtime::string_enum!(CompanyAttachedContactsType {
    List = "list",
});
