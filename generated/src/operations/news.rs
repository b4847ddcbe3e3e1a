// Written by `cargo xtask regen`. Do not edit.

//! How the operations of the tag `News` are called by name.

use crate::{endpoints, models};

crate::runtime::dispatch::table!("News" news:
    ListNewsItems = list_news_items()
        .per_page(query "per_page": i64)
        .starting_after(query "starting_after": String),
        401 => crate::runtime::Json<models::Error>;
    CreateNewsItem = create_news_item(json "body": models::NewsItemRequest),
        401 => crate::runtime::Json<models::Error>;
    RetrieveNewsItem = retrieve_news_item(path "id": i64),
        401 | 404 => crate::runtime::Json<models::Error>;
    UpdateNewsItem = update_news_item(path "id": i64, json "body": models::NewsItemRequest),
        401 | 404 => crate::runtime::Json<models::Error>;
    DeleteNewsItem = delete_news_item(path "id": i64),
        401 | 404 => crate::runtime::Json<models::Error>;
    ListLiveNewsfeedItems = list_live_newsfeed_items(path "id": String)
        .per_page(query "per_page": i64)
        .starting_after(query "starting_after": String),
        401 => crate::runtime::Json<models::Error>;
    ListNewsfeeds = list_newsfeeds()
        .per_page(query "per_page": i64)
        .starting_after(query "starting_after": String),
        401 => crate::runtime::Json<models::Error>;
    RetrieveNewsfeed = retrieve_newsfeed(path "id": String),
        401 => crate::runtime::Json<models::Error>;
);
