// Written by `cargo xtask regen`. Do not edit.

//! How the operations of the tag `Articles` are called by name.

use crate::{endpoints, models};

crate::runtime::dispatch::table!("Articles" articles:
    ListArticles = list_articles()
        .page(query "page": i64)
        .per_page(query "per_page": i64);
    CreateArticle = create_article(json "body": models::CreateArticleRequest);
    RetrieveArticle = retrieve_article(path "id": String);
    UpdateArticle = update_article(path "id": String, json "body": models::UpdateArticleRequest);
    DeleteArticle = delete_article(path "id": String);
    RetrieveArticleDraft = retrieve_article_draft(path "id": String);
    StageArticleDraft = stage_article_draft(path "id": String, json "body": models::UpdateArticleRequest);
    PublishArticleDraft = publish_article_draft(path "id": String)
        .with_body(json "body": models::PublishArticleDraftRequest);
    ListArticleVersions = list_article_versions(path "article_id": String)
        .page(query "page": i64)
        .per_page(query "per_page": i64)
        .locale(query "locale": String);
    RetrieveArticleVersion = retrieve_article_version(path "article_id": String, path "id": String)
        .locale(query "locale": String);
    AttachTagToArticle = attach_tag_to_article(path "article_id": String, json "body": models::AttachTagToArticleBody);
    DetachTagFromArticle = detach_tag_from_article(path "article_id": String, path "id": String);
    SearchArticles = search_articles()
        .phrase(query "phrase": String)
        .state(query "state": String)
        .help_center_id(query "help_center_id": i64)
        .highlight(query "highlight": bool)
        .page(query "page": i64)
        .per_page(query "per_page": i64);
);
