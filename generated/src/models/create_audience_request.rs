// Written by `cargo xtask regen`. Do not edit.

//! Schema `create_audience_request`.

use super::Predicate;
use crate::runtime::wire::Extra;

/// Schema `create_audience_request`.
#[non_exhaustive]
pub struct CreateAudienceRequest {
    /// `name`. Required.
    pub name: Option<String>,
    /// `predicates`.
    pub predicates: Option<Vec<Predicate>>,
    /// `role_predicates`.
    pub role_predicates: Option<Vec<Predicate>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl CreateAudienceRequest {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            ..Self::default()
        }
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

crate::runtime::model!(CreateAudienceRequest {
    name: "name" required,
    predicates: "predicates",
    role_predicates: "role_predicates",
});
