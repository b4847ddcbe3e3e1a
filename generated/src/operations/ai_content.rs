// Written by `cargo xtask regen`. Do not edit.

//! How the operations of the tag `AI Content` are called by name.

use crate::{endpoints, models};

crate::runtime::dispatch::table!("AI Content" ai_content:
    ListContentImportSources = list_content_import_sources()
        .page(query "page": i64)
        .per_page(query "per_page": i64),
        401 => crate::runtime::Json<models::Error>;
    CreateContentImportSource = create_content_import_source(json "body": models::CreateContentImportSourceRequest),
        401 => crate::runtime::Json<models::Error>;
    GetContentImportSource = get_content_import_source(path "id": String),
        401 => crate::runtime::Json<models::Error>;
    UpdateContentImportSource = update_content_import_source(path "id": String, json "body": models::UpdateContentImportSourceRequest),
        401 => crate::runtime::Json<models::Error>;
    DeleteContentImportSource = delete_content_import_source(path "id": String),
        401 => crate::runtime::Json<models::Error>;
    ListExternalPages = list_external_pages()
        .page(query "page": i64)
        .per_page(query "per_page": i64),
        401 => crate::runtime::Json<models::Error>;
    CreateExternalPage = create_external_page(json "body": models::CreateExternalPageRequest),
        401 => crate::runtime::Json<models::Error>;
    GetExternalPage = get_external_page(path "id": String),
        401 => crate::runtime::Json<models::Error>;
    UpdateExternalPage = update_external_page(path "id": String, json "body": models::UpdateExternalPageRequest),
        401 => crate::runtime::Json<models::Error>;
    DeleteExternalPage = delete_external_page(path "id": String),
        401 => crate::runtime::Json<models::Error>;
);
