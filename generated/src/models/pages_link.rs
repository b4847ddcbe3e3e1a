// Written by `cargo xtask regen`. Do not edit.

//! Schema `pages_link`.

use crate::runtime::wire::{Extra, UnknownValue};

/// Schema `pages_link`.
#[non_exhaustive]
pub struct PagesLink {
    /// `type`.
    pub r#type: Option<PagesLinkType>,
    /// `page`.
    pub page: Option<i64>,
    /// `next`. Format `uri`.
    pub next: Option<String>,
    /// `per_page`.
    pub per_page: Option<i64>,
    /// `total_pages`.
    pub total_pages: Option<i64>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `pages_link`.
#[derive(Clone)]
#[non_exhaustive]
pub enum PagesLinkType {
    /// `pages`
    Pages,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(PagesLink {
    r#type: "type",
    page: "page",
    next: "next" nullable,
    per_page: "per_page",
    total_pages: "total_pages",
});

crate::runtime::string_enum!(PagesLinkType {
    Pages = "pages",
});
