// Written by `cargo xtask regen`. Do not edit.

//! The operations of the tag `Internal Articles`.

use crate::models;
use crate::runtime::{PathParam, Request, Style};

/// `GET /internal_articles`
///
/// [`Client::items`](crate::Client::items) gives the items of all pages.
#[inline]
pub fn list_internal_articles() -> Request<ListInternalArticles> {
    Request::new()
}

impl Request<ListInternalArticles> {
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

/// `POST /internal_articles`
#[inline]
pub fn create_internal_article(
    body: impl Into<models::CreateInternalArticleRequest>,
) -> Request<CreateInternalArticle> {
    Request::new().set_json(&Into::<models::CreateInternalArticleRequest>::into(body))
}

/// `GET /internal_articles/{id}`
#[inline]
pub fn retrieve_internal_article(
    id: impl Into<PathParam>,
) -> Request<RetrieveInternalArticle> {
    Request::new().set_path("id", id)
}

/// `PUT /internal_articles/{id}`
#[inline]
pub fn update_internal_article(
    id: impl Into<PathParam>,
    body: impl Into<models::UpdateInternalArticleRequest>,
) -> Request<UpdateInternalArticle> {
    Request::new()
        .set_path("id", id)
        .set_json(&Into::<models::UpdateInternalArticleRequest>::into(body))
}

/// `DELETE /internal_articles/{id}`
#[inline]
pub fn delete_internal_article(
    id: impl Into<PathParam>,
) -> Request<DeleteInternalArticle> {
    Request::new().set_path("id", id)
}

/// `POST /internal_articles/{internal_article_id}/tags`
#[inline]
pub fn attach_tag_to_internal_article(
    internal_article_id: impl Into<PathParam>,
    body: impl Into<models::AttachTagToInternalArticleBody>,
) -> Request<AttachTagToInternalArticle> {
    Request::new()
        .set_path("internal_article_id", internal_article_id)
        .set_json(&Into::<models::AttachTagToInternalArticleBody>::into(body))
}

/// `DELETE /internal_articles/{internal_article_id}/tags/{id}`
#[inline]
pub fn detach_tag_from_internal_article(
    internal_article_id: impl Into<PathParam>,
    id: impl Into<PathParam>,
) -> Request<DetachTagFromInternalArticle> {
    Request::new()
        .set_path("internal_article_id", internal_article_id)
        .set_path("id", id)
}

/// `GET /internal_articles/search`
///
/// [`Client::items`](crate::Client::items) gives the items of all pages.
#[inline]
pub fn search_internal_articles() -> Request<SearchInternalArticles> {
    Request::new()
}

impl Request<SearchInternalArticles> {
    /// `folder_id`.
    #[must_use]
    #[inline]
    pub fn folder_id(self, folder_id: i64) -> Self {
        self.set_query("folder_id", Style::Form, &folder_id)
    }

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

crate::runtime::operation!(
    /// The operation of [`list_internal_articles`].
    ListInternalArticles: "listInternalArticles", Get "/internal_articles" -> crate::runtime::Json<models::InternalArticleList>
);

crate::runtime::paged!(
    ListInternalArticles: models::InternalArticleListItem, "/data", |page| page.data.take(),
    Link("/pages/next"),
    Number("/pages/page", "/pages/total_pages", Query("page")),
);

crate::runtime::operation!(
    /// The operation of [`create_internal_article`].
    CreateInternalArticle: "createInternalArticle", Post "/internal_articles" -> crate::runtime::Json<models::InternalArticleListItem>
);

crate::runtime::operation!(
    /// The operation of [`retrieve_internal_article`].
    RetrieveInternalArticle: "retrieveInternalArticle", Get "/internal_articles/{id}" -> crate::runtime::Json<models::InternalArticleListItem>
);

crate::runtime::operation!(
    /// The operation of [`update_internal_article`].
    UpdateInternalArticle: "updateInternalArticle", Put "/internal_articles/{id}" -> crate::runtime::Json<models::InternalArticleListItem>
);

crate::runtime::operation!(
    /// The operation of [`delete_internal_article`].
    DeleteInternalArticle: "deleteInternalArticle", Delete "/internal_articles/{id}" -> crate::runtime::Json<models::DeletedInternalArticleObject>
);

crate::runtime::operation!(
    /// The operation of [`attach_tag_to_internal_article`].
    AttachTagToInternalArticle: "attachTagToInternalArticle", Post "/internal_articles/{internal_article_id}/tags" -> crate::runtime::Json<models::Tag>
);

crate::runtime::operation!(
    /// The operation of [`detach_tag_from_internal_article`].
    DetachTagFromInternalArticle: "detachTagFromInternalArticle", Delete "/internal_articles/{internal_article_id}/tags/{id}" -> crate::runtime::Json<models::Tag>
);

crate::runtime::operation!(
    /// The operation of [`search_internal_articles`].
    SearchInternalArticles: "searchInternalArticles", Get "/internal_articles/search" -> crate::runtime::Json<models::InternalArticleSearchResponse>
);

crate::runtime::paged!(
    SearchInternalArticles: models::InternalArticleListItem, "/data/internal_articles", |page| page.data.as_mut()?.internal_articles.take(),
    Link("/pages/next"),
    Number("/pages/page", "/pages/total_pages", Query("page")),
);
