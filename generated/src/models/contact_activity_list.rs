// Written by `cargo xtask regen`. Do not edit.

//! Schema `contact_activity_list`.

use super::ContactActivity;
use crate::runtime::wire::{Extra, UnknownValue};

/// Schema `contact_activity_list`.
#[non_exhaustive]
pub struct ContactActivityList {
    /// `type`.
    pub r#type: Option<ContactActivityListType>,
    /// `data`.
    pub data: Option<Vec<ContactActivity>>,
    /// `pages`.
    pub pages: Option<ContactActivityListPages>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `contact_activity_list`.
#[non_exhaustive]
pub struct ContactActivityListPages {
    /// `type`.
    pub r#type: Option<ContactActivityListPagesType>,
    /// `per_page`.
    pub per_page: Option<i64>,
    /// `next`.
    pub next: Option<ContactActivityListPagesNext>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `contact_activity_list`.
#[non_exhaustive]
pub struct ContactActivityListPagesNext {
    /// `starting_after`.
    pub starting_after: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `contact_activity_list`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ContactActivityListPagesType {
    /// `pages`
    Pages,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

/// Part of the schema `contact_activity_list`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ContactActivityListType {
    /// `list`
    List,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(ContactActivityList {
    r#type: "type",
    data: "data",
    pages: "pages",
});

crate::runtime::model!(ContactActivityListPages {
    r#type: "type",
    per_page: "per_page",
    next: "next" nullable,
});

crate::runtime::model!(ContactActivityListPagesNext {
    starting_after: "starting_after",
});

crate::runtime::string_enum!(ContactActivityListPagesType {
    Pages = "pages",
});

crate::runtime::string_enum!(ContactActivityListType {
    List = "list",
});
