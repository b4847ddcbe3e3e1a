// Written by `cargo xtask regen`. Do not edit.

//! How the operations of the tag `Internal Articles` are called by name.

use crate::{endpoints, models};

crate::runtime::dispatch::table!("Internal Articles" internal_articles:
    ListInternalArticles = list_internal_articles()
        .page(query "page": i64)
        .per_page(query "per_page": i64);
    CreateInternalArticle = create_internal_article(json "body": models::CreateInternalArticleRequest);
    RetrieveInternalArticle = retrieve_internal_article(path "id": String);
    UpdateInternalArticle = update_internal_article(path "id": String, json "body": models::UpdateInternalArticleRequest);
    DeleteInternalArticle = delete_internal_article(path "id": String);
    AttachTagToInternalArticle = attach_tag_to_internal_article(path "internal_article_id": String, json "body": models::AttachTagToInternalArticleBody);
    DetachTagFromInternalArticle = detach_tag_from_internal_article(path "internal_article_id": String, path "id": String);
    SearchInternalArticles = search_internal_articles()
        .folder_id(query "folder_id": i64)
        .page(query "page": i64)
        .per_page(query "per_page": i64);
);
