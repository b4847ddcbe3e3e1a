// Written by `cargo xtask regen`. Do not edit.

//! Schema `conversation_tags_updated`.

use crate::runtime::wire::Extra;

/// Schema `conversation_tags_updated`.
#[non_exhaustive]
pub struct ConversationTagsUpdated {
    /// `tags_added`.
    pub tags_added: Option<Vec<String>>,
    /// `tags_removed`.
    pub tags_removed: Option<Vec<String>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl ConversationTagsUpdated {
    /// With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `tags_added`.
    #[must_use]
    #[inline]
    pub fn with_tags_added(
        mut self,
        tags_added: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tags_added = Some(tags_added.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `tags_removed`.
    #[must_use]
    #[inline]
    pub fn with_tags_removed(
        mut self,
        tags_removed: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tags_removed = Some(tags_removed.into_iter().map(Into::into).collect());
        self
    }
}

crate::runtime::model!(ConversationTagsUpdated {
    tags_added: "tags_added",
    tags_removed: "tags_removed",
});
