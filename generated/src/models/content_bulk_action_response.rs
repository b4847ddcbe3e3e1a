// Written by `cargo xtask regen`. Do not edit.

//! Schema `content_bulk_action_response`.

use crate::runtime::wire::Extra;

/// Schema `content_bulk_action_response`.
#[non_exhaustive]
pub struct ContentBulkActionResponse {
    /// `type`.
    pub r#type: Option<String>,
    /// `status`.
    pub status: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::runtime::model!(ContentBulkActionResponse {
    r#type: "type",
    status: "status",
});
