// Written by `cargo xtask regen`. Do not edit.

//! Schema `cursor_pages`.

use super::StartingAfterPaging;
use crate::runtime::wire::{Extra, UnknownValue};

/// Schema `cursor_pages`.
#[non_exhaustive]
pub struct CursorPages {
    /// `type`.
    pub r#type: Option<CursorPagesType>,
    /// `page`.
    pub page: Option<i64>,
    /// `next`.
    pub next: Option<StartingAfterPaging>,
    /// `per_page`.
    pub per_page: Option<i64>,
    /// `total_pages`.
    pub total_pages: Option<i64>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `cursor_pages`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CursorPagesType {
    /// `pages`
    Pages,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(CursorPages {
    r#type: "type",
    page: "page",
    next: "next" nullable,
    per_page: "per_page",
    total_pages: "total_pages",
});

crate::runtime::string_enum!(CursorPagesType {
    Pages = "pages",
});
