// Written by `cargo xtask regen`. Do not edit.

//! Schema `bulk_create_companies_request`.

use crate::runtime::wire::{Extra, Map, Timestamp};

/// Schema `bulk_create_companies_request`.
#[non_exhaustive]
pub struct BulkCreateCompaniesRequest {
    /// `companies`. Required. At most 100 items.
    pub companies: Option<Vec<BulkCreateCompaniesRequestCompaniesItem>>,
    /// `job`.
    pub job: Option<BulkCreateCompaniesRequestJob>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl BulkCreateCompaniesRequest {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(
        companies: impl IntoIterator<
            Item = impl Into<BulkCreateCompaniesRequestCompaniesItem>,
        >,
    ) -> Self {
        Self {
            companies: Some(companies.into_iter().map(Into::into).collect()),
            ..Self::default()
        }
    }

    /// Sets `job`.
    #[must_use]
    #[inline]
    pub fn with_job(mut self, job: impl Into<BulkCreateCompaniesRequestJob>) -> Self {
        self.job = Some(job.into());
        self
    }
}

/// Part of the schema `bulk_create_companies_request`.
#[non_exhaustive]
pub struct BulkCreateCompaniesRequestCompaniesItem {
    /// `company_id`.
    pub company_id: Option<String>,
    /// `name`.
    pub name: Option<String>,
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

impl BulkCreateCompaniesRequestCompaniesItem {
    /// With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `company_id`.
    #[must_use]
    #[inline]
    pub fn with_company_id(mut self, company_id: impl Into<String>) -> Self {
        self.company_id = Some(company_id.into());
        self
    }

    /// Sets `name`.
    #[must_use]
    #[inline]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
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

/// Part of the schema `bulk_create_companies_request`.
#[non_exhaustive]
pub struct BulkCreateCompaniesRequestJob {
    /// `id`.
    pub id: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl BulkCreateCompaniesRequestJob {
    /// With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `id`.
    #[must_use]
    #[inline]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}

crate::runtime::model!(BulkCreateCompaniesRequest {
    companies: "companies" required,
    job: "job",
});

crate::runtime::model!(BulkCreateCompaniesRequestCompaniesItem {
    company_id: "company_id",
    name: "name",
    plan: "plan",
    size: "size",
    website: "website",
    industry: "industry",
    custom_attributes: "custom_attributes",
    remote_created_at: "remote_created_at",
    monthly_spend: "monthly_spend",
    update_last_request_at: "update_last_request_at",
});

crate::runtime::model!(BulkCreateCompaniesRequestJob {
    id: "id",
});
