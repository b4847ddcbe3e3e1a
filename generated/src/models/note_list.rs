// Written by `cargo xtask regen`. Do not edit.

//! Schema `note_list`.

use super::{CursorPages, Note};
use crate::runtime::wire::Extra;

/// Schema `note_list`.
#[non_exhaustive]
pub struct NoteList {
    /// `type`.
    pub r#type: Option<String>,
    /// `data`.
    pub data: Option<Vec<Note>>,
    /// `total_count`.
    pub total_count: Option<i64>,
    /// `pages`.
    pub pages: Option<CursorPages>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::runtime::model!(NoteList {
    r#type: "type",
    data: "data",
    total_count: "total_count",
    pages: "pages" nullable,
});
