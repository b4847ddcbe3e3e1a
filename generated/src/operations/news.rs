// Written by `cargo xtask regen`. Do not edit.

//! How the operations of the tag `News` are called by name.

use crate::{endpoints, models};

crate::runtime::dispatch::table!("News" news:
    ListNewsItems = list_news_items()
        .per_page(query "per_page": i64)
        .starting_after(query "starting_after": String);
    CreateNewsItem = create_news_item(json "body": models::NewsItemRequest);
    RetrieveNewsItem = retrieve_news_item(path "id": i64);
    UpdateNewsItem = update_news_item(path "id": i64, json "body": models::NewsItemRequest);
    DeleteNewsItem = delete_news_item(path "id": i64);
    ListLiveNewsfeedItems = list_live_newsfeed_items(path "id": String)
        .per_page(query "per_page": i64)
        .starting_after(query "starting_after": String);
    ListNewsfeeds = list_newsfeeds()
        .per_page(query "per_page": i64)
        .starting_after(query "starting_after": String);
    RetrieveNewsfeed = retrieve_newsfeed(path "id": String);
);
