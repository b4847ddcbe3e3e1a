// Written by `cargo xtask regen`. Do not edit.

//! How the operations of the tag `Internal Articles` are called by name.

use crate::{endpoints, models};

crate::runtime::dispatch::table!("Internal Articles" internal_articles:
    ListInternalArticles = list_internal_articles()
        .page(query "page": i64)
        .per_page(query "per_page": i64),
        401 => crate::runtime::Json<models::Error>;
    CreateInternalArticle = create_internal_article(json "body": models::CreateInternalArticleRequest),
        400 | 401 | 404 => crate::runtime::Json<models::Error>;
    RetrieveInternalArticle = retrieve_internal_article(path "id": String),
        401 | 404 => crate::runtime::Json<models::Error>;
    UpdateInternalArticle = update_internal_article(path "id": String, json "body": models::UpdateInternalArticleRequest),
        401 | 404 => crate::runtime::Json<models::Error>;
    DeleteInternalArticle = delete_internal_article(path "id": String),
        401 | 404 => crate::runtime::Json<models::Error>;
    AttachTagToInternalArticle = attach_tag_to_internal_article(path "internal_article_id": String, json "body": models::AttachTagToInternalArticleBody),
        401 | 403 | 404 => crate::runtime::Json<models::Error>;
    DetachTagFromInternalArticle = detach_tag_from_internal_article(path "internal_article_id": String, path "id": String),
        401 | 403 | 404 => crate::runtime::Json<models::Error>;
    SearchInternalArticles = search_internal_articles()
        .folder_id(query "folder_id": i64)
        .page(query "page": i64)
        .per_page(query "per_page": i64),
        401 => crate::runtime::Json<models::Error>;
);
