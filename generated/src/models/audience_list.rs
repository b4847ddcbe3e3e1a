// Written by `cargo xtask regen`. Do not edit.

//! Schema `audience_list`.

use super::Audience;
use crate::runtime::wire::{Extra, UnknownValue};

/// Schema `audience_list`.
#[non_exhaustive]
pub struct AudienceList {
    /// `type`.
    pub r#type: Option<AudienceListType>,
    /// `data`.
    pub data: Option<Vec<Audience>>,
    /// `total_count`.
    pub total_count: Option<i64>,
    /// `page`.
    pub page: Option<i64>,
    /// `per_page`.
    pub per_page: Option<i64>,
    /// `total_pages`.
    pub total_pages: Option<i64>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `audience_list`.
#[derive(Clone)]
#[non_exhaustive]
pub enum AudienceListType {
    /// `list`
    List,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(AudienceList {
    r#type: "type",
    data: "data",
    total_count: "total_count",
    page: "page",
    per_page: "per_page",
    total_pages: "total_pages",
});

crate::runtime::string_enum!(AudienceListType {
    List = "list",
});
