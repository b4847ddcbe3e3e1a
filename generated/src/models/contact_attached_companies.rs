// Written by `cargo xtask regen`. Do not edit.

//! Schema `contact_attached_companies`.

use super::{Company, PagesLink};
use crate::runtime::wire::{Extra, UnknownValue};

/// Schema `contact_attached_companies`.
#[non_exhaustive]
pub struct ContactAttachedCompanies {
    /// `type`.
    pub r#type: Option<ContactAttachedCompaniesType>,
    /// `companies`.
    pub companies: Option<Vec<Company>>,
    /// `total_count`.
    pub total_count: Option<i64>,
    /// `pages`.
    pub pages: Option<PagesLink>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `contact_attached_companies`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ContactAttachedCompaniesType {
    /// `list`
    List,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(ContactAttachedCompanies {
    r#type: "type",
    companies: "companies",
    total_count: "total_count",
    pages: "pages",
});

crate::runtime::string_enum!(ContactAttachedCompaniesType {
    List = "list",
});
