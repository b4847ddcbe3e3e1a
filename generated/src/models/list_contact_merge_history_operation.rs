// Written by `cargo xtask regen`. Do not edit.

//! The inline schemas of the operation `ListContactMergeHistory`.

use crate::runtime::wire::UnknownValue;

/// Part of the operation `ListContactMergeHistory`.
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
