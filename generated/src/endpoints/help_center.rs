// Written by `cargo xtask regen`. Do not edit.

//! The operations of the tag `Help Center`.

use crate::models;
use crate::runtime::{PathParam, Request, Style};

/// `GET /help_center/help_centers/{help_center_id}/redirects`
///
/// [`Client::items`](crate::Client::items) gives the items of all pages.
#[inline]
pub fn list_help_center_redirects(
    help_center_id: impl Into<PathParam>,
) -> Request<ListHelpCenterRedirects> {
    Request::new().set_path("help_center_id", help_center_id)
}

impl Request<ListHelpCenterRedirects> {
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

/// `POST /help_center/help_centers/{help_center_id}/redirects`
#[inline]
pub fn create_help_center_redirect(
    help_center_id: impl Into<PathParam>,
    body: impl Into<models::CreateHelpCenterRedirectRequest>,
) -> Request<CreateHelpCenterRedirect> {
    Request::new()
        .set_path("help_center_id", help_center_id)
        .set_json(&Into::<models::CreateHelpCenterRedirectRequest>::into(body))
}

/// `GET /help_center/help_centers/{help_center_id}/redirects/{id}`
#[inline]
pub fn retrieve_help_center_redirect(
    help_center_id: impl Into<PathParam>,
    id: impl Into<PathParam>,
) -> Request<RetrieveHelpCenterRedirect> {
    Request::new().set_path("help_center_id", help_center_id).set_path("id", id)
}

/// `DELETE /help_center/help_centers/{help_center_id}/redirects/{id}`
#[inline]
pub fn delete_help_center_redirect(
    help_center_id: impl Into<PathParam>,
    id: impl Into<PathParam>,
) -> Request<DeleteHelpCenterRedirect> {
    Request::new().set_path("help_center_id", help_center_id).set_path("id", id)
}

/// `GET /help_center/collections`
///
/// [`Client::items`](crate::Client::items) gives the items of all pages.
#[inline]
pub fn list_all_collections() -> Request<ListAllCollections> {
    Request::new()
}

impl Request<ListAllCollections> {
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

/// `POST /help_center/collections`
#[inline]
pub fn create_collection(
    body: impl Into<models::CreateCollectionRequest>,
) -> Request<CreateCollection> {
    Request::new().set_json(&Into::<models::CreateCollectionRequest>::into(body))
}

/// `GET /help_center/collections/{id}`
#[inline]
pub fn retrieve_collection(id: i64) -> Request<RetrieveCollection> {
    Request::new().set_path("id", id)
}

/// `PUT /help_center/collections/{id}`
#[inline]
pub fn update_collection(
    id: i64,
    body: impl Into<models::UpdateCollectionRequest>,
) -> Request<UpdateCollection> {
    Request::new()
        .set_path("id", id)
        .set_json(&Into::<models::UpdateCollectionRequest>::into(body))
}

/// `DELETE /help_center/collections/{id}`
#[inline]
pub fn delete_collection(id: i64) -> Request<DeleteCollection> {
    Request::new().set_path("id", id)
}

/// `GET /help_center/help_centers/{id}`
#[inline]
pub fn retrieve_help_center(id: impl Into<PathParam>) -> Request<RetrieveHelpCenter> {
    Request::new().set_path("id", id)
}

/// `GET /help_center/help_centers`
///
/// [`Client::items`](crate::Client::items) gives its items one by one.
#[inline]
pub fn list_help_centers() -> Request<ListHelpCenters> {
    Request::new()
}

impl Request<ListHelpCenters> {
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
    /// The operation of [`list_help_center_redirects`].
    ListHelpCenterRedirects: "listHelpCenterRedirects", Get "/help_center/help_centers/{help_center_id}/redirects" -> crate::runtime::Json<models::HelpCenterRedirectList>
);

crate::runtime::paged!(
    ListHelpCenterRedirects: models::HelpCenterRedirect, "/data", |page| page.data.take(),
    Link("/pages/next"),
    Number("/pages/page", "/pages/total_pages", Query("page")),
);

crate::runtime::operation!(
    /// The operation of [`create_help_center_redirect`].
    CreateHelpCenterRedirect: "createHelpCenterRedirect", Post "/help_center/help_centers/{help_center_id}/redirects" -> crate::runtime::Json<models::HelpCenterRedirect>
);

crate::runtime::operation!(
    /// The operation of [`retrieve_help_center_redirect`].
    RetrieveHelpCenterRedirect: "retrieveHelpCenterRedirect", Get "/help_center/help_centers/{help_center_id}/redirects/{id}" -> crate::runtime::Json<models::HelpCenterRedirect>
);

crate::runtime::operation!(
    /// The operation of [`delete_help_center_redirect`].
    DeleteHelpCenterRedirect: "deleteHelpCenterRedirect", Delete "/help_center/help_centers/{help_center_id}/redirects/{id}" -> crate::runtime::Json<models::DeletedHelpCenterRedirectObject>
);

crate::runtime::operation!(
    /// The operation of [`list_all_collections`].
    ListAllCollections: "listAllCollections", Get "/help_center/collections" -> crate::runtime::Json<models::CollectionList>
);

crate::runtime::paged!(
    ListAllCollections: models::Collection, "/data", |page| page.data.take(),
    Link("/pages/next"),
    Number("/pages/page", "/pages/total_pages", Query("page")),
);

crate::runtime::operation!(
    /// The operation of [`create_collection`].
    CreateCollection: "createCollection", Post "/help_center/collections" -> crate::runtime::Json<models::Collection>
);

crate::runtime::operation!(
    /// The operation of [`retrieve_collection`].
    RetrieveCollection: "retrieveCollection", Get "/help_center/collections/{id}" -> crate::runtime::Json<models::Collection>
);

crate::runtime::operation!(
    /// The operation of [`update_collection`].
    UpdateCollection: "updateCollection", Put "/help_center/collections/{id}" -> crate::runtime::Json<models::Collection>
);

crate::runtime::operation!(
    /// The operation of [`delete_collection`].
    DeleteCollection: "deleteCollection", Delete "/help_center/collections/{id}" -> crate::runtime::Json<models::DeletedCollectionObject>
);

crate::runtime::operation!(
    /// The operation of [`retrieve_help_center`].
    RetrieveHelpCenter: "retrieveHelpCenter", Get "/help_center/help_centers/{id}" -> crate::runtime::Json<models::HelpCenter>
);

crate::runtime::operation!(
    /// The operation of [`list_help_centers`].
    ListHelpCenters: "listHelpCenters", Get "/help_center/help_centers" -> crate::runtime::Json<models::HelpCenterList>
);

crate::runtime::paged!(
    ListHelpCenters: models::HelpCenter, "/data", |page| page.data.take(),
);
