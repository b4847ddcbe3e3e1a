// Written by `cargo xtask regen`. Do not edit.

//! Schema `bulk_delete_companies_request`.

use crate::runtime::wire::Extra;

/// Schema `bulk_delete_companies_request`.
#[non_exhaustive]
pub struct BulkDeleteCompaniesRequest {
    /// `companies`. Required. At most 100 items.
    pub companies: Option<Vec<BulkDeleteCompaniesRequestCompaniesItem>>,
    /// `job`.
    pub job: Option<BulkDeleteCompaniesRequestJob>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl BulkDeleteCompaniesRequest {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(
        companies: impl IntoIterator<
            Item = impl Into<BulkDeleteCompaniesRequestCompaniesItem>,
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
    pub fn with_job(mut self, job: impl Into<BulkDeleteCompaniesRequestJob>) -> Self {
        self.job = Some(job.into());
        self
    }
}

/// Part of the schema `bulk_delete_companies_request`.
#[non_exhaustive]
pub struct BulkDeleteCompaniesRequestCompaniesItem {
    /// `id`. Required.
    pub id: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl BulkDeleteCompaniesRequestCompaniesItem {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
    }
}

/// Part of the schema `bulk_delete_companies_request`.
#[non_exhaustive]
pub struct BulkDeleteCompaniesRequestJob {
    /// `id`.
    pub id: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl BulkDeleteCompaniesRequestJob {
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

crate::runtime::model!(BulkDeleteCompaniesRequest {
    companies: "companies" required,
    job: "job",
});

crate::runtime::model!(BulkDeleteCompaniesRequestCompaniesItem {
    id: "id" required,
});

crate::runtime::model!(BulkDeleteCompaniesRequestJob {
    id: "id",
});
