// Written by `cargo xtask regen`. Do not edit.

//! How the operations of the tag `AI Content` are called by name.

use crate::{endpoints, models};

crate::runtime::dispatch::table!("AI Content" ai_content:
    ListContentImportSources = list_content_import_sources()
        .page(query "page": i64)
        .per_page(query "per_page": i64);
    CreateContentImportSource = create_content_import_source(json "body": models::CreateContentImportSourceRequest);
    GetContentImportSource = get_content_import_source(path "id": String);
    UpdateContentImportSource = update_content_import_source(path "id": String, json "body": models::UpdateContentImportSourceRequest);
    DeleteContentImportSource = delete_content_import_source(path "id": String);
    ListExternalPages = list_external_pages()
        .page(query "page": i64)
        .per_page(query "per_page": i64);
    CreateExternalPage = create_external_page(json "body": models::CreateExternalPageRequest);
    GetExternalPage = get_external_page(path "id": String);
    UpdateExternalPage = update_external_page(path "id": String, json "body": models::UpdateExternalPageRequest);
    DeleteExternalPage = delete_external_page(path "id": String);
);
