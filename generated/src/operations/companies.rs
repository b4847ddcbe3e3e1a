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
        .per_page(query "per_page": i64);
    CreateOrUpdateCompany = create_or_update_company(json "body": models::CreateOrUpdateCompanyRequest);
    RetrieveACompanyById = retrieve_a_company_by_id(path "id": String);
    UpdateCompany = update_company(path "id": String);
    DeleteCompany = delete_company(path "id": String);
    ListAttachedContacts = list_attached_contacts(path "id": String)
        .page(query "page": i64)
        .per_page(query "per_page": i64);
    ListAttachedSegmentsForCompanies = list_attached_segments_for_companies(path "id": String);
    SearchCompanies = search_companies(json "body": models::CompanySearchRequest);
    ListAllCompanies = list_all_companies()
        .page(query "page": i64)
        .per_page(query "per_page": i64)
        .order(query "order": String);
    ScrollOverAllCompanies = scroll_over_all_companies()
        .scroll_param(query "scroll_param": String);
    AttachContactToACompany = attach_contact_to_a_company(path "id": String, json "body": models::AttachContactToACompanyBody);
    DetachContactFromACompany = detach_contact_from_a_company(path "contact_id": String, path "id": String);
    BulkUpdateCompanies = bulk_update_companies(json "body": models::BulkUpdateCompaniesRequest);
    BulkCreateCompanies = bulk_create_companies(json "body": models::BulkCreateCompaniesRequest);
    BulkDeleteCompanies = bulk_delete_companies(json "body": models::BulkDeleteCompaniesRequest);
    ShowBulkCompaniesJob = show_bulk_companies_job(path "id": String);
);
