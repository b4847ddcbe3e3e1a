// Written by `cargo xtask regen`. Do not edit.

//! Schema `company_scroll`.

use super::{Company, CursorPages};
use crate::runtime::wire::{Extra, UnknownValue};

/// Schema `company_scroll`.
#[non_exhaustive]
pub struct CompanyScroll {
    /// `type`.
    pub r#type: Option<CompanyScrollType>,
    /// `data`.
    pub data: Option<Vec<Company>>,
    /// `pages`.
    pub pages: Option<CursorPages>,
    /// `total_count`.
    pub total_count: Option<i64>,
    /// `scroll_param`.
    pub scroll_param: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `company_scroll`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CompanyScrollType {
    /// `list`
    List,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(CompanyScroll {
    r#type: "type",
    data: "data",
    pages: "pages" nullable,
    total_count: "total_count" nullable,
    scroll_param: "scroll_param",
});

crate::runtime::string_enum!(CompanyScrollType {
    List = "list",
});
