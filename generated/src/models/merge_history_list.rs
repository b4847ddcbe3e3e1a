// Written by `cargo xtask regen`. Do not edit.

//! Schema `merge_history_list`.

use super::MergeHistoryItem;
use crate::runtime::wire::{Extra, UnknownValue};

/// Schema `merge_history_list`.
#[non_exhaustive]
pub struct MergeHistoryList {
    /// `type`.
    pub r#type: Option<MergeHistoryListType>,
    /// `data`.
    pub data: Option<Vec<MergeHistoryItem>>,
    /// `next_cursor`.
    pub next_cursor: Option<String>,
    /// `has_more`.
    pub has_more: Option<bool>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// Part of the schema `merge_history_list`.
#[derive(Clone)]
#[non_exhaustive]
pub enum MergeHistoryListType {
    /// `list`
    List,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::model!(MergeHistoryList {
    r#type: "type",
    data: "data",
    next_cursor: "next_cursor" nullable,
    has_more: "has_more",
});

crate::runtime::string_enum!(MergeHistoryListType {
    List = "list",
});
