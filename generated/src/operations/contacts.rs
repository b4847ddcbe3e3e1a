// Written by `cargo xtask regen`. Do not edit.

//! How the operations of the tag `Contacts` are called by name.

use crate::{endpoints, models};

crate::runtime::dispatch::table!("Contacts" contacts:
    ListCompaniesForAContact = list_companies_for_a_contact(path "id": String)
        .page(query "page": i64)
        .per_page(query "per_page": i64);
    ListSegmentsForAContact = list_segments_for_a_contact(path "contact_id": String);
    ListSubscriptionsForAContact = list_subscriptions_for_a_contact(path "contact_id": String);
    ListTagsForAContact = list_tags_for_a_contact(path "contact_id": String);
    ShowContact = show_contact(path "id": String)
        .include_merge_history(query "include_merge_history": bool);
    UpdateContact = update_contact(path "id": String, json "body": models::UpdateContactRequest)
        .include_merge_history(query "include_merge_history": bool);
    DeleteContact = delete_contact(path "id": String);
    MergeContact = merge_contact(json "body": models::MergeContactsRequest)
        .include_merge_history(query "include_merge_history": bool);
    PreviewMergeContact = preview_merge_contact(json "body": models::MergePreviewRequest);
    SearchContacts = search_contacts(json "body": models::ContactSearchRequest)
        .include_merge_history(query "include_merge_history": bool);
    ListContactActivities = list_contact_activities()
        .per_page(query "per_page": i64)
        .starting_after(query "starting_after": String);
    ListContacts = list_contacts()
        .include_merge_history(query "include_merge_history": bool)
        .page(query "page": i64)
        .per_page(query "per_page": i64)
        .starting_after(query "starting_after": String);
    CreateContact = create_contact(json "body": models::CreateContactRequest);
    ShowContactByExternalId = show_contact_by_external_id(path "external_id": String)
        .include_merge_history(query "include_merge_history": bool);
    ArchiveContact = archive_contact(path "id": String);
    UnarchiveContact = unarchive_contact(path "id": String);
    BlockContact = block_contact(path "id": String);
    ListContactMergeHistory = list_contact_merge_history(path "id": String)
        .cursor(query "cursor": String)
        .per_page(query "per_page": i64)
        .order(query "order": models::ListContactMergeHistoryOrder);
    BulkUpdateContacts = bulk_update_contacts(json "body": models::BulkUpdateContactsRequest);
    BulkCreateContacts = bulk_create_contacts(json "body": models::BulkCreateContactsRequest);
    BulkDeleteContacts = bulk_delete_contacts(json "body": models::BulkDeleteContactsRequest);
    ShowBulkUpdateContactsJob = show_bulk_update_contacts_job(path "id": String);
);
