// Written by `cargo xtask regen`. Do not edit.

//! Schema `quick_reply_option`.

use crate::runtime::wire::Extra;

/// Schema `quick_reply_option`.
#[non_exhaustive]
pub struct QuickReplyOption {
    /// `text`. Required.
    pub text: Option<String>,
    /// `uuid`. Required. Format `uuid`.
    pub uuid: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl QuickReplyOption {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(text: impl Into<String>, uuid: impl Into<String>) -> Self {
        Self {
            text: Some(text.into()),
            uuid: Some(uuid.into()),
            ..Self::default()
        }
    }
}

crate::runtime::model!(QuickReplyOption {
    text: "text" required,
    uuid: "uuid" required,
});
