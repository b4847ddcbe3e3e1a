// Written by `cargo xtask regen`. Do not edit.

//! Schema `file_attribute`.

use crate::runtime::wire::Extra;

/// Schema `file_attribute`.
#[non_exhaustive]
pub struct FileAttribute {
    /// `type`.
    pub r#type: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `url`.
    pub url: Option<String>,
    /// `content_type`.
    pub content_type: Option<String>,
    /// `filesize`.
    pub filesize: Option<i64>,
    /// `width`.
    pub width: Option<i64>,
    /// `height`.
    pub height: Option<i64>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::runtime::model!(FileAttribute {
    r#type: "type",
    name: "name",
    url: "url",
    content_type: "content_type",
    filesize: "filesize",
    width: "width",
    height: "height",
});
