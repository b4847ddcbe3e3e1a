// Written by `cargo xtask regen`. Do not edit.

//! How the operations of the tag `Help Center` are called by name.

use crate::{endpoints, models};

crate::runtime::dispatch::table!("Help Center" help_center:
    ListHelpCenterRedirects = list_help_center_redirects(path "help_center_id": String)
        .page(query "page": i64)
        .per_page(query "per_page": i64),
        401 | 404 => crate::runtime::Json<models::Error>;
    CreateHelpCenterRedirect = create_help_center_redirect(path "help_center_id": String, json "body": models::CreateHelpCenterRedirectRequest),
        400 | 401 | 404 | 409 | 422 => crate::runtime::Json<models::Error>;
    RetrieveHelpCenterRedirect = retrieve_help_center_redirect(path "help_center_id": String, path "id": String),
        401 | 404 => crate::runtime::Json<models::Error>;
    DeleteHelpCenterRedirect = delete_help_center_redirect(path "help_center_id": String, path "id": String),
        401 | 404 => crate::runtime::Json<models::Error>;
    ListAllCollections = list_all_collections()
        .page(query "page": i64)
        .per_page(query "per_page": i64),
        401 => crate::runtime::Json<models::Error>;
    CreateCollection = create_collection(json "body": models::CreateCollectionRequest),
        400 | 401 => crate::runtime::Json<models::Error>;
    RetrieveCollection = retrieve_collection(path "id": i64),
        401 | 404 => crate::runtime::Json<models::Error>;
    UpdateCollection = update_collection(path "id": i64, json "body": models::UpdateCollectionRequest),
        401 | 404 => crate::runtime::Json<models::Error>;
    DeleteCollection = delete_collection(path "id": i64),
        401 | 404 => crate::runtime::Json<models::Error>;
    RetrieveHelpCenter = retrieve_help_center(path "id": String),
        401 | 404 => crate::runtime::Json<models::Error>;
    ListHelpCenters = list_help_centers()
        .page(query "page": i64)
        .per_page(query "per_page": i64),
        401 => crate::runtime::Json<models::Error>;
);
