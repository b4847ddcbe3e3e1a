// Written by `cargo xtask regen`. Do not edit.

//! Schema `create_or_update_company_request`.

use crate::runtime::wire::{Extra, Map, Timestamp};

/// Schema `create_or_update_company_request`.
#[non_exhaustive]
pub struct CreateOrUpdateCompanyRequest {
    /// `name`.
    pub name: Option<String>,
    /// `company_id`.
    pub company_id: Option<String>,
    /// `plan`.
    pub plan: Option<String>,
    /// `size`.
    pub size: Option<i64>,
    /// `website`.
    pub website: Option<String>,
    /// `industry`.
    pub industry: Option<String>,
    /// `custom_attributes`.
    pub custom_attributes: Option<Map<serde_json::Value>>,
    /// `remote_created_at`.
    pub remote_created_at: Option<Timestamp>,
    /// `monthly_spend`.
    pub monthly_spend: Option<i64>,
    /// `update_last_request_at`.
    pub update_last_request_at: Option<bool>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl CreateOrUpdateCompanyRequest {
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

    /// Sets `company_id`.
    #[must_use]
    #[inline]
    pub fn with_company_id(mut self, company_id: impl Into<String>) -> Self {
        self.company_id = Some(company_id.into());
        self
    }

    /// Sets `plan`.
    #[must_use]
    #[inline]
    pub fn with_plan(mut self, plan: impl Into<String>) -> Self {
        self.plan = Some(plan.into());
        self
    }

    /// Sets `size`.
    #[must_use]
    #[inline]
    pub fn with_size(mut self, size: i64) -> Self {
        self.size = Some(size);
        self
    }

    /// Sets `website`.
    #[must_use]
    #[inline]
    pub fn with_website(mut self, website: impl Into<String>) -> Self {
        self.website = Some(website.into());
        self
    }

    /// Sets `industry`.
    #[must_use]
    #[inline]
    pub fn with_industry(mut self, industry: impl Into<String>) -> Self {
        self.industry = Some(industry.into());
        self
    }

    /// Sets `custom_attributes`.
    #[must_use]
    #[inline]
    pub fn with_custom_attributes(
        mut self,
        custom_attributes: impl Into<Map<serde_json::Value>>,
    ) -> Self {
        self.custom_attributes = Some(custom_attributes.into());
        self
    }

    /// Sets `remote_created_at`.
    #[must_use]
    #[inline]
    pub fn with_remote_created_at(
        mut self,
        remote_created_at: impl Into<Timestamp>,
    ) -> Self {
        self.remote_created_at = Some(remote_created_at.into());
        self
    }

    /// Sets `monthly_spend`.
    #[must_use]
    #[inline]
    pub fn with_monthly_spend(mut self, monthly_spend: i64) -> Self {
        self.monthly_spend = Some(monthly_spend);
        self
    }

    /// Sets `update_last_request_at`.
    #[must_use]
    #[inline]
    pub fn with_update_last_request_at(mut self, update_last_request_at: bool) -> Self {
        self.update_last_request_at = Some(update_last_request_at);
        self
    }
}

crate::runtime::model!(CreateOrUpdateCompanyRequest {
    name: "name",
    company_id: "company_id",
    plan: "plan",
    size: "size",
    website: "website",
    industry: "industry",
    custom_attributes: "custom_attributes",
    remote_created_at: "remote_created_at",
    monthly_spend: "monthly_spend",
    update_last_request_at: "update_last_request_at",
});
