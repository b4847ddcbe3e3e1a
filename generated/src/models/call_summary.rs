// Written by `cargo xtask regen`. Do not edit.

//! Schema `call_summary`.

use crate::runtime::wire::Extra;

/// Schema `call_summary`.
#[non_exhaustive]
pub struct CallSummary {
    /// `call_id`.
    pub call_id: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl CallSummary {
    /// With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `call_id`.
    #[must_use]
    #[inline]
    pub fn with_call_id(mut self, call_id: impl Into<String>) -> Self {
        self.call_id = Some(call_id.into());
        self
    }
}

crate::runtime::model!(CallSummary {
    call_id: "call_id",
});
