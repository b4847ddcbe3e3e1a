// Written by `cargo xtask regen`. Do not edit.

//! How the operations of the tag `Companies` are called by name.

use crate::{endpoints, models};

crate::runtime::dispatch::table!("Companies" companies:
    RetrieveCompany = retrieve_company()
        .name(query "name": String)
        .company_id(query "company_id": String)
        .tag_id(query "tag_id": String)
        .segment_id(query "segment_id": String)
        .page(query "page": i64)
        .per_page(query "per_page": i64),
        401 | 404 => crate::runtime::Json<models::Error>;
    CreateOrUpdateCompany = create_or_update_company(json "body": models::CreateOrUpdateCompanyRequest),
        400 | 401 => crate::runtime::Json<models::Error>;
    RetrieveACompanyById = retrieve_a_company_by_id(path "id": String),
        401 | 404 => crate::runtime::Json<models::Error>;
    UpdateCompany = update_company(path "id": String),
        401 | 404 => crate::runtime::Json<models::Error>;
    DeleteCompany = delete_company(path "id": String),
        401 | 404 => crate::runtime::Json<models::Error>;
    ListAttachedContacts = list_attached_contacts(path "id": String)
        .page(query "page": i64)
        .per_page(query "per_page": i64),
        401 | 404 => crate::runtime::Json<models::Error>;
    ListAttachedSegmentsForCompanies = list_attached_segments_for_companies(path "id": String),
        401 | 404 => crate::runtime::Json<models::Error>;
    SearchCompanies = search_companies(json "body": models::CompanySearchRequest),
        400 | 401 => crate::runtime::Json<models::Error>;
    ListAllCompanies = list_all_companies()
        .page(query "page": i64)
        .per_page(query "per_page": i64)
        .order(query "order": String),
        401 => crate::runtime::Json<models::Error>;
    ScrollOverAllCompanies = scroll_over_all_companies()
        .scroll_param(query "scroll_param": String),
        401 => crate::runtime::Json<models::Error>;
    AttachContactToACompany = attach_contact_to_a_company(path "id": String, json "body": models::AttachContactToACompanyBody),
        400 | 401 | 404 => crate::runtime::Json<models::Error>;
    DetachContactFromACompany = detach_contact_from_a_company(path "contact_id": String, path "id": String),
        401 | 404 => crate::runtime::Json<models::Error>;
    BulkUpdateCompanies = bulk_update_companies(json "body": models::BulkUpdateCompaniesRequest),
        401 | 403 | 404 | 422 => crate::runtime::Json<models::Error>;
    BulkCreateCompanies = bulk_create_companies(json "body": models::BulkCreateCompaniesRequest),
        401 | 403 | 404 | 422 => crate::runtime::Json<models::Error>;
    BulkDeleteCompanies = bulk_delete_companies(json "body": models::BulkDeleteCompaniesRequest),
        401 | 403 | 404 | 422 => crate::runtime::Json<models::Error>;
    ShowBulkCompaniesJob = show_bulk_companies_job(path "id": String),
        401 => crate::runtime::Json<models::Error>;
);
