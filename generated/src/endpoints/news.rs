// Written by `cargo xtask regen`. Do not edit.

//! The operations of the tag `News`.

use crate::models;
use crate::runtime::{PathParam, Request, Style};

/// `GET /news/news_items`
///
/// [`Client::items`](crate::Client::items) gives the items of all pages.
#[inline]
pub fn list_news_items() -> Request<ListNewsItems> {
    Request::new()
}

impl Request<ListNewsItems> {
    /// `per_page`.
    #[must_use]
    #[inline]
    pub fn per_page(self, per_page: i64) -> Self {
        self.set_query("per_page", Style::Form, &per_page)
    }

    /// `starting_after`.
    #[must_use]
    #[inline]
    pub fn starting_after(self, starting_after: impl Into<String>) -> Self {
        self.set_query(
            "starting_after",
            Style::Form,
            &Into::<String>::into(starting_after),
        )
    }
}

/// `POST /news/news_items`
#[inline]
pub fn create_news_item(
    body: impl Into<models::NewsItemRequest>,
) -> Request<CreateNewsItem> {
    Request::new().set_json(&Into::<models::NewsItemRequest>::into(body))
}

/// `GET /news/news_items/{id}`
#[inline]
pub fn retrieve_news_item(id: i64) -> Request<RetrieveNewsItem> {
    Request::new().set_path("id", id)
}

/// `PUT /news/news_items/{id}`
#[inline]
pub fn update_news_item(
    id: i64,
    body: impl Into<models::NewsItemRequest>,
) -> Request<UpdateNewsItem> {
    Request::new()
        .set_path("id", id)
        .set_json(&Into::<models::NewsItemRequest>::into(body))
}

/// `DELETE /news/news_items/{id}`
#[inline]
pub fn delete_news_item(id: i64) -> Request<DeleteNewsItem> {
    Request::new().set_path("id", id)
}

/// `GET /news/newsfeeds/{id}/items`
///
/// [`Client::items`](crate::Client::items) gives the items of all pages.
#[inline]
pub fn list_live_newsfeed_items(
    id: impl Into<PathParam>,
) -> Request<ListLiveNewsfeedItems> {
    Request::new().set_path("id", id)
}

impl Request<ListLiveNewsfeedItems> {
    /// `per_page`.
    #[must_use]
    #[inline]
    pub fn per_page(self, per_page: i64) -> Self {
        self.set_query("per_page", Style::Form, &per_page)
    }

    /// `starting_after`.
    #[must_use]
    #[inline]
    pub fn starting_after(self, starting_after: impl Into<String>) -> Self {
        self.set_query(
            "starting_after",
            Style::Form,
            &Into::<String>::into(starting_after),
        )
    }
}

/// `GET /news/newsfeeds`
///
/// [`Client::items`](crate::Client::items) gives the items of all pages.
#[inline]
pub fn list_newsfeeds() -> Request<ListNewsfeeds> {
    Request::new()
}

impl Request<ListNewsfeeds> {
    /// `per_page`.
    #[must_use]
    #[inline]
    pub fn per_page(self, per_page: i64) -> Self {
        self.set_query("per_page", Style::Form, &per_page)
    }

    /// `starting_after`.
    #[must_use]
    #[inline]
    pub fn starting_after(self, starting_after: impl Into<String>) -> Self {
        self.set_query(
            "starting_after",
            Style::Form,
            &Into::<String>::into(starting_after),
        )
    }
}

/// `GET /news/newsfeeds/{id}`
#[inline]
pub fn retrieve_newsfeed(id: impl Into<PathParam>) -> Request<RetrieveNewsfeed> {
    Request::new().set_path("id", id)
}

crate::runtime::operation!(
    /// The operation of [`list_news_items`].
    ListNewsItems: "listNewsItems", Get "/news/news_items" -> crate::runtime::Json<models::PaginatedResponse>
);

crate::runtime::paged!(
    ListNewsItems: models::PaginatedResponseDataItem, "/data", |page| page.data.take(),
    Cursor("/pages/next/starting_after", NoCursor, Query("starting_after")),
    Link("/pages/next"),
);

crate::runtime::operation!(
    /// The operation of [`create_news_item`].
    CreateNewsItem: "createNewsItem", Post "/news/news_items" -> crate::runtime::Json<models::NewsItem>
);

crate::runtime::operation!(
    /// The operation of [`retrieve_news_item`].
    RetrieveNewsItem: "retrieveNewsItem", Get "/news/news_items/{id}" -> crate::runtime::Json<models::NewsItem>
);

crate::runtime::operation!(
    /// The operation of [`update_news_item`].
    UpdateNewsItem: "updateNewsItem", Put "/news/news_items/{id}" -> crate::runtime::Json<models::NewsItem>
);

crate::runtime::operation!(
    /// The operation of [`delete_news_item`].
    DeleteNewsItem: "deleteNewsItem", Delete "/news/news_items/{id}" -> crate::runtime::Json<models::DeletedObject>
);

crate::runtime::operation!(
    /// The operation of [`list_live_newsfeed_items`].
    ListLiveNewsfeedItems: "listLiveNewsfeedItems", Get "/news/newsfeeds/{id}/items" -> crate::runtime::Json<models::PaginatedResponse>
);

crate::runtime::paged!(
    ListLiveNewsfeedItems: models::PaginatedResponseDataItem, "/data", |page| page.data.take(),
    Cursor("/pages/next/starting_after", NoCursor, Query("starting_after")),
    Link("/pages/next"),
);

crate::runtime::operation!(
    /// The operation of [`list_newsfeeds`].
    ListNewsfeeds: "listNewsfeeds", Get "/news/newsfeeds" -> crate::runtime::Json<models::PaginatedResponse>
);

crate::runtime::paged!(
    ListNewsfeeds: models::PaginatedResponseDataItem, "/data", |page| page.data.take(),
    Cursor("/pages/next/starting_after", NoCursor, Query("starting_after")),
    Link("/pages/next"),
);

crate::runtime::operation!(
    /// The operation of [`retrieve_newsfeed`].
    RetrieveNewsfeed: "retrieveNewsfeed", Get "/news/newsfeeds/{id}" -> crate::runtime::Json<models::Newsfeed>
);
