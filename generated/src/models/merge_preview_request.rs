// Written by `cargo xtask regen`. Do not edit.

//! Schema `merge_preview_request`.

use crate::runtime::wire::Extra;

/// Schema `merge_preview_request`.
#[non_exhaustive]
pub struct MergePreviewRequest {
    /// `from`. Required.
    pub from: Option<String>,
    /// `into`. Required.
    pub into: Option<String>,
    /// `skip_duplicate_validation`. Default: `false`.
    pub skip_duplicate_validation: Option<bool>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl MergePreviewRequest {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(from: impl Into<String>, into: impl Into<String>) -> Self {
        Self {
            from: Some(from.into()),
            into: Some(into.into()),
            ..Self::default()
        }
    }

    /// Sets `skip_duplicate_validation`.
    #[must_use]
    #[inline]
    pub fn with_skip_duplicate_validation(
        mut self,
        skip_duplicate_validation: bool,
    ) -> Self {
        self.skip_duplicate_validation = Some(skip_duplicate_validation);
        self
    }
}

crate::runtime::model!(MergePreviewRequest {
    from: "from" required,
    into: "into" required,
    skip_duplicate_validation: "skip_duplicate_validation",
});
