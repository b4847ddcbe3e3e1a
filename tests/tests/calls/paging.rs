//! Lists, walked through page by page and item by item.

use intercom_client::models::{
    ContactSearchRequest, SearchActivityLogsBody, SingleFilterSearchRequest,
};
use intercom_client::{
    Client, Error, ErrorKind, admins, ai_content, articles, companies, contacts, tags,
};
use serde_json::{Value, json};
use std::time::Duration;
use tests::server::{Reply, Server};

use super::support::{builder, error_list, intercom, sent};

/// A client, and a server with a reply for each page. The client is as tolerant as in production:
/// these pages have no more than paging needs.
async fn pages<const N: usize>(pages: [Value; N]) -> (Client, Server) {
    let server = Server::start(pages.each_ref().map(Reply::from))
        .await
        .unwrap();
    let client = builder(server.url()).build().unwrap();
    (client, server)
}

/// A page of contacts.
fn page(ids: &[&str], next: Value) -> Value {
    let contact = |id: &&str| json!({"type": "contact", "id": id});
    json!({
        "type": "list",
        "data": ids.iter().map(contact).collect::<Value>(),
        "total_count": 3,
        "pages": {"type": "pages", "next": next, "page": 1, "per_page": 2, "total_pages": 9}
    })
}

fn after(cursor: &str) -> Value {
    json!({"per_page": 2, "starting_after": cursor})
}

fn lines(server: &Server) -> Vec<String> {
    let requests = server.requests();
    requests.into_iter().map(|request| request.line).collect()
}

async fn ids(mut items: intercom_client::Items<contacts::ListContacts>) -> Vec<String> {
    let mut ids = Vec::new();
    while let Some(contact) = items.next().await {
        ids.push(contact.unwrap().id.unwrap());
    }
    ids
}

#[tokio::test]
async fn a_cursor_in_the_query_leads_through_empty_pages_to_the_end() {
    let (client, server) = pages([
        page(&["1", "2"], after("WzE=")),
        page(&[], after("a&b")),
        page(&["3"], json!(null)),
    ])
    .await;

    let request = contacts::list_contacts()
        .include_merge_history(true)
        .page(1)
        .per_page(2)
        .with_header("x-trace", "7");
    assert_eq!(ids(client.items(request)).await, ["1", "2", "3"]);

    let expected = [
        "GET /contacts?include_merge_history=true&page=1&per_page=2",
        "GET /contacts?include_merge_history=true&per_page=2&starting_after=WzE%3D",
        "GET /contacts?include_merge_history=true&per_page=2&starting_after=a%26b",
    ];
    let expected = expected.map(|line| sent(line).with_header("x-trace", "7"));
    assert_eq!(server.requests(), expected);
}

#[tokio::test]
async fn a_cursor_in_the_body_leads_through_a_search() {
    let (client, server) = pages([
        page(&["1", "2"], after("b")),
        page(&["3"], json!({"per_page": 2, "starting_after": null})),
    ])
    .await;

    let search = ContactSearchRequest::new(SingleFilterSearchRequest::new("role", "=", "user"));
    let found: Vec<_> = client
        .items(contacts::search_contacts(search))
        .try_collect()
        .await
        .unwrap();
    assert_eq!(found.len(), 3);

    let query = json!({"field": "role", "operator": "=", "value": "user"});
    let first = json!({"query": query});
    let second = json!({"query": query, "pagination": {"starting_after": "b"}});
    let request = |body| sent("POST /contacts/search").with_json(body);
    assert_eq!(server.requests(), [request(first), request(second)]);
}

#[tokio::test]
async fn numbers_lead_through_the_query() {
    let page = |page: i64, ids: &[&str]| {
        let article = |id: &&str| json!({"type": "article", "id": id});
        json!({
            "type": "list",
            "data": ids.iter().map(article).collect::<Value>(),
            "pages": {"type": "pages", "page": page, "per_page": 1, "total_pages": 3, "next": null},
            "total_count": 2
        })
    };
    let (client, server) = pages([page(1, &["1"]), page(2, &[]), page(3, &["2"])]).await;
    let all: Vec<_> = client
        .items(articles::list_articles().per_page(1))
        .try_collect()
        .await
        .unwrap();
    assert_eq!(all.len(), 2);
    assert_eq!(
        lines(&server),
        [
            "GET /articles?per_page=1",
            "GET /articles?per_page=1&page=2",
            "GET /articles?per_page=1&page=3"
        ]
    );
}

#[tokio::test]
async fn numbers_lead_through_the_body() {
    let page = |page: i64| {
        json!({
            "type": "activity_log.list",
            "pages": {"type": "pages", "page": page, "per_page": 1, "total_pages": 2},
            "activity_logs": [{"id": page.to_string()}]
        })
    };
    let (client, server) = pages([page(1), page(2)]).await;
    let since = SearchActivityLogsBody::new(1_577_869_200);
    let request = admins::search_activity_logs(since);
    let logs: Vec<_> = client.items(request).try_collect().await.unwrap();
    assert_eq!(logs.len(), 2);

    let request = |body| sent("POST /admins/activity_logs/search").with_json(body);
    let first = json!({"created_at_after": 1_577_869_200});
    let second = json!({"created_at_after": 1_577_869_200, "page": 2});
    assert_eq!(server.requests(), [request(first), request(second)]);
}

#[tokio::test]
async fn of_a_link_to_elsewhere_only_the_query_is_used() {
    let elsewhere = Server::start([]).await.unwrap();
    let page = |next: Value| {
        let source = json!({"type": "external_page", "id": "1"});
        json!({
            "type": "list",
            "pages": {"type": "pages", "page": 1, "per_page": 1, "total_pages": 1, "next": next},
            "data": [source],
            "total_count": 2
        })
    };
    let link = format!("{}/ai/external_pages?page=2&per_page=1", elsewhere.url());
    let (client, server) = pages([page(json!(link)), page(json!(null))]).await;
    let all: Vec<_> = client
        .items(ai_content::list_external_pages())
        .try_collect()
        .await
        .unwrap();
    assert_eq!(all.len(), 2);
    assert_eq!(
        lines(&server),
        [
            "GET /ai/external_pages",
            "GET /ai/external_pages?page=2&per_page=1"
        ]
    );
    assert_eq!(elsewhere.requests(), []);
}

#[tokio::test]
async fn a_link_is_taken_where_a_cursor_is_described() {
    let (client, server) = pages([
        page(&["1"], json!("https://api.intercom.io/contacts?page=2")),
        page(&["2"], json!(null)),
    ])
    .await;
    let request = contacts::list_contacts().per_page(1);
    assert_eq!(ids(client.items(request)).await, ["1", "2"]);
    let expected = [
        "GET /contacts?per_page=1",
        "GET /contacts?per_page=1&page=2",
    ];
    assert_eq!(lines(&server), expected);
}

#[tokio::test]
async fn scrolling_ends_with_an_empty_page() {
    let page = |ids: &[&str]| {
        let company = |id: &&str| json!({"type": "company", "id": id});
        json!({
            "type": "list",
            "data": ids.iter().map(company).collect::<Value>(),
            "pages": null,
            "total_count": null,
            "scroll_param": "25b649f7"
        })
    };
    let (client, server) = pages([page(&["1", "2"]), page(&["3"]), page(&[])]).await;
    let all: Vec<_> = client
        .items(companies::scroll_over_all_companies())
        .try_collect()
        .await
        .unwrap();
    assert_eq!(all.len(), 3);
    assert_eq!(
        lines(&server),
        [
            "GET /companies/scroll",
            "GET /companies/scroll?scroll_param=25b649f7",
            "GET /companies/scroll?scroll_param=25b649f7"
        ]
    );
}

#[tokio::test]
async fn a_flag_ends_a_list_that_still_has_a_cursor() {
    let page = |cursor: &str, has_more: bool| {
        json!({
            "type": "list",
            "data": [{"type": "merge_history_item", "id": cursor}],
            "next_cursor": cursor,
            "has_more": has_more
        })
    };
    let (client, server) = pages([page("a", true), page("b", false)]).await;
    let request = contacts::list_contact_merge_history("6762f1a6").per_page(1);
    let merges: Vec<_> = client.items(request).try_collect().await.unwrap();
    assert_eq!(merges.len(), 2);
    assert_eq!(
        lines(&server),
        [
            "GET /contacts/6762f1a6/merge_history?per_page=1",
            "GET /contacts/6762f1a6/merge_history?per_page=1&cursor=a"
        ]
    );
}

#[tokio::test]
async fn a_list_that_comes_whole_has_items_too() {
    let (client, server) = intercom(&json!({
        "type": "list",
        "data": [{"type": "tag", "id": "1", "name": "a"}, {"type": "tag", "id": "2", "name": "b"}]
    }))
    .await;
    let tags: Vec<_> = client.items(tags::list_tags()).try_collect().await.unwrap();
    assert_eq!(tags.len(), 2);
    assert_eq!(lines(&server), ["GET /tags"]);
}

#[tokio::test]
async fn items_can_be_deep_in_a_page() {
    let page = |page: i64| {
        json!({
            "type": "list",
            "total_count": 2,
            "data": {"articles": [{"type": "article", "id": page.to_string()}], "highlights": []},
            "pages": {"type": "pages", "page": page, "total_pages": 2, "per_page": 1}
        })
    };
    let (client, server) = pages([page(1), page(2)]).await;
    let mut found = client.items(articles::search_articles().phrase("refund"));
    let mut ids = Vec::new();
    while let Some(article) = found.next().await {
        ids.push(article.unwrap().id.unwrap());
        let page = found.page().unwrap();
        assert_eq!(page.value().total_count, Some(2));
    }
    assert_eq!(ids, ["1", "2"]);
    assert_eq!(
        lines(&server),
        [
            "GET /articles/search?phrase=refund",
            "GET /articles/search?phrase=refund&page=2"
        ]
    );
}

#[tokio::test]
async fn pages_come_with_everything_around_them() {
    let reply = |body: &Value, remaining: &str| {
        Reply::from(body)
            .with_header("x-ratelimit-limit", "100")
            .with_header("x-ratelimit-remaining", remaining)
            .with_header("x-ratelimit-reset", "1790000000")
    };
    let replies = [
        reply(&page(&["1", "2"], after("b")), "99"),
        reply(&page(&["3"], json!(null)), "98"),
    ];
    let server = Server::start(replies).await.unwrap();
    let client = builder(server.url()).strict(true).build().unwrap();

    let mut pages = client.pages(contacts::list_contacts());
    let mut seen = Vec::new();
    while let Some(page) = pages.next().await {
        let page = page.unwrap();
        let remaining = page.rate_limit().unwrap().remaining;
        let list = page.into_value();
        seen.push((list.total_count, list.data.unwrap().len(), remaining));
    }
    assert_eq!(seen, [(Some(3), 2, 99), (Some(3), 1, 98)]);
    let expected = ["GET /contacts", "GET /contacts?starting_after=b"];
    assert_eq!(lines(&server), expected);
}

#[tokio::test]
async fn the_page_of_an_item_can_be_looked_at() {
    let (client, server) = pages([page(&["1"], after("b")), page(&["2"], json!(null))]).await;
    let mut items = client.items(contacts::list_contacts());
    assert!(items.page().is_none());
    items.next().await.unwrap().unwrap();
    let page = items.page().unwrap();
    assert_eq!(page.value().total_count, Some(3));
    assert_eq!(page.headers()["content-type"], "application/json");
    let next = contacts::list_contacts().starting_after("b");
    assert_eq!(items.request(), Some(next));
    items.next().await.unwrap().unwrap();
    assert_eq!(items.request(), None);
    assert!(items.next().await.is_none() && items.next().await.is_none());
    assert_eq!(lines(&server).len(), 2);
}

#[tokio::test]
async fn nothing_is_sent_before_it_is_wanted_and_after_a_drop() {
    let (client, server) = pages([page(&["1", "2"], after("b"))]).await;
    let mut items = client.items(contacts::list_contacts());
    tokio::time::sleep(Duration::from_millis(20)).await;
    assert_eq!(server.requests(), []);

    for _ in 0..2 {
        items.next().await.unwrap().unwrap();
    }
    tokio::time::sleep(Duration::from_millis(20)).await;
    drop(items);
    assert_eq!(lines(&server), ["GET /contacts"]);
}

#[tokio::test]
async fn a_stuck_cursor_is_an_error_after_its_page() {
    let (client, server) = pages([page(&["1"], after("b")), page(&["2"], after("b"))]).await;
    let mut items = client.items(contacts::list_contacts());
    assert!(items.next().await.unwrap().is_ok() && items.next().await.unwrap().is_ok());
    let error = items.next().await.unwrap().unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert_eq!(error.operation(), Some("ListContacts"));
    assert_eq!(
        error.to_string().split(": {").next(),
        Some(
            "ListContacts: 200 OK: the list does not end: its next page is one that was asked for \
             before"
        )
    );
    assert!(items.next().await.is_none());
    assert_eq!(lines(&server).len(), 2);
}

#[tokio::test]
async fn an_error_ends_the_list_and_leaves_the_way_on() {
    let refused = error_list("server_error", "Oops");
    let replies = [
        Reply::from(&page(&["1"], after("b"))),
        Reply::json(hyper::StatusCode::FORBIDDEN, &refused),
        Reply::from(&page(&["2"], json!(null))),
    ];
    let server = Server::start(replies).await.unwrap();
    let client = builder(server.url()).build().unwrap();
    let mut items = client.items(contacts::list_contacts());
    items.next().await.unwrap().unwrap();
    let error = items.next().await.unwrap().unwrap_err();
    assert_eq!(error.code(), Some("server_error"));
    assert!(items.next().await.is_none());

    let left = items.request().unwrap();
    assert_eq!(ids(client.items(left)).await, ["2"]);
    assert_eq!(
        lines(&server),
        [
            "GET /contacts",
            "GET /contacts?starting_after=b",
            "GET /contacts?starting_after=b"
        ]
    );
}

#[tokio::test]
async fn what_is_no_list_is_no_empty_list() {
    let company = json!({"type": "company", "id": "1", "company_id": "c"});
    for (reply, reason) in [
        (company, "there is no list at /data"),
        (
            json!({"type": "list", "data": "none"}),
            "expected array, found string at /data",
        ),
    ] {
        let server = Server::start([Reply::from(&reply)]).await.unwrap();
        let client = builder(server.url()).build().unwrap();
        let request = companies::retrieve_company().company_id("c");
        let error: Error = client
            .items(request)
            .try_collect::<Vec<_>>()
            .await
            .unwrap_err();
        let message = format!("retrieveCompany: 200 OK: {reason}: {reply}");
        assert_eq!(error.to_string(), message);
        assert_eq!(lines(&server), ["GET /companies?company_id=c"]);
    }
}
