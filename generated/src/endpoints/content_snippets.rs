// Written by `cargo xtask regen`. Do not edit.

//! The operations of the tag `Content Snippets`.

use crate::models;
use crate::runtime::{PathParam, Request, Style};

/// `GET /content_snippets`
///
/// [`Client::items`](crate::Client::items) gives the items of all pages.
#[inline]
pub fn list_content_snippets() -> Request<ListContentSnippets> {
    Request::new()
}

impl Request<ListContentSnippets> {
    /// `page`.
    #[must_use]
    #[inline]
    pub fn page(self, page: i64) -> Self {
        self.set_query("page", Style::Form, &page)
    }

    /// `per_page`.
    #[must_use]
    #[inline]
    pub fn per_page(self, per_page: i64) -> Self {
        self.set_query("per_page", Style::Form, &per_page)
    }
}

/// `POST /content_snippets`
#[inline]
pub fn create_content_snippet(
    body: impl Into<models::ContentSnippetCreateRequest>,
) -> Request<CreateContentSnippet> {
    Request::new().set_json(&Into::<models::ContentSnippetCreateRequest>::into(body))
}

/// `GET /content_snippets/{id}`
#[inline]
pub fn get_content_snippet(id: impl Into<PathParam>) -> Request<GetContentSnippet> {
    Request::new().set_path("id", id)
}

/// `PUT /content_snippets/{id}`
#[inline]
pub fn update_content_snippet(
    id: impl Into<PathParam>,
    body: impl Into<models::ContentSnippetUpdateRequest>,
) -> Request<UpdateContentSnippet> {
    Request::new()
        .set_path("id", id)
        .set_json(&Into::<models::ContentSnippetUpdateRequest>::into(body))
}

/// `DELETE /content_snippets/{id}`
#[inline]
pub fn delete_content_snippet(
    id: impl Into<PathParam>,
) -> Request<DeleteContentSnippet> {
    Request::new().set_path("id", id)
}

/// `POST /content_snippets/{content_snippet_id}/tags`
#[inline]
pub fn attach_tag_to_content_snippet(
    content_snippet_id: impl Into<PathParam>,
    body: impl Into<models::AttachTagToContentSnippetBody>,
) -> Request<AttachTagToContentSnippet> {
    Request::new()
        .set_path("content_snippet_id", content_snippet_id)
        .set_json(&Into::<models::AttachTagToContentSnippetBody>::into(body))
}

/// `DELETE /content_snippets/{content_snippet_id}/tags/{id}`
#[inline]
pub fn detach_tag_from_content_snippet(
    content_snippet_id: impl Into<PathParam>,
    id: impl Into<PathParam>,
) -> Request<DetachTagFromContentSnippet> {
    Request::new().set_path("content_snippet_id", content_snippet_id).set_path("id", id)
}

crate::runtime::operation!(
    /// The operation of [`list_content_snippets`].
    ListContentSnippets: "listContentSnippets", Get "/content_snippets" -> crate::runtime::Json<models::ContentSnippetList>
);

crate::runtime::paged!(
    ListContentSnippets: models::ContentSnippet, "/data", |page| page.data.take(),
    Number("/page", "/total_pages", Query("page")),
);

crate::runtime::operation!(
    /// The operation of [`create_content_snippet`].
    CreateContentSnippet: "createContentSnippet", Post "/content_snippets" -> crate::runtime::Json<models::ContentSnippet>
);

crate::runtime::operation!(
    /// The operation of [`get_content_snippet`].
    GetContentSnippet: "getContentSnippet", Get "/content_snippets/{id}" -> crate::runtime::Json<models::ContentSnippet>
);

crate::runtime::operation!(
    /// The operation of [`update_content_snippet`].
    UpdateContentSnippet: "updateContentSnippet", Put "/content_snippets/{id}" -> crate::runtime::Json<models::ContentSnippet>
);

crate::runtime::operation!(
    /// The operation of [`delete_content_snippet`].
    DeleteContentSnippet: "deleteContentSnippet", Delete "/content_snippets/{id}" -> crate::runtime::Empty
);

crate::runtime::operation!(
    /// The operation of [`attach_tag_to_content_snippet`].
    AttachTagToContentSnippet: "attachTagToContentSnippet", Post "/content_snippets/{content_snippet_id}/tags" -> crate::runtime::Json<models::Tag>
);

crate::runtime::operation!(
    /// The operation of [`detach_tag_from_content_snippet`].
    DetachTagFromContentSnippet: "detachTagFromContentSnippet", Delete "/content_snippets/{content_snippet_id}/tags/{id}" -> crate::runtime::Json<models::Tag>
);
