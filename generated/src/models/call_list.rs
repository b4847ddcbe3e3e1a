// Written by `cargo xtask regen`. Do not edit.

//! Schema `call_list`.

use super::{Call, CursorPages};
use crate::runtime::wire::Extra;

/// Schema `call_list`.
#[non_exhaustive]
pub struct CallList {
    /// `type`.
    pub r#type: Option<String>,
    /// `data`.
    pub data: Option<Vec<Call>>,
    /// `total_count`.
    pub total_count: Option<i64>,
    /// `pages`.
    pub pages: Option<CursorPages>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::runtime::model!(CallList {
    r#type: "type",
    data: "data",
    total_count: "total_count",
    pages: "pages" nullable,
});
