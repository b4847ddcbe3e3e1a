// Written by `cargo xtask regen`. Do not edit.

//! Schema `bulk_create_contacts_request`.

use crate::runtime::wire::{Extra, Map, Timestamp};

/// Schema `bulk_create_contacts_request`.
#[non_exhaustive]
pub struct BulkCreateContactsRequest {
    /// `contacts`. Required. At most 100 items.
    pub contacts: Option<Vec<BulkCreateContactsRequestContactsItem>>,
    /// `job`.
    pub job: Option<BulkCreateContactsRequestJob>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl BulkCreateContactsRequest {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(
        contacts: impl IntoIterator<
            Item = impl Into<BulkCreateContactsRequestContactsItem>,
        >,
    ) -> Self {
        Self {
            contacts: Some(contacts.into_iter().map(Into::into).collect()),
            ..Self::default()
        }
    }

    /// Sets `job`.
    #[must_use]
    #[inline]
    pub fn with_job(mut self, job: impl Into<BulkCreateContactsRequestJob>) -> Self {
        self.job = Some(job.into());
        self
    }
}

/// Part of the schema `bulk_create_contacts_request`.
#[non_exhaustive]
pub struct BulkCreateContactsRequestContactsItem {
    /// `external_id`.
    pub external_id: Option<String>,
    /// `email`.
    pub email: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `role`.
    pub role: Option<String>,
    /// `phone`.
    pub phone: Option<String>,
    /// `avatar`.
    pub avatar: Option<String>,
    /// `language_override`.
    pub language_override: Option<String>,
    /// `custom_attributes`.
    pub custom_attributes: Option<Map<serde_json::Value>>,
    /// `signed_up_at`.
    pub signed_up_at: Option<Timestamp>,
    /// `last_seen_at`.
    pub last_seen_at: Option<Timestamp>,
    /// `owner_id`.
    pub owner_id: Option<String>,
    /// `unsubscribed_from_emails`.
    pub unsubscribed_from_emails: Option<bool>,
    /// `companies`.
    pub companies: Option<Vec<BulkCreateContactsRequestContactsItemCompaniesItem>>,
    /// `tags`.
    pub tags: Option<BulkCreateContactsRequestContactsItemTags>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl BulkCreateContactsRequestContactsItem {
    /// With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `external_id`.
    #[must_use]
    #[inline]
    pub fn with_external_id(mut self, external_id: impl Into<String>) -> Self {
        self.external_id = Some(external_id.into());
        self
    }

    /// Sets `email`.
    #[must_use]
    #[inline]
    pub fn with_email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets `name`.
    #[must_use]
    #[inline]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `role`.
    #[must_use]
    #[inline]
    pub fn with_role(mut self, role: impl Into<String>) -> Self {
        self.role = Some(role.into());
        self
    }

    /// Sets `phone`.
    #[must_use]
    #[inline]
    pub fn with_phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Some(phone.into());
        self
    }

    /// Sets `avatar`.
    #[must_use]
    #[inline]
    pub fn with_avatar(mut self, avatar: impl Into<String>) -> Self {
        self.avatar = Some(avatar.into());
        self
    }

    /// Sets `language_override`.
    #[must_use]
    #[inline]
    pub fn with_language_override(
        mut self,
        language_override: impl Into<String>,
    ) -> Self {
        self.language_override = Some(language_override.into());
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

    /// Sets `signed_up_at`.
    #[must_use]
    #[inline]
    pub fn with_signed_up_at(mut self, signed_up_at: impl Into<Timestamp>) -> Self {
        self.signed_up_at = Some(signed_up_at.into());
        self
    }

    /// Sets `last_seen_at`.
    #[must_use]
    #[inline]
    pub fn with_last_seen_at(mut self, last_seen_at: impl Into<Timestamp>) -> Self {
        self.last_seen_at = Some(last_seen_at.into());
        self
    }

    /// Sets `owner_id`.
    #[must_use]
    #[inline]
    pub fn with_owner_id(mut self, owner_id: impl Into<String>) -> Self {
        self.owner_id = Some(owner_id.into());
        self
    }

    /// Sets `unsubscribed_from_emails`.
    #[must_use]
    #[inline]
    pub fn with_unsubscribed_from_emails(
        mut self,
        unsubscribed_from_emails: bool,
    ) -> Self {
        self.unsubscribed_from_emails = Some(unsubscribed_from_emails);
        self
    }

    /// Sets `companies`.
    #[must_use]
    #[inline]
    pub fn with_companies(
        mut self,
        companies: impl IntoIterator<
            Item = impl Into<BulkCreateContactsRequestContactsItemCompaniesItem>,
        >,
    ) -> Self {
        self.companies = Some(companies.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `tags`.
    #[must_use]
    #[inline]
    pub fn with_tags(
        mut self,
        tags: impl Into<BulkCreateContactsRequestContactsItemTags>,
    ) -> Self {
        self.tags = Some(tags.into());
        self
    }
}

/// Part of the schema `bulk_create_contacts_request`.
#[non_exhaustive]
pub struct BulkCreateContactsRequestContactsItemCompaniesItem {
    /// `company_id`. Required.
    pub company_id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl BulkCreateContactsRequestContactsItemCompaniesItem {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(company_id: impl Into<String>) -> Self {
        Self {
            company_id: Some(company_id.into()),
            ..Self::default()
        }
    }

    /// Sets `name`.
    #[must_use]
    #[inline]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

/// Part of the schema `bulk_create_contacts_request`.
#[non_exhaustive]
pub struct BulkCreateContactsRequestContactsItemTags {
    /// `add`.
    pub add: Option<Vec<BulkCreateContactsRequestContactsItemTagsAddItem>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl BulkCreateContactsRequestContactsItemTags {
    /// With nothing set.
    #[must_use]
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `add`.
    #[must_use]
    #[inline]
    pub fn with_add(
        mut self,
        add: impl IntoIterator<
            Item = impl Into<BulkCreateContactsRequestContactsItemTagsAddItem>,
        >,
    ) -> Self {
        self.add = Some(add.into_iter().map(Into::into).collect());
        self
    }
}

/// Part of the schema `bulk_create_contacts_request`.
#[non_exhaustive]
pub struct BulkCreateContactsRequestContactsItemTagsAddItem {
    /// `id`. Required.
    pub id: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl BulkCreateContactsRequestContactsItemTagsAddItem {
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

/// Part of the schema `bulk_create_contacts_request`.
#[non_exhaustive]
pub struct BulkCreateContactsRequestJob {
    /// `id`.
    pub id: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl BulkCreateContactsRequestJob {
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

crate::runtime::model!(BulkCreateContactsRequest {
    contacts: "contacts" required,
    job: "job",
});

crate::runtime::model!(BulkCreateContactsRequestContactsItem {
    external_id: "external_id",
    email: "email",
    name: "name",
    role: "role",
    phone: "phone",
    avatar: "avatar",
    language_override: "language_override",
    custom_attributes: "custom_attributes",
    signed_up_at: "signed_up_at",
    last_seen_at: "last_seen_at",
    owner_id: "owner_id",
    unsubscribed_from_emails: "unsubscribed_from_emails",
    companies: "companies",
    tags: "tags",
});

crate::runtime::model!(BulkCreateContactsRequestContactsItemCompaniesItem {
    company_id: "company_id" required,
    name: "name",
});

crate::runtime::model!(BulkCreateContactsRequestContactsItemTags {
    add: "add",
});

crate::runtime::model!(BulkCreateContactsRequestContactsItemTagsAddItem {
    id: "id" required,
});

crate::runtime::model!(BulkCreateContactsRequestJob {
    id: "id",
});
