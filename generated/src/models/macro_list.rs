// Written by `cargo xtask regen`. Do not edit.

//! Schema `macro_list`.

use super::Macro;
use crate::runtime::wire::{Extra, UnknownValue};

/// Schema `macro_list`.
#[non_exhaustive]
pub struct MacroList {
    /// `type`.
    pub r#type: Option<MacroListType>,
    /// `data`.
    pub data: Option<Vec<Macro>>,
    /// `pages`.
    pub pages: Option<MacroListPages>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `macro_list`.
#[non_exhaustive]
pub struct MacroListPages {
    /// `type`.
    pub r#type: Option<MacroListPagesType>,
    /// `per_page`.
    pub per_page: Option<i64>,
    /// `next`.
    pub next: Option<MacroListPagesNext>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `macro_list`.
#[non_exhaustive]
pub struct MacroListPagesNext {
    /// `starting_after`.
    pub starting_after: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `macro_list`.
#[derive(Clone)]
#[non_exhaustive]
pub enum MacroListPagesType {
    /// `pages`
    Pages,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

/// Part of the schema `macro_list`.
#[derive(Clone)]
#[non_exhaustive]
pub enum MacroListType {
    /// `list`
    List,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(MacroList {
    r#type: "type",
    data: "data",
    pages: "pages",
});

crate::runtime::model!(MacroListPages {
    r#type: "type",
    per_page: "per_page",
    next: "next" nullable,
});

crate::runtime::model!(MacroListPagesNext {
    starting_after: "starting_after",
});

crate::runtime::string_enum!(MacroListPagesType {
    Pages = "pages",
});

crate::runtime::string_enum!(MacroListType {
    List = "list",
});
