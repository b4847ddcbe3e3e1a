// Written by `cargo xtask regen`. Do not edit.

//! How the operations of the tag `Contacts` are called by name.

use crate::{endpoints, models};

crate::runtime::dispatch::table!("Contacts" contacts:
    ListCompaniesForAContact = list_companies_for_a_contact(path "id": String)
        .page(query "page": i64)
        .per_page(query "per_page": i64),
        401 | 404 => crate::runtime::Json<models::Error>;
    ListSegmentsForAContact = list_segments_for_a_contact(path "contact_id": String),
        401 | 404 => crate::runtime::Json<models::Error>;
    ListSubscriptionsForAContact = list_subscriptions_for_a_contact(path "contact_id": String),
        401 | 404 => crate::runtime::Json<models::Error>;
    ListTagsForAContact = list_tags_for_a_contact(path "contact_id": String),
        401 | 404 => crate::runtime::Json<models::Error>;
    ShowContact = show_contact(path "id": String)
        .include_merge_history(query "include_merge_history": bool),
        401 | 410 => crate::runtime::Json<models::Error>;
    UpdateContact = update_contact(path "id": String, json "body": models::UpdateContactRequest)
        .include_merge_history(query "include_merge_history": bool),
        401 => crate::runtime::Json<models::Error>;
    DeleteContact = delete_contact(path "id": String),
        401 => crate::runtime::Json<models::Error>;
    MergeContact = merge_contact(json "body": models::MergeContactsRequest)
        .include_merge_history(query "include_merge_history": bool),
        400 | 401 => crate::runtime::Json<models::Error>;
    PreviewMergeContact = preview_merge_contact(json "body": models::MergePreviewRequest),
        401 => crate::runtime::Json<models::Error>;
    SearchContacts = search_contacts(json "body": models::ContactSearchRequest)
        .include_merge_history(query "include_merge_history": bool),
        400 | 401 => crate::runtime::Json<models::Error>;
    ListContactActivities = list_contact_activities()
        .per_page(query "per_page": i64)
        .starting_after(query "starting_after": String),
        401 => crate::runtime::Json<models::Error>;
    ListContacts = list_contacts()
        .include_merge_history(query "include_merge_history": bool)
        .page(query "page": i64)
        .per_page(query "per_page": i64)
        .starting_after(query "starting_after": String),
        401 => crate::runtime::Json<models::Error>;
    CreateContact = create_contact(json "body": models::CreateContactRequest),
        401 => crate::runtime::Json<models::Error>;
    ShowContactByExternalId = show_contact_by_external_id(path "external_id": String)
        .include_merge_history(query "include_merge_history": bool),
        401 | 410 => crate::runtime::Json<models::Error>;
    ArchiveContact = archive_contact(path "id": String);
    UnarchiveContact = unarchive_contact(path "id": String);
    BlockContact = block_contact(path "id": String);
    ListContactMergeHistory = list_contact_merge_history(path "id": String)
        .cursor(query "cursor": String)
        .per_page(query "per_page": i64)
        .order(query "order": models::ListContactMergeHistoryOrder),
        401 | 404 => crate::runtime::Json<models::Error>;
    BulkUpdateContacts = bulk_update_contacts(json "body": models::BulkUpdateContactsRequest),
        401 | 403 | 404 | 422 => crate::runtime::Json<models::Error>;
    BulkCreateContacts = bulk_create_contacts(json "body": models::BulkCreateContactsRequest),
        401 | 403 | 404 | 422 => crate::runtime::Json<models::Error>;
    BulkDeleteContacts = bulk_delete_contacts(json "body": models::BulkDeleteContactsRequest),
        401 | 403 | 404 | 422 => crate::runtime::Json<models::Error>;
    ShowBulkUpdateContactsJob = show_bulk_update_contacts_job(path "id": String),
        401 => crate::runtime::Json<models::Error>;
);
