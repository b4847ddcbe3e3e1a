// Written by `cargo xtask regen`. Do not edit.

//! The operations of the tag `Companies`.

use crate::models;
use crate::runtime::{PathParam, Request, Style};

/// `GET /companies`
///
/// [`Client::items`](crate::Client::items) gives the items of all pages.
#[inline]
pub fn retrieve_company() -> Request<RetrieveCompany> {
    Request::new()
}

impl Request<RetrieveCompany> {
    /// `name`.
    #[must_use]
    #[inline]
    pub fn name(self, name: impl Into<String>) -> Self {
        self.set_query("name", Style::Form, &Into::<String>::into(name))
    }

    /// `company_id`.
    #[must_use]
    #[inline]
    pub fn company_id(self, company_id: impl Into<String>) -> Self {
        self.set_query("company_id", Style::Form, &Into::<String>::into(company_id))
    }

    /// `tag_id`.
    #[must_use]
    #[inline]
    pub fn tag_id(self, tag_id: impl Into<String>) -> Self {
        self.set_query("tag_id", Style::Form, &Into::<String>::into(tag_id))
    }

    /// `segment_id`.
    #[must_use]
    #[inline]
    pub fn segment_id(self, segment_id: impl Into<String>) -> Self {
        self.set_query("segment_id", Style::Form, &Into::<String>::into(segment_id))
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
}

/// `POST /companies`
#[inline]
pub fn create_or_update_company(
    body: impl Into<models::CreateOrUpdateCompanyRequest>,
) -> Request<CreateOrUpdateCompany> {
    Request::new().set_json(&Into::<models::CreateOrUpdateCompanyRequest>::into(body))
}

/// `GET /companies/{id}`
#[inline]
pub fn retrieve_a_company_by_id(
    id: impl Into<PathParam>,
) -> Request<RetrieveACompanyById> {
    Request::new().set_path("id", id)
}

/// `PUT /companies/{id}`
#[inline]
pub fn update_company(id: impl Into<PathParam>) -> Request<UpdateCompany> {
    Request::new().set_path("id", id)
}

/// `DELETE /companies/{id}`
#[inline]
pub fn delete_company(id: impl Into<PathParam>) -> Request<DeleteCompany> {
    Request::new().set_path("id", id)
}

/// `GET /companies/{id}/contacts`
///
/// [`Client::items`](crate::Client::items) gives the items of all pages.
#[inline]
pub fn list_attached_contacts(
    id: impl Into<PathParam>,
) -> Request<ListAttachedContacts> {
    Request::new().set_path("id", id)
}

impl Request<ListAttachedContacts> {
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

/// `GET /companies/{id}/segments`
///
/// [`Client::items`](crate::Client::items) gives its items one by one.
#[inline]
pub fn list_attached_segments_for_companies(
    id: impl Into<PathParam>,
) -> Request<ListAttachedSegmentsForCompanies> {
    Request::new().set_path("id", id)
}

/// `POST /companies/search`
///
/// [`Client::items`](crate::Client::items) gives the items of all pages.
#[inline]
pub fn search_companies(
    body: impl Into<models::CompanySearchRequest>,
) -> Request<SearchCompanies> {
    Request::new().set_json(&Into::<models::CompanySearchRequest>::into(body))
}

/// `POST /companies/list`
///
/// [`Client::items`](crate::Client::items) gives the items of all pages.
#[inline]
pub fn list_all_companies() -> Request<ListAllCompanies> {
    Request::new()
}

impl Request<ListAllCompanies> {
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

    /// `order`.
    #[must_use]
    #[inline]
    pub fn order(self, order: impl Into<String>) -> Self {
        self.set_query("order", Style::Form, &Into::<String>::into(order))
    }
}

/// `GET /companies/scroll`
///
/// [`Client::items`](crate::Client::items) gives the items of all pages.
#[inline]
pub fn scroll_over_all_companies() -> Request<ScrollOverAllCompanies> {
    Request::new()
}

impl Request<ScrollOverAllCompanies> {
    /// `scroll_param`.
    #[must_use]
    #[inline]
    pub fn scroll_param(self, scroll_param: impl Into<String>) -> Self {
        self.set_query("scroll_param", Style::Form, &Into::<String>::into(scroll_param))
    }
}

/// `POST /contacts/{id}/companies`
#[inline]
pub fn attach_contact_to_a_company(
    id: impl Into<PathParam>,
    body: impl Into<models::AttachContactToACompanyBody>,
) -> Request<AttachContactToACompany> {
    Request::new()
        .set_path("id", id)
        .set_json(&Into::<models::AttachContactToACompanyBody>::into(body))
}

/// `DELETE /contacts/{contact_id}/companies/{id}`
#[inline]
pub fn detach_contact_from_a_company(
    contact_id: impl Into<PathParam>,
    id: impl Into<PathParam>,
) -> Request<DetachContactFromACompany> {
    Request::new().set_path("contact_id", contact_id).set_path("id", id)
}

/// `PUT /companies/bulk`
#[inline]
pub fn bulk_update_companies(
    body: impl Into<models::BulkUpdateCompaniesRequest>,
) -> Request<BulkUpdateCompanies> {
    Request::new().set_json(&Into::<models::BulkUpdateCompaniesRequest>::into(body))
}

/// `POST /companies/bulk`
#[inline]
pub fn bulk_create_companies(
    body: impl Into<models::BulkCreateCompaniesRequest>,
) -> Request<BulkCreateCompanies> {
    Request::new().set_json(&Into::<models::BulkCreateCompaniesRequest>::into(body))
}

/// `POST /companies/bulk/delete`
#[inline]
pub fn bulk_delete_companies(
    body: impl Into<models::BulkDeleteCompaniesRequest>,
) -> Request<BulkDeleteCompanies> {
    Request::new().set_json(&Into::<models::BulkDeleteCompaniesRequest>::into(body))
}

/// `GET /companies/bulk/{id}`
#[inline]
pub fn show_bulk_companies_job(
    id: impl Into<PathParam>,
) -> Request<ShowBulkCompaniesJob> {
    Request::new().set_path("id", id)
}

crate::runtime::operation!(
    /// The operation of [`retrieve_company`].
    RetrieveCompany: "retrieveCompany", Get "/companies" -> crate::runtime::Json<models::CompanyList>
);

crate::runtime::paged!(
    RetrieveCompany: models::Company, "/data", |page| page.data.take(),
    Link("/pages/next"),
    Number("/pages/page", "/pages/total_pages", Query("page")),
);

crate::runtime::operation!(
    /// The operation of [`create_or_update_company`].
    CreateOrUpdateCompany: "createOrUpdateCompany", Post "/companies" -> crate::runtime::Json<models::Company>
);

crate::runtime::operation!(
    /// The operation of [`retrieve_a_company_by_id`].
    RetrieveACompanyById: "RetrieveACompanyById", Get "/companies/{id}" -> crate::runtime::Json<models::Company>
);

crate::runtime::operation!(
    /// The operation of [`update_company`].
    UpdateCompany: "UpdateCompany", Put "/companies/{id}" -> crate::runtime::Json<models::Company>
);

crate::runtime::operation!(
    /// The operation of [`delete_company`].
    DeleteCompany: "deleteCompany", Delete "/companies/{id}" -> crate::runtime::Json<models::DeletedCompanyObject>
);

crate::runtime::operation!(
    /// The operation of [`list_attached_contacts`].
    ListAttachedContacts: "ListAttachedContacts", Get "/companies/{id}/contacts" -> crate::runtime::Json<models::CompanyAttachedContacts>
);

crate::runtime::paged!(
    ListAttachedContacts: models::Contact, "/data", |page| page.data.take(),
    Link("/pages/next"),
    Number("/pages/page", "/pages/total_pages", Query("page")),
);

crate::runtime::operation!(
    /// The operation of [`list_attached_segments_for_companies`].
    ListAttachedSegmentsForCompanies: "ListAttachedSegmentsForCompanies", Get "/companies/{id}/segments" -> crate::runtime::Json<models::CompanyAttachedSegments>
);

crate::runtime::paged!(
    ListAttachedSegmentsForCompanies: models::Segment, "/data", |page| page.data.take(),
);

crate::runtime::operation!(
    /// The operation of [`search_companies`].
    SearchCompanies: "searchCompanies", Post "/companies/search" -> crate::runtime::Json<models::CompanyList>
);

crate::runtime::paged!(
    SearchCompanies: models::Company, "/data", |page| page.data.take(),
    Cursor("/pages/next/starting_after", NoCursor, Body("/pagination/starting_after")),
    Link("/pages/next"),
);

crate::runtime::operation!(
    /// The operation of [`list_all_companies`].
    ListAllCompanies: "listAllCompanies", Post "/companies/list" -> crate::runtime::Json<models::CompanyList>
);

crate::runtime::paged!(
    ListAllCompanies: models::Company, "/data", |page| page.data.take(),
    Link("/pages/next"),
    Number("/pages/page", "/pages/total_pages", Query("page")),
);

crate::runtime::operation!(
    /// The operation of [`scroll_over_all_companies`].
    ScrollOverAllCompanies: "scrollOverAllCompanies", Get "/companies/scroll" -> crate::runtime::Json<models::CompanyScroll>
);

crate::runtime::paged!(
    ScrollOverAllCompanies: models::Company, "/data", |page| page.data.take(),
    Cursor("/scroll_param", EmptyPage, Query("scroll_param")),
);

crate::runtime::operation!(
    /// The operation of [`attach_contact_to_a_company`].
    AttachContactToACompany: "attachContactToACompany", Post "/contacts/{id}/companies" -> crate::runtime::Json<models::Company>
);

crate::runtime::operation!(
    /// The operation of [`detach_contact_from_a_company`].
    DetachContactFromACompany: "detachContactFromACompany", Delete "/contacts/{contact_id}/companies/{id}" -> crate::runtime::Json<models::Company>
);

crate::runtime::operation!(
    /// The operation of [`bulk_update_companies`].
    BulkUpdateCompanies: "BulkUpdateCompanies", Put "/companies/bulk" -> crate::runtime::Json<models::CompaniesBulkJob>
);

crate::runtime::operation!(
    /// The operation of [`bulk_create_companies`].
    BulkCreateCompanies: "BulkCreateCompanies", Post "/companies/bulk" -> crate::runtime::Json<models::CompaniesBulkJob>
);

crate::runtime::operation!(
    /// The operation of [`bulk_delete_companies`].
    BulkDeleteCompanies: "BulkDeleteCompanies", Post "/companies/bulk/delete" -> crate::runtime::Json<models::CompaniesBulkJob>
);

crate::runtime::operation!(
    /// The operation of [`show_bulk_companies_job`].
    ShowBulkCompaniesJob: "ShowBulkCompaniesJob", Get "/companies/bulk/{id}" -> crate::runtime::Json<models::CompaniesBulkJob>
);
