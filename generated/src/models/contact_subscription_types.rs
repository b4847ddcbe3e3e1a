// Written by `cargo xtask regen`. Do not edit.

//! Schema `contact_subscription_types`.

use super::AddressableList;
use crate::runtime::wire::Extra;

/// Schema `contact_subscription_types`.
#[non_exhaustive]
pub struct ContactSubscriptionTypes {
    /// `data`.
    pub data: Option<Vec<AddressableList>>,
    /// `url`. Format `uri`.
    pub url: Option<String>,
    /// `total_count`.
    pub total_count: Option<i64>,
    /// `has_more`.
    pub has_more: Option<bool>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl ContactSubscriptionTypes {
    /// With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `data`.
    #[must_use]
    #[inline]
    pub fn with_data(
        mut self,
        data: impl IntoIterator<Item = impl Into<AddressableList>>,
    ) -> Self {
        self.data = Some(data.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `url`.
    #[must_use]
    #[inline]
    pub fn with_url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// Sets `total_count`.
    #[must_use]
    #[inline]
    pub fn with_total_count(mut self, total_count: i64) -> Self {
        self.total_count = Some(total_count);
        self
    }

    /// Sets `has_more`.
    #[must_use]
    #[inline]
    pub fn with_has_more(mut self, has_more: bool) -> Self {
        self.has_more = Some(has_more);
        self
    }
}

crate::runtime::model!(ContactSubscriptionTypes {
    data: "data",
    url: "url",
    total_count: "total_count",
    has_more: "has_more",
});
