// Written by `cargo xtask regen`. Do not edit.

//! The operations of the tag `Contacts`.

use crate::models;
use crate::runtime::{PathParam, Request, Style};

/// `GET /contacts/{id}/companies`
///
/// [`Client::items`](crate::Client::items) gives the items of all pages.
#[inline]
pub fn list_companies_for_a_contact(
    id: impl Into<PathParam>,
) -> Request<ListCompaniesForAContact> {
    Request::new().set_path("id", id)
}

impl Request<ListCompaniesForAContact> {
    /// `page`.
    #[must_use]
    #[inline]
    pub fn page(self, page: i64) -> Self {
        self.set_query("page", Style::Form, &page)
    }

    /// `per_page`.
    #[must_use]
    #[inline]
    pub fn per_page(self, per_page: i64) -> Self {
        self.set_query("per_page", Style::Form, &per_page)
    }
}

/// `GET /contacts/{contact_id}/segments`
///
/// [`Client::items`](crate::Client::items) gives its items one by one.
#[inline]
pub fn list_segments_for_a_contact(
    contact_id: impl Into<PathParam>,
) -> Request<ListSegmentsForAContact> {
    Request::new().set_path("contact_id", contact_id)
}

/// `GET /contacts/{contact_id}/subscriptions`
///
/// [`Client::items`](crate::Client::items) gives its items one by one.
#[inline]
pub fn list_subscriptions_for_a_contact(
    contact_id: impl Into<PathParam>,
) -> Request<ListSubscriptionsForAContact> {
    Request::new().set_path("contact_id", contact_id)
}

/// `GET /contacts/{contact_id}/tags`
///
/// [`Client::items`](crate::Client::items) gives its items one by one.
#[inline]
pub fn list_tags_for_a_contact(
    contact_id: impl Into<PathParam>,
) -> Request<ListTagsForAContact> {
    Request::new().set_path("contact_id", contact_id)
}

/// `GET /contacts/{id}`
#[inline]
pub fn show_contact(id: impl Into<PathParam>) -> Request<ShowContact> {
    Request::new().set_path("id", id)
}

impl Request<ShowContact> {
    /// `include_merge_history`. Default: `false`.
    #[must_use]
    #[inline]
    pub fn include_merge_history(self, include_merge_history: bool) -> Self {
        self.set_query("include_merge_history", Style::Form, &include_merge_history)
    }
}

/// `PUT /contacts/{id}`
#[inline]
pub fn update_contact(
    id: impl Into<PathParam>,
    body: impl Into<models::UpdateContactRequest>,
) -> Request<UpdateContact> {
    Request::new()
        .set_path("id", id)
        .set_json(&Into::<models::UpdateContactRequest>::into(body))
}

impl Request<UpdateContact> {
    /// `include_merge_history`. Default: `false`.
    #[must_use]
    #[inline]
    pub fn include_merge_history(self, include_merge_history: bool) -> Self {
        self.set_query("include_merge_history", Style::Form, &include_merge_history)
    }
}

/// `DELETE /contacts/{id}`
#[inline]
pub fn delete_contact(id: impl Into<PathParam>) -> Request<DeleteContact> {
    Request::new().set_path("id", id)
}

/// `POST /contacts/merge`
#[inline]
pub fn merge_contact(
    body: impl Into<models::MergeContactsRequest>,
) -> Request<MergeContact> {
    Request::new().set_json(&Into::<models::MergeContactsRequest>::into(body))
}

impl Request<MergeContact> {
    /// `include_merge_history`. Default: `false`.
    #[must_use]
    #[inline]
    pub fn include_merge_history(self, include_merge_history: bool) -> Self {
        self.set_query("include_merge_history", Style::Form, &include_merge_history)
    }
}

/// `POST /contacts/merge/preview`
#[inline]
pub fn preview_merge_contact(
    body: impl Into<models::MergePreviewRequest>,
) -> Request<PreviewMergeContact> {
    Request::new().set_json(&Into::<models::MergePreviewRequest>::into(body))
}

/// `POST /contacts/search`
///
/// [`Client::items`](crate::Client::items) gives the items of all pages.
#[inline]
pub fn search_contacts(
    body: impl Into<models::ContactSearchRequest>,
) -> Request<SearchContacts> {
    Request::new().set_json(&Into::<models::ContactSearchRequest>::into(body))
}

impl Request<SearchContacts> {
    /// `include_merge_history`. Default: `false`.
    #[must_use]
    #[inline]
    pub fn include_merge_history(self, include_merge_history: bool) -> Self {
        self.set_query("include_merge_history", Style::Form, &include_merge_history)
    }
}

/// `GET /contacts/activities`
///
/// [`Client::items`](crate::Client::items) gives the items of all pages.
#[inline]
pub fn list_contact_activities() -> Request<ListContactActivities> {
    Request::new()
}

impl Request<ListContactActivities> {
    /// `per_page`. At least 1. At most 150. Default: `50`.
    #[must_use]
    #[inline]
    pub fn per_page(self, per_page: i64) -> Self {
        self.set_query("per_page", Style::Form, &per_page)
    }

    /// `starting_after`.
    #[must_use]
    #[inline]
    pub fn starting_after(self, starting_after: impl Into<String>) -> Self {
        self.set_query(
            "starting_after",
            Style::Form,
            &Into::<String>::into(starting_after),
        )
    }
}

/// `GET /contacts`
///
/// [`Client::items`](crate::Client::items) gives the items of all pages.
#[inline]
pub fn list_contacts() -> Request<ListContacts> {
    Request::new()
}

impl Request<ListContacts> {
    /// `include_merge_history`. Default: `false`.
    #[must_use]
    #[inline]
    pub fn include_merge_history(self, include_merge_history: bool) -> Self {
        self.set_query("include_merge_history", Style::Form, &include_merge_history)
    }

    /// `page`.
    #[must_use]
    #[inline]
    pub fn page(self, page: i64) -> Self {
        self.set_query("page", Style::Form, &page)
    }

    /// `per_page`.
    #[must_use]
    #[inline]
    pub fn per_page(self, per_page: i64) -> Self {
        self.set_query("per_page", Style::Form, &per_page)
    }

    /// `starting_after`.
    #[must_use]
    #[inline]
    pub fn starting_after(self, starting_after: impl Into<String>) -> Self {
        self.set_query(
            "starting_after",
            Style::Form,
            &Into::<String>::into(starting_after),
        )
    }
}

/// `POST /contacts`
#[inline]
pub fn create_contact(
    body: impl Into<models::CreateContactRequest>,
) -> Request<CreateContact> {
    Request::new().set_json(&Into::<models::CreateContactRequest>::into(body))
}

/// `GET /contacts/find_by_external_id/{external_id}`
#[inline]
pub fn show_contact_by_external_id(
    external_id: impl Into<PathParam>,
) -> Request<ShowContactByExternalId> {
    Request::new().set_path("external_id", external_id)
}

impl Request<ShowContactByExternalId> {
    /// `include_merge_history`. Default: `false`.
    #[must_use]
    #[inline]
    pub fn include_merge_history(self, include_merge_history: bool) -> Self {
        self.set_query("include_merge_history", Style::Form, &include_merge_history)
    }
}

/// `POST /contacts/{id}/archive`
#[inline]
pub fn archive_contact(id: impl Into<PathParam>) -> Request<ArchiveContact> {
    Request::new().set_path("id", id)
}

/// `POST /contacts/{id}/unarchive`
#[inline]
pub fn unarchive_contact(id: impl Into<PathParam>) -> Request<UnarchiveContact> {
    Request::new().set_path("id", id)
}

/// `POST /contacts/{id}/block`
#[inline]
pub fn block_contact(id: impl Into<PathParam>) -> Request<BlockContact> {
    Request::new().set_path("id", id)
}

/// `GET /contacts/{id}/merge_history`
///
/// [`Client::items`](crate::Client::items) gives the items of all pages.
#[inline]
pub fn list_contact_merge_history(
    id: impl Into<PathParam>,
) -> Request<ListContactMergeHistory> {
    Request::new().set_path("id", id)
}

impl Request<ListContactMergeHistory> {
    /// `cursor`.
    #[must_use]
    #[inline]
    pub fn cursor(self, cursor: impl Into<String>) -> Self {
        self.set_query("cursor", Style::Form, &Into::<String>::into(cursor))
    }

    /// `per_page`. At least 1. At most 150. Default: `50`.
    #[must_use]
    #[inline]
    pub fn per_page(self, per_page: i64) -> Self {
        self.set_query("per_page", Style::Form, &per_page)
    }

    /// `order`.
    #[must_use]
    #[inline]
    pub fn order(self, order: impl Into<models::ListContactMergeHistoryOrder>) -> Self {
        self.set_query(
            "order",
            Style::Form,
            &Into::<models::ListContactMergeHistoryOrder>::into(order),
        )
    }
}

/// `PUT /contacts/bulk`
#[inline]
pub fn bulk_update_contacts(
    body: impl Into<models::BulkUpdateContactsRequest>,
) -> Request<BulkUpdateContacts> {
    Request::new().set_json(&Into::<models::BulkUpdateContactsRequest>::into(body))
}

/// `POST /contacts/bulk`
#[inline]
pub fn bulk_create_contacts(
    body: impl Into<models::BulkCreateContactsRequest>,
) -> Request<BulkCreateContacts> {
    Request::new().set_json(&Into::<models::BulkCreateContactsRequest>::into(body))
}

/// `POST /contacts/bulk/delete`
#[inline]
pub fn bulk_delete_contacts(
    body: impl Into<models::BulkDeleteContactsRequest>,
) -> Request<BulkDeleteContacts> {
    Request::new().set_json(&Into::<models::BulkDeleteContactsRequest>::into(body))
}

/// `GET /contacts/bulk/{id}`
#[inline]
pub fn show_bulk_update_contacts_job(
    id: impl Into<PathParam>,
) -> Request<ShowBulkUpdateContactsJob> {
    Request::new().set_path("id", id)
}

crate::runtime::operation!(
    /// The operation of [`list_companies_for_a_contact`].
    ListCompaniesForAContact: "listCompaniesForAContact", Get "/contacts/{id}/companies" -> crate::runtime::Json<models::ContactAttachedCompanies>
);

crate::runtime::paged!(
    ListCompaniesForAContact: models::Company, "/companies", |page| page.companies.take(),
    Link("/pages/next"),
    Number("/pages/page", "/pages/total_pages", Query("page")),
);

crate::runtime::operation!(
    /// The operation of [`list_segments_for_a_contact`].
    ListSegmentsForAContact: "listSegmentsForAContact", Get "/contacts/{contact_id}/segments" -> crate::runtime::Json<models::ContactSegments>
);

crate::runtime::paged!(
    ListSegmentsForAContact: models::Segment, "/data", |page| page.data.take(),
);

crate::runtime::operation!(
    /// The operation of [`list_subscriptions_for_a_contact`].
    ListSubscriptionsForAContact: "listSubscriptionsForAContact", Get "/contacts/{contact_id}/subscriptions" -> crate::runtime::Json<models::SubscriptionTypeList>
);

crate::runtime::paged!(
    ListSubscriptionsForAContact: models::SubscriptionType, "/data", |page| page.data.take(),
);

crate::runtime::operation!(
    /// The operation of [`list_tags_for_a_contact`].
    ListTagsForAContact: "listTagsForAContact", Get "/contacts/{contact_id}/tags" -> crate::runtime::Json<models::TagList>
);

crate::runtime::paged!(
    ListTagsForAContact: models::Tag, "/data", |page| page.data.take(),
);

crate::runtime::operation!(
    /// The operation of [`show_contact`].
    ShowContact: "ShowContact", Get "/contacts/{id}" -> crate::runtime::Json<models::Contact>
);

crate::runtime::operation!(
    /// The operation of [`update_contact`].
    UpdateContact: "UpdateContact", Put "/contacts/{id}" -> crate::runtime::Json<models::Contact>
);

crate::runtime::operation!(
    /// The operation of [`delete_contact`].
    DeleteContact: "DeleteContact", Delete "/contacts/{id}" -> crate::runtime::Json<models::ContactDeleted>
);

crate::runtime::operation!(
    /// The operation of [`merge_contact`].
    MergeContact: "MergeContact", Post "/contacts/merge" -> crate::runtime::Json<models::Contact>
);

crate::runtime::operation!(
    /// The operation of [`preview_merge_contact`].
    PreviewMergeContact: "PreviewMergeContact", Post "/contacts/merge/preview" -> crate::runtime::Json<models::MergePreviewResponse>
);

crate::runtime::operation!(
    /// The operation of [`search_contacts`].
    SearchContacts: "SearchContacts", Post "/contacts/search" -> crate::runtime::Json<models::ContactList>
);

crate::runtime::paged!(
    SearchContacts: models::Contact, "/data", |page| page.data.take(),
    Cursor("/pages/next/starting_after", NoCursor, Body("/pagination/starting_after")),
    Link("/pages/next"),
);

crate::runtime::operation!(
    /// The operation of [`list_contact_activities`].
    ListContactActivities: "ListContactActivities", Get "/contacts/activities" -> crate::runtime::Json<models::ContactActivityList>
);

crate::runtime::paged!(
    ListContactActivities: models::ContactActivity, "/data", |page| page.data.take(),
    Cursor("/pages/next/starting_after", NoCursor, Query("starting_after")),
    Link("/pages/next"),
);

crate::runtime::operation!(
    /// The operation of [`list_contacts`].
    ListContacts: "ListContacts", Get "/contacts" -> crate::runtime::Json<models::ContactList>
);

crate::runtime::paged!(
    ListContacts: models::Contact, "/data", |page| page.data.take(),
    Cursor("/pages/next/starting_after", NoCursor, Query("starting_after")),
    Link("/pages/next"),
    Number("/pages/page", "/pages/total_pages", Query("page")),
);

crate::runtime::operation!(
    /// The operation of [`create_contact`].
    CreateContact: "CreateContact", Post "/contacts" -> crate::runtime::Json<models::Contact>
);

crate::runtime::operation!(
    /// The operation of [`show_contact_by_external_id`].
    ShowContactByExternalId: "ShowContactByExternalId", Get "/contacts/find_by_external_id/{external_id}" -> crate::runtime::Json<models::Contact>
);

crate::runtime::operation!(
    /// The operation of [`archive_contact`].
    ArchiveContact: "ArchiveContact", Post "/contacts/{id}/archive" -> crate::runtime::Json<models::ContactArchived>
);

crate::runtime::operation!(
    /// The operation of [`unarchive_contact`].
    UnarchiveContact: "UnarchiveContact", Post "/contacts/{id}/unarchive" -> crate::runtime::Json<models::ContactUnarchived>
);

crate::runtime::operation!(
    /// The operation of [`block_contact`].
    BlockContact: "BlockContact", Post "/contacts/{id}/block" -> crate::runtime::Json<models::ContactBlocked>
);

crate::runtime::operation!(
    /// The operation of [`list_contact_merge_history`].
    ListContactMergeHistory: "ListContactMergeHistory", Get "/contacts/{id}/merge_history" -> crate::runtime::Json<models::MergeHistoryList>
);

crate::runtime::paged!(
    ListContactMergeHistory: models::MergeHistoryItem, "/data", |page| page.data.take(),
    Cursor("/next_cursor", Flag("/has_more"), Query("cursor")),
);

crate::runtime::operation!(
    /// The operation of [`bulk_update_contacts`].
    BulkUpdateContacts: "BulkUpdateContacts", Put "/contacts/bulk" -> crate::runtime::Json<models::ContactsBulkJob>
);

crate::runtime::operation!(
    /// The operation of [`bulk_create_contacts`].
    BulkCreateContacts: "BulkCreateContacts", Post "/contacts/bulk" -> crate::runtime::Json<models::ContactsBulkJob>
);

crate::runtime::operation!(
    /// The operation of [`bulk_delete_contacts`].
    BulkDeleteContacts: "BulkDeleteContacts", Post "/contacts/bulk/delete" -> crate::runtime::Json<models::ContactsBulkJob>
);

crate::runtime::operation!(
    /// The operation of [`show_bulk_update_contacts_job`].
    ShowBulkUpdateContactsJob: "ShowBulkUpdateContactsJob", Get "/contacts/bulk/{id}" -> crate::runtime::Json<models::ContactsBulkJob>
);
