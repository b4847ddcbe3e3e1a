// Written by `cargo xtask regen`. Do not edit.

//! Schema `bulk_delete_contacts_request`.

use crate::runtime::wire::Extra;

/// Schema `bulk_delete_contacts_request`.
#[non_exhaustive]
pub struct BulkDeleteContactsRequest {
    /// `contacts`. Required. At most 100 items.
    pub contacts: Option<Vec<BulkDeleteContactsRequestContactsItem>>,
    /// `job`.
    pub job: Option<BulkDeleteContactsRequestJob>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl BulkDeleteContactsRequest {
    /// With what is required.
    #[must_use]
    #[inline]
    pub fn new(
        contacts: impl IntoIterator<
            Item = impl Into<BulkDeleteContactsRequestContactsItem>,
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
    pub fn with_job(mut self, job: impl Into<BulkDeleteContactsRequestJob>) -> Self {
        self.job = Some(job.into());
        self
    }
}

/// Part of the schema `bulk_delete_contacts_request`.
#[non_exhaustive]
pub struct BulkDeleteContactsRequestContactsItem {
    /// `id`. Required.
    pub id: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl BulkDeleteContactsRequestContactsItem {
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

/// Part of the schema `bulk_delete_contacts_request`.
#[non_exhaustive]
pub struct BulkDeleteContactsRequestJob {
    /// `id`.
    pub id: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

impl BulkDeleteContactsRequestJob {
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

crate::runtime::model!(BulkDeleteContactsRequest {
    contacts: "contacts" required,
    job: "job",
});

crate::runtime::model!(BulkDeleteContactsRequestContactsItem {
    id: "id" required,
});

crate::runtime::model!(BulkDeleteContactsRequestJob {
    id: "id",
});
