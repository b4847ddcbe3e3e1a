// Written by `cargo xtask regen`. Do not edit.

//! Schema `company_list`.

use super::{Company, CursorPages};
use crate::runtime::wire::{Extra, UnknownValue};

/// Schema `company_list`.
#[non_exhaustive]
pub struct CompanyList {
    /// `type`.
    pub r#type: Option<CompanyListType>,
    /// `pages`.
    pub pages: Option<CursorPages>,
    /// `total_count`.
    pub total_count: Option<i64>,
    /// `data`.
    pub data: Option<Vec<Company>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `company_list`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CompanyListType {
    /// `list`
    List,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(CompanyList {
    r#type: "type",
    pages: "pages" nullable,
    total_count: "total_count",
    data: "data",
});

crate::runtime::string_enum!(CompanyListType {
    List = "list",
});
