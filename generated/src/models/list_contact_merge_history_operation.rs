// Written by `cargo xtask regen`. Do not edit.

//! The inline schemas of the operation `ListContactMergeHistory`.

use crate::runtime::wire::UnknownValue;

/// Inline schema `/paths/~1contacts~1{id}~1merge_history/get/parameters/3/schema`.
#[derive(Clone)]
#[non_exhaustive]
pub enum ListContactMergeHistoryOrder {
    /// `asc`
    Asc,
    /// `desc`
    Desc,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::string_enum!(ListContactMergeHistoryOrder {
    Asc = "asc",
    Desc = "desc",
});
