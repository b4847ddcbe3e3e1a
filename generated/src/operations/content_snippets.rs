// Written by `cargo xtask regen`. Do not edit.

//! How the operations of the tag `Content Snippets` are called by name.

use crate::{endpoints, models};

crate::runtime::dispatch::table!("Content Snippets" content_snippets:
    ListContentSnippets = list_content_snippets()
        .page(query "page": i64)
        .per_page(query "per_page": i64);
    CreateContentSnippet = create_content_snippet(json "body": models::ContentSnippetCreateRequest),
        404 | 422 => crate::runtime::Json<models::Error>;
    GetContentSnippet = get_content_snippet(path "id": String),
        404 => crate::runtime::Json<models::Error>;
    UpdateContentSnippet = update_content_snippet(path "id": String, json "body": models::ContentSnippetUpdateRequest),
        404 | 422 => crate::runtime::Json<models::Error>;
    DeleteContentSnippet = delete_content_snippet(path "id": String),
        404 | 422 => crate::runtime::Json<models::Error>;
    AttachTagToContentSnippet = attach_tag_to_content_snippet(path "content_snippet_id": String, json "body": models::AttachTagToContentSnippetBody),
        401 | 403 | 404 => crate::runtime::Json<models::Error>;
    DetachTagFromContentSnippet = detach_tag_from_content_snippet(path "content_snippet_id": String, path "id": String),
        401 | 403 | 404 => crate::runtime::Json<models::Error>;
);
