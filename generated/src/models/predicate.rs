// Written by `cargo xtask regen`. Do not edit.

//! Schema `predicate`.

use crate::runtime::wire::Extra;

/// Schema `predicate`.
#[non_exhaustive]
pub struct Predicate {
    /// `attribute`.
    pub attribute: Option<String>,
    /// `type`.
    pub r#type: Option<String>,
    /// `comparison`.
    pub comparison: Option<String>,
    /// `value`.
    pub value: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl Predicate {
    /// With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `attribute`.
    #[must_use]
    #[inline]
    pub fn with_attribute(mut self, attribute: impl Into<String>) -> Self {
        self.attribute = Some(attribute.into());
        self
    }

    /// Sets `type`.
    #[must_use]
    #[inline]
    pub fn with_type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Sets `comparison`.
    #[must_use]
    #[inline]
    pub fn with_comparison(mut self, comparison: impl Into<String>) -> Self {
        self.comparison = Some(comparison.into());
        self
    }

    /// Sets `value`.
    #[must_use]
    #[inline]
    pub fn with_value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

crate::runtime::model!(Predicate {
    attribute: "attribute",
    r#type: "type",
    comparison: "comparison",
    value: "value",
});
