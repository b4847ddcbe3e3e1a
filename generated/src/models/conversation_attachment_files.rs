// Written by `cargo xtask regen`. Do not edit.

//! Schema `conversation_attachment_files`.

use crate::runtime::wire::Extra;

/// Schema `conversation_attachment_files`.
#[non_exhaustive]
pub struct ConversationAttachmentFiles {
    /// `content_type`.
    pub content_type: Option<String>,
    /// `data`.
    pub data: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl ConversationAttachmentFiles {
    /// With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `content_type`.
    #[must_use]
    #[inline]
    pub fn with_content_type(mut self, content_type: impl Into<String>) -> Self {
        self.content_type = Some(content_type.into());
        self
    }

    /// Sets `data`.
    #[must_use]
    #[inline]
    pub fn with_data(mut self, data: impl Into<String>) -> Self {
        self.data = Some(data.into());
        self
    }

    /// Sets `name`.
    #[must_use]
    #[inline]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

crate::runtime::model!(ConversationAttachmentFiles {
    content_type: "content_type",
    data: "data",
    name: "name",
});
