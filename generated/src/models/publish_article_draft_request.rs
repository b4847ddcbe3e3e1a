// Written by `cargo xtask regen`. Do not edit.

//! Schema `publish_article_draft_request`.

use crate::runtime::wire::Extra;

/// Schema `publish_article_draft_request`.
#[non_exhaustive]
pub struct PublishArticleDraftRequest {
    /// `locales`.
    pub locales: Option<Vec<String>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl PublishArticleDraftRequest {
    /// With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `locales`.
    #[must_use]
    #[inline]
    pub fn with_locales(
        mut self,
        locales: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.locales = Some(locales.into_iter().map(Into::into).collect());
        self
    }
}

crate::runtime::model!(PublishArticleDraftRequest {
    locales: "locales",
});
