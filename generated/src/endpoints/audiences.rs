// Written by `cargo xtask regen`. Do not edit.

//! The operations of the tag `Audiences`.

use crate::models;
use crate::runtime::{PathParam, Request, Style};

/// `GET /audiences`
///
/// [`Client::items`](crate::Client::items) gives the items of all pages.
#[inline]
pub fn list_audiences() -> Request<ListAudiences> {
    Request::new()
}

impl Request<ListAudiences> {
    /// `page`.
    #[must_use]
    #[inline]
    pub fn page(self, page: i64) -> Self {
        self.set_query("page", Style::Form, &page)
    }

    /// `per_page`. At most 50.
    #[must_use]
    #[inline]
    pub fn per_page(self, per_page: i64) -> Self {
        self.set_query("per_page", Style::Form, &per_page)
    }
}

/// `POST /audiences`
#[inline]
pub fn create_audience(
    body: impl Into<models::CreateAudienceRequest>,
) -> Request<CreateAudience> {
    Request::new().set_json(&Into::<models::CreateAudienceRequest>::into(body))
}

/// `GET /audiences/{id}`
#[inline]
pub fn retrieve_audience(id: impl Into<PathParam>) -> Request<RetrieveAudience> {
    Request::new().set_path("id", id)
}

/// `PUT /audiences/{id}`
#[inline]
pub fn update_audience(
    id: impl Into<PathParam>,
    body: impl Into<models::UpdateAudienceRequest>,
) -> Request<UpdateAudience> {
    Request::new()
        .set_path("id", id)
        .set_json(&Into::<models::UpdateAudienceRequest>::into(body))
}

/// `DELETE /audiences/{id}`
#[inline]
pub fn delete_audience(id: impl Into<PathParam>) -> Request<DeleteAudience> {
    Request::new().set_path("id", id)
}

crate::runtime::operation!(
    /// The operation of [`list_audiences`].
    ListAudiences: "listAudiences", Get "/audiences" -> crate::runtime::Json<models::AudienceList>
);

crate::runtime::paged!(
    ListAudiences: models::Audience, "/data", |page| page.data.take(),
    Number("/page", "/total_pages", Query("page")),
);

crate::runtime::operation!(
    /// The operation of [`create_audience`].
    CreateAudience: "createAudience", Post "/audiences" -> crate::runtime::Json<models::Audience>
);

crate::runtime::operation!(
    /// The operation of [`retrieve_audience`].
    RetrieveAudience: "retrieveAudience", Get "/audiences/{id}" -> crate::runtime::Json<models::Audience>
);

crate::runtime::operation!(
    /// The operation of [`update_audience`].
    UpdateAudience: "updateAudience", Put "/audiences/{id}" -> crate::runtime::Json<models::Audience>
);

crate::runtime::operation!(
    /// The operation of [`delete_audience`].
    DeleteAudience: "deleteAudience", Delete "/audiences/{id}" -> crate::runtime::Empty
);
