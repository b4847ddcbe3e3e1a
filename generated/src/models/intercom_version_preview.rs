// Written by `cargo xtask regen`. Do not edit.

//! Schema `intercom_version_preview`.

use crate::runtime::wire::UnknownValue;

/// Schema `intercom_version_preview`.
#[derive(Clone)]
#[non_exhaustive]
pub enum IntercomVersionPreview {
    /// `preview`
    Preview,
    /// A value that the description does not list.
    Unknown(UnknownValue),
}

crate::runtime::string_enum!(IntercomVersionPreview {
    Preview = "preview",
});
