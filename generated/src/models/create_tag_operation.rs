// Written by `cargo xtask regen`. Do not edit.

//! The inline schemas of the operation `createTag`.

use super::TagMultipleUsersRequestUsersItem;
use crate::runtime::wire::Extra;

/// Part of the operation `createTag`.
#[non_exhaustive]
pub struct CreateTagBody {
    /// `name`. Required.
    pub name: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `companies`.
    pub companies: Option<Vec<CreateTagBodyCompaniesItem>>,
    /// `users`.
    pub users: Option<Vec<TagMultipleUsersRequestUsersItem>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl CreateTagBody {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            ..Self::default()
        }
    }

    /// Sets `id`.
    #[must_use]
    #[inline]
    pub fn with_id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Sets `companies`.
    #[must_use]
    #[inline]
    pub fn with_companies(
        mut self,
        companies: impl IntoIterator<Item = impl Into<CreateTagBodyCompaniesItem>>,
    ) -> Self {
        self.companies = Some(companies.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `users`.
    #[must_use]
    #[inline]
    pub fn with_users(
        mut self,
        users: impl IntoIterator<Item = impl Into<TagMultipleUsersRequestUsersItem>>,
    ) -> Self {
        self.users = Some(users.into_iter().map(Into::into).collect());
        self
    }
}

/// Part of the operation `createTag`.
#[non_exhaustive]
pub struct CreateTagBodyCompaniesItem {
    /// `id`.
    pub id: Option<String>,
    /// `company_id`.
    pub company_id: Option<String>,
    /// `untag`.
    pub untag: Option<bool>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl CreateTagBodyCompaniesItem {
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

crate::runtime::model!(CreateTagBody {
    name: "name" required,
    id: "id",
    companies: "companies",
    users: "users",
});

crate::runtime::model!(CreateTagBodyCompaniesItem {
    id: "id",
    company_id: "company_id",
    untag: "untag",
});
