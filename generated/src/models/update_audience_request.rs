// Written by `cargo xtask regen`. Do not edit.

//! Schema `update_audience_request`.

use super::Predicate;
use crate::runtime::wire::Extra;

/// Schema `update_audience_request`.
#[non_exhaustive]
pub struct UpdateAudienceRequest {
    /// `name`.
    pub name: Option<String>,
    /// `predicates`.
    pub predicates: Option<Vec<Predicate>>,
    /// `role_predicates`.
    pub role_predicates: Option<Vec<Predicate>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl UpdateAudienceRequest {
    /// With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `name`.
    #[must_use]
    #[inline]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `predicates`.
    #[must_use]
    #[inline]
    pub fn with_predicates(
        mut self,
        predicates: impl IntoIterator<Item = impl Into<Predicate>>,
    ) -> Self {
        self.predicates = Some(predicates.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `role_predicates`.
    #[must_use]
    #[inline]
    pub fn with_role_predicates(
        mut self,
        role_predicates: impl IntoIterator<Item = impl Into<Predicate>>,
    ) -> Self {
        self.role_predicates = Some(
            role_predicates.into_iter().map(Into::into).collect(),
        );
        self
    }
}

crate::runtime::model!(UpdateAudienceRequest {
    name: "name",
    predicates: "predicates",
    role_predicates: "role_predicates",
});
