// Written by `cargo xtask regen`. Do not edit.

//! How the operations of the tag `Articles` are called by name.

use crate::{endpoints, models};

crate::runtime::dispatch::table!("Articles" articles:
    ListArticles = list_articles()
        .page(query "page": i64)
        .per_page(query "per_page": i64),
        401 => crate::runtime::Json<models::Error>;
    CreateArticle = create_article(json "body": models::CreateArticleRequest),
        400 | 401 => crate::runtime::Json<models::Error>;
    RetrieveArticle = retrieve_article(path "id": String),
        401 | 404 => crate::runtime::Json<models::Error>;
    UpdateArticle = update_article(path "id": String, json "body": models::UpdateArticleRequest),
        400 | 401 | 404 => crate::runtime::Json<models::Error>;
    DeleteArticle = delete_article(path "id": String),
        401 | 404 => crate::runtime::Json<models::Error>;
    RetrieveArticleDraft = retrieve_article_draft(path "id": String),
        401 | 404 => crate::runtime::Json<models::Error>;
    StageArticleDraft = stage_article_draft(path "id": String, json "body": models::UpdateArticleRequest),
        401 | 404 | 422 => crate::runtime::Json<models::Error>;
    PublishArticleDraft = publish_article_draft(path "id": String)
        .with_body(json "body": models::PublishArticleDraftRequest),
        401 | 404 | 422 => crate::runtime::Json<models::Error>;
    ListArticleVersions = list_article_versions(path "article_id": String)
        .page(query "page": i64)
        .per_page(query "per_page": i64)
        .locale(query "locale": String),
        400 | 401 | 404 => crate::runtime::Json<models::Error>;
    RetrieveArticleVersion = retrieve_article_version(path "article_id": String, path "id": String)
        .locale(query "locale": String),
        400 | 401 | 404 => crate::runtime::Json<models::Error>;
    AttachTagToArticle = attach_tag_to_article(path "article_id": String, json "body": models::AttachTagToArticleBody),
        401 | 403 | 404 => crate::runtime::Json<models::Error>;
    DetachTagFromArticle = detach_tag_from_article(path "article_id": String, path "id": String),
        401 | 403 | 404 => crate::runtime::Json<models::Error>;
    SearchArticles = search_articles()
        .phrase(query "phrase": String)
        .state(query "state": String)
        .help_center_id(query "help_center_id": i64)
        .highlight(query "highlight": bool)
        .page(query "page": i64)
        .per_page(query "per_page": i64),
        401 => crate::runtime::Json<models::Error>;
);
