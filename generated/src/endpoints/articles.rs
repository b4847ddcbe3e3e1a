// Written by `cargo xtask regen`. Do not edit.

//! The operations of the tag `Articles`.

use crate::models;
use crate::runtime::{PathParam, Request, Style};

/// `GET /articles`
///
/// [`Client::items`](crate::Client::items) gives the items of all pages.
#[inline]
pub fn list_articles() -> Request<ListArticles> {
    Request::new()
}

impl Request<ListArticles> {
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

/// `POST /articles`
#[inline]
pub fn create_article(
    body: impl Into<models::CreateArticleRequest>,
) -> Request<CreateArticle> {
    Request::new().set_json(&Into::<models::CreateArticleRequest>::into(body))
}

/// `GET /articles/{id}`
#[inline]
pub fn retrieve_article(id: impl Into<PathParam>) -> Request<RetrieveArticle> {
    Request::new().set_path("id", id)
}

/// `PUT /articles/{id}`
#[inline]
pub fn update_article(
    id: impl Into<PathParam>,
    body: impl Into<models::UpdateArticleRequest>,
) -> Request<UpdateArticle> {
    Request::new()
        .set_path("id", id)
        .set_json(&Into::<models::UpdateArticleRequest>::into(body))
}

/// `DELETE /articles/{id}`
#[inline]
pub fn delete_article(id: impl Into<PathParam>) -> Request<DeleteArticle> {
    Request::new().set_path("id", id)
}

/// `GET /articles/{id}/draft`
#[inline]
pub fn retrieve_article_draft(
    id: impl Into<PathParam>,
) -> Request<RetrieveArticleDraft> {
    Request::new().set_path("id", id)
}

/// `PUT /articles/{id}/draft`
#[inline]
pub fn stage_article_draft(
    id: impl Into<PathParam>,
    body: impl Into<models::UpdateArticleRequest>,
) -> Request<StageArticleDraft> {
    Request::new()
        .set_path("id", id)
        .set_json(&Into::<models::UpdateArticleRequest>::into(body))
}

/// `POST /articles/{id}/draft/publish`
#[inline]
pub fn publish_article_draft(id: impl Into<PathParam>) -> Request<PublishArticleDraft> {
    Request::new().set_path("id", id)
}

impl Request<PublishArticleDraft> {
    /// Sets the body.
    #[must_use]
    #[inline]
    pub fn with_body(self, body: impl Into<models::PublishArticleDraftRequest>) -> Self {
        self.set_json(&Into::<models::PublishArticleDraftRequest>::into(body))
    }
}

/// `GET /articles/{article_id}/versions`
///
/// [`Client::items`](crate::Client::items) gives the items of all pages.
#[inline]
pub fn list_article_versions(
    article_id: impl Into<PathParam>,
) -> Request<ListArticleVersions> {
    Request::new().set_path("article_id", article_id)
}

impl Request<ListArticleVersions> {
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

    /// `locale`.
    #[must_use]
    #[inline]
    pub fn locale(self, locale: impl Into<String>) -> Self {
        self.set_query("locale", Style::Form, &Into::<String>::into(locale))
    }
}

/// `GET /articles/{article_id}/versions/{id}`
#[inline]
pub fn retrieve_article_version(
    article_id: impl Into<PathParam>,
    id: impl Into<PathParam>,
) -> Request<RetrieveArticleVersion> {
    Request::new().set_path("article_id", article_id).set_path("id", id)
}

impl Request<RetrieveArticleVersion> {
    /// `locale`.
    #[must_use]
    #[inline]
    pub fn locale(self, locale: impl Into<String>) -> Self {
        self.set_query("locale", Style::Form, &Into::<String>::into(locale))
    }
}

/// `POST /articles/{article_id}/tags`
#[inline]
pub fn attach_tag_to_article(
    article_id: impl Into<PathParam>,
    body: impl Into<models::AttachTagToArticleBody>,
) -> Request<AttachTagToArticle> {
    Request::new()
        .set_path("article_id", article_id)
        .set_json(&Into::<models::AttachTagToArticleBody>::into(body))
}

/// `DELETE /articles/{article_id}/tags/{id}`
#[inline]
pub fn detach_tag_from_article(
    article_id: impl Into<PathParam>,
    id: impl Into<PathParam>,
) -> Request<DetachTagFromArticle> {
    Request::new().set_path("article_id", article_id).set_path("id", id)
}

/// `GET /articles/search`
///
/// [`Client::items`](crate::Client::items) gives the items of all pages.
#[inline]
pub fn search_articles() -> Request<SearchArticles> {
    Request::new()
}

impl Request<SearchArticles> {
    /// `phrase`.
    #[must_use]
    #[inline]
    pub fn phrase(self, phrase: impl Into<String>) -> Self {
        self.set_query("phrase", Style::Form, &Into::<String>::into(phrase))
    }

    /// `state`.
    #[must_use]
    #[inline]
    pub fn state(self, state: impl Into<String>) -> Self {
        self.set_query("state", Style::Form, &Into::<String>::into(state))
    }

    /// `help_center_id`.
    #[must_use]
    #[inline]
    pub fn help_center_id(self, help_center_id: i64) -> Self {
        self.set_query("help_center_id", Style::Form, &help_center_id)
    }

    /// `highlight`.
    #[must_use]
    #[inline]
    pub fn highlight(self, highlight: bool) -> Self {
        self.set_query("highlight", Style::Form, &highlight)
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
    /// The operation of [`list_articles`].
    ListArticles: "listArticles", Get "/articles" -> crate::runtime::Json<models::ArticleList>
);

crate::runtime::paged!(
    ListArticles: models::ArticleListItem, "/data", |page| page.data.take(),
    Link("/pages/next"),
    Number("/pages/page", "/pages/total_pages", Query("page")),
);

crate::runtime::operation!(
    /// The operation of [`create_article`].
    CreateArticle: "createArticle", Post "/articles" -> crate::runtime::Json<models::Article>
);

crate::runtime::operation!(
    /// The operation of [`retrieve_article`].
    RetrieveArticle: "retrieveArticle", Get "/articles/{id}" -> crate::runtime::Json<models::Article>
);

crate::runtime::operation!(
    /// The operation of [`update_article`].
    UpdateArticle: "updateArticle", Put "/articles/{id}" -> crate::runtime::Json<models::Article>
);

crate::runtime::operation!(
    /// The operation of [`delete_article`].
    DeleteArticle: "deleteArticle", Delete "/articles/{id}" -> crate::runtime::Json<models::DeletedArticleObject>
);

crate::runtime::operation!(
    /// The operation of [`retrieve_article_draft`].
    RetrieveArticleDraft: "retrieveArticleDraft", Get "/articles/{id}/draft" -> crate::runtime::Json<models::Article>
);

crate::runtime::operation!(
    /// The operation of [`stage_article_draft`].
    StageArticleDraft: "stageArticleDraft", Put "/articles/{id}/draft" -> crate::runtime::Json<models::Article>
);

crate::runtime::operation!(
    /// The operation of [`publish_article_draft`].
    PublishArticleDraft: "publishArticleDraft", Post "/articles/{id}/draft/publish" -> crate::runtime::Json<models::Article>
);

crate::runtime::operation!(
    /// The operation of [`list_article_versions`].
    ListArticleVersions: "listArticleVersions", Get "/articles/{article_id}/versions" -> crate::runtime::Json<models::ArticleVersionList>
);

crate::runtime::paged!(
    ListArticleVersions: models::ArticleVersionSummary, "/data", |page| page.data.take(),
    Link("/pages/next"),
    Number("/pages/page", "/pages/total_pages", Query("page")),
);

crate::runtime::operation!(
    /// The operation of [`retrieve_article_version`].
    RetrieveArticleVersion: "retrieveArticleVersion", Get "/articles/{article_id}/versions/{id}" -> crate::runtime::Json<models::ArticleVersion>
);

crate::runtime::operation!(
    /// The operation of [`attach_tag_to_article`].
    AttachTagToArticle: "attachTagToArticle", Post "/articles/{article_id}/tags" -> crate::runtime::Json<models::Tag>
);

crate::runtime::operation!(
    /// The operation of [`detach_tag_from_article`].
    DetachTagFromArticle: "detachTagFromArticle", Delete "/articles/{article_id}/tags/{id}" -> crate::runtime::Json<models::Tag>
);

crate::runtime::operation!(
    /// The operation of [`search_articles`].
    SearchArticles: "searchArticles", Get "/articles/search" -> crate::runtime::Json<models::ArticleSearchResponse>
);

crate::runtime::paged!(
    SearchArticles: models::Article, "/data/articles", |page| page.data.as_mut()?.articles.take(),
    Link("/pages/next"),
    Number("/pages/page", "/pages/total_pages", Query("page")),
);
