// Written by `cargo xtask regen`. Do not edit.

//! Schema `bulk_update_contacts_request`.

use crate::runtime::wire::{Extra, Map};

/// Schema `bulk_update_contacts_request`.
#[non_exhaustive]
pub struct BulkUpdateContactsRequest {
    /// `contacts`. Required. At most 100 items.
    pub contacts: Option<Vec<BulkUpdateContactsRequestContactsItem>>,
    /// `job`.
    pub job: Option<BulkUpdateContactsRequestJob>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl BulkUpdateContactsRequest {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(
        contacts: impl IntoIterator<
            Item = impl Into<BulkUpdateContactsRequestContactsItem>,
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
    pub fn with_job(mut self, job: impl Into<BulkUpdateContactsRequestJob>) -> Self {
        self.job = Some(job.into());
        self
    }
}

/// Part of the schema `bulk_update_contacts_request`.
#[non_exhaustive]
pub struct BulkUpdateContactsRequestContactsItem {
    /// `id`. Required.
    pub id: Option<String>,
    /// `external_id`.
    pub external_id: Option<String>,
    /// `email`.
    pub email: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `phone`.
    pub phone: Option<String>,
    /// `avatar`.
    pub avatar: Option<String>,
    /// `owner_id`.
    pub owner_id: Option<String>,
    /// `unsubscribed_from_emails`.
    pub unsubscribed_from_emails: Option<bool>,
    /// `language_override`.
    pub language_override: Option<String>,
    /// `custom_attributes`.
    pub custom_attributes: Option<Map<serde_json::Value>>,
    /// `companies`.
    pub companies: Option<Vec<BulkUpdateContactsRequestContactsItemCompaniesItem>>,
    /// `tags`.
    pub tags: Option<BulkUpdateContactsRequestContactsItemTags>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl BulkUpdateContactsRequestContactsItem {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: Some(id.into()),
            ..Self::default()
        }
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

    /// Sets `companies`.
    #[must_use]
    #[inline]
    pub fn with_companies(
        mut self,
        companies: impl IntoIterator<
            Item = impl Into<BulkUpdateContactsRequestContactsItemCompaniesItem>,
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
        tags: impl Into<BulkUpdateContactsRequestContactsItemTags>,
    ) -> Self {
        self.tags = Some(tags.into());
        self
    }
}

/// Part of the schema `bulk_update_contacts_request`.
#[non_exhaustive]
pub struct BulkUpdateContactsRequestContactsItemCompaniesItem {
    /// `company_id`. Required.
    pub company_id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `remove`.
    pub remove: Option<bool>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl BulkUpdateContactsRequestContactsItemCompaniesItem {
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

    /// Sets `remove`.
    #[must_use]
    #[inline]
    pub fn with_remove(mut self, remove: bool) -> Self {
        self.remove = Some(remove);
        self
    }
}

/// Part of the schema `bulk_update_contacts_request`.
#[non_exhaustive]
pub struct BulkUpdateContactsRequestContactsItemTags {
    /// `add`.
    pub add: Option<Vec<BulkUpdateContactsRequestContactsItemTagsAddItem>>,
    /// `remove`.
    pub remove: Option<Vec<BulkUpdateContactsRequestContactsItemTagsRemoveItem>>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl BulkUpdateContactsRequestContactsItemTags {
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
            Item = impl Into<BulkUpdateContactsRequestContactsItemTagsAddItem>,
        >,
    ) -> Self {
        self.add = Some(add.into_iter().map(Into::into).collect());
        self
    }

    /// Sets `remove`.
    #[must_use]
    #[inline]
    pub fn with_remove(
        mut self,
        remove: impl IntoIterator<
            Item = impl Into<BulkUpdateContactsRequestContactsItemTagsRemoveItem>,
        >,
    ) -> Self {
        self.remove = Some(remove.into_iter().map(Into::into).collect());
        self
    }
}

/// Part of the schema `bulk_update_contacts_request`.
#[non_exhaustive]
pub struct BulkUpdateContactsRequestContactsItemTagsAddItem {
    /// `id`. Required.
    pub id: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl BulkUpdateContactsRequestContactsItemTagsAddItem {
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

/// Part of the schema `bulk_update_contacts_request`.
#[non_exhaustive]
pub struct BulkUpdateContactsRequestContactsItemTagsRemoveItem {
    /// `id`. Required.
    pub id: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl BulkUpdateContactsRequestContactsItemTagsRemoveItem {
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

/// Part of the schema `bulk_update_contacts_request`.
#[non_exhaustive]
pub struct BulkUpdateContactsRequestJob {
    /// `id`.
    pub id: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl BulkUpdateContactsRequestJob {
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

crate::runtime::model!(BulkUpdateContactsRequest {
    contacts: "contacts" required,
    job: "job",
});

crate::runtime::model!(BulkUpdateContactsRequestContactsItem {
    id: "id" required,
    external_id: "external_id",
    email: "email",
    name: "name",
    phone: "phone",
    avatar: "avatar",
    owner_id: "owner_id",
    unsubscribed_from_emails: "unsubscribed_from_emails",
    language_override: "language_override",
    custom_attributes: "custom_attributes",
    companies: "companies",
    tags: "tags",
});

crate::runtime::model!(BulkUpdateContactsRequestContactsItemCompaniesItem {
    company_id: "company_id" required,
    name: "name",
    remove: "remove",
});

crate::runtime::model!(BulkUpdateContactsRequestContactsItemTags {
    add: "add",
    remove: "remove",
});

crate::runtime::model!(BulkUpdateContactsRequestContactsItemTagsAddItem {
    id: "id" required,
});

crate::runtime::model!(BulkUpdateContactsRequestContactsItemTagsRemoveItem {
    id: "id" required,
});

crate::runtime::model!(BulkUpdateContactsRequestJob {
    id: "id",
});
