// Written by `cargo xtask regen`. Do not edit.

//! Schema `untag_company_request`.

use crate::runtime::wire::Extra;

/// Schema `untag_company_request`.
#[non_exhaustive]
pub struct UntagCompanyRequest {
    /// `name`. Required.
    pub name: Option<String>,
    /// `companies`. Required.
    pub companies: Option<Vec<UntagCompanyRequestCompaniesItem>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl UntagCompanyRequest {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(
        name: impl Into<String>,
        companies: impl IntoIterator<Item = impl Into<UntagCompanyRequestCompaniesItem>>,
    ) -> Self {
        Self {
            name: Some(name.into()),
            companies: Some(companies.into_iter().map(Into::into).collect()),
            ..Self::default()
        }
    }
}

/// Part of the schema `untag_company_request`.
#[non_exhaustive]
pub struct UntagCompanyRequestCompaniesItem {
    /// `id`.
    pub id: Option<String>,
    /// `company_id`.
    pub company_id: Option<String>,
    /// `untag`.
    pub untag: Option<bool>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl UntagCompanyRequestCompaniesItem {
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

    /// Sets `company_id`.
    #[must_use]
    #[inline]
    pub fn with_company_id(mut self, company_id: impl Into<String>) -> Self {
        self.company_id = Some(company_id.into());
        self
    }

    /// Sets `untag`.
    #[must_use]
    #[inline]
    pub fn with_untag(mut self, untag: bool) -> Self {
        self.untag = Some(untag);
        self
    }
}

crate::runtime::model!(UntagCompanyRequest {
    name: "name" required,
    companies: "companies" required,
});

crate::runtime::model!(UntagCompanyRequestCompaniesItem {
    id: "id",
    company_id: "company_id",
    untag: "untag",
});
