// Written by `cargo xtask regen`. Do not edit.

//! The operations of the tag `AI Content`.

use crate::models;
use crate::runtime::{PathParam, Request, Style};

/// `GET /ai/content_import_sources`
///
/// [`Client::items`](crate::Client::items) gives the items of all pages.
#[inline]
pub fn list_content_import_sources() -> Request<ListContentImportSources> {
    Request::new()
}

impl Request<ListContentImportSources> {
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

/// `POST /ai/content_import_sources`
#[inline]
pub fn create_content_import_source(
    body: impl Into<models::CreateContentImportSourceRequest>,
) -> Request<CreateContentImportSource> {
    Request::new()
        .set_json(&Into::<models::CreateContentImportSourceRequest>::into(body))
}

/// `GET /ai/content_import_sources/{id}`
#[inline]
pub fn get_content_import_source(
    id: impl Into<PathParam>,
) -> Request<GetContentImportSource> {
    Request::new().set_path("id", id)
}

/// `PUT /ai/content_import_sources/{id}`
#[inline]
pub fn update_content_import_source(
    id: impl Into<PathParam>,
    body: impl Into<models::UpdateContentImportSourceRequest>,
) -> Request<UpdateContentImportSource> {
    Request::new()
        .set_path("id", id)
        .set_json(&Into::<models::UpdateContentImportSourceRequest>::into(body))
}

/// `DELETE /ai/content_import_sources/{id}`
#[inline]
pub fn delete_content_import_source(
    id: impl Into<PathParam>,
) -> Request<DeleteContentImportSource> {
    Request::new().set_path("id", id)
}

/// `GET /ai/external_pages`
///
/// [`Client::items`](crate::Client::items) gives the items of all pages.
#[inline]
pub fn list_external_pages() -> Request<ListExternalPages> {
    Request::new()
}

impl Request<ListExternalPages> {
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

/// `POST /ai/external_pages`
#[inline]
pub fn create_external_page(
    body: impl Into<models::CreateExternalPageRequest>,
) -> Request<CreateExternalPage> {
    Request::new().set_json(&Into::<models::CreateExternalPageRequest>::into(body))
}

/// `GET /ai/external_pages/{id}`
#[inline]
pub fn get_external_page(id: impl Into<PathParam>) -> Request<GetExternalPage> {
    Request::new().set_path("id", id)
}

/// `PUT /ai/external_pages/{id}`
#[inline]
pub fn update_external_page(
    id: impl Into<PathParam>,
    body: impl Into<models::UpdateExternalPageRequest>,
) -> Request<UpdateExternalPage> {
    Request::new()
        .set_path("id", id)
        .set_json(&Into::<models::UpdateExternalPageRequest>::into(body))
}

/// `DELETE /ai/external_pages/{id}`
#[inline]
pub fn delete_external_page(id: impl Into<PathParam>) -> Request<DeleteExternalPage> {
    Request::new().set_path("id", id)
}

crate::runtime::operation!(
    /// The operation of [`list_content_import_sources`].
    ListContentImportSources: "listContentImportSources", Get "/ai/content_import_sources" -> crate::runtime::Json<models::ContentImportSourcesList>
);

crate::runtime::paged!(
    ListContentImportSources: models::ContentImportSource, "/data", |page| page.data.take(),
    Link("/pages/next"),
    Number("/pages/page", "/pages/total_pages", Query("page")),
);

crate::runtime::operation!(
    /// The operation of [`create_content_import_source`].
    CreateContentImportSource: "createContentImportSource", Post "/ai/content_import_sources" -> crate::runtime::Json<models::ContentImportSource>
);

crate::runtime::operation!(
    /// The operation of [`get_content_import_source`].
    GetContentImportSource: "getContentImportSource", Get "/ai/content_import_sources/{id}" -> crate::runtime::Json<models::ContentImportSource>
);

crate::runtime::operation!(
    /// The operation of [`update_content_import_source`].
    UpdateContentImportSource: "updateContentImportSource", Put "/ai/content_import_sources/{id}" -> crate::runtime::Json<models::ContentImportSource>
);

crate::runtime::operation!(
    /// The operation of [`delete_content_import_source`].
    DeleteContentImportSource: "deleteContentImportSource", Delete "/ai/content_import_sources/{id}" -> crate::runtime::Empty
);

crate::runtime::operation!(
    /// The operation of [`list_external_pages`].
    ListExternalPages: "listExternalPages", Get "/ai/external_pages" -> crate::runtime::Json<models::ExternalPagesList>
);

crate::runtime::paged!(
    ListExternalPages: models::ExternalPage, "/data", |page| page.data.take(),
    Link("/pages/next"),
    Number("/pages/page", "/pages/total_pages", Query("page")),
);

crate::runtime::operation!(
    /// The operation of [`create_external_page`].
    CreateExternalPage: "createExternalPage", Post "/ai/external_pages" -> crate::runtime::Json<models::ExternalPage>
);

crate::runtime::operation!(
    /// The operation of [`get_external_page`].
    GetExternalPage: "getExternalPage", Get "/ai/external_pages/{id}" -> crate::runtime::Json<models::ExternalPage>
);

crate::runtime::operation!(
    /// The operation of [`update_external_page`].
    UpdateExternalPage: "updateExternalPage", Put "/ai/external_pages/{id}" -> crate::runtime::Json<models::ExternalPage>
);

crate::runtime::operation!(
    /// The operation of [`delete_external_page`].
    DeleteExternalPage: "deleteExternalPage", Delete "/ai/external_pages/{id}" -> crate::runtime::Json<models::ExternalPage>
);
