// Written by `cargo xtask regen`. Do not edit.

//! How the operations of the tag `Help Center` are called by name.

use crate::{endpoints, models};

crate::runtime::dispatch::table!("Help Center" help_center:
    ListHelpCenterRedirects = list_help_center_redirects(path "help_center_id": String)
        .page(query "page": i64)
        .per_page(query "per_page": i64);
    CreateHelpCenterRedirect = create_help_center_redirect(path "help_center_id": String, json "body": models::CreateHelpCenterRedirectRequest);
    RetrieveHelpCenterRedirect = retrieve_help_center_redirect(path "help_center_id": String, path "id": String);
    DeleteHelpCenterRedirect = delete_help_center_redirect(path "help_center_id": String, path "id": String);
    ListAllCollections = list_all_collections()
        .page(query "page": i64)
        .per_page(query "per_page": i64);
    CreateCollection = create_collection(json "body": models::CreateCollectionRequest);
    RetrieveCollection = retrieve_collection(path "id": i64);
    UpdateCollection = update_collection(path "id": i64, json "body": models::UpdateCollectionRequest);
    DeleteCollection = delete_collection(path "id": i64);
    RetrieveHelpCenter = retrieve_help_center(path "id": String);
    ListHelpCenters = list_help_centers()
        .page(query "page": i64)
        .per_page(query "per_page": i64);
);
