//! Content for the AI: pages from elsewhere, and the sources they are imported from.

use hyper::StatusCode;
use intercom_client::ai_content;
use intercom_client::models::{
    ContentImportSourceStatus, ContentImportSourceSyncBehavior, CreateContentImportSourceRequest,
    CreateExternalPageRequest, ExternalPageLocale,
};
use serde_json::{Value, json};
use tests::server::Reply;

use super::support::{encoded, intercom, sent};

#[tokio::test]
async fn an_external_page_is_created() {
    let reply = page("21", "guide-7");
    let (client, server) = intercom(&reply).await;

    let body =
        CreateExternalPageRequest::new("Opening hours", "<p>Nine to five</p>", 44, "guide-7")
            .with_url("https://example.com/hours")
            .with_ai_agent_availability(false);
    let page = client
        .send(ai_content::create_external_page(body))
        .await
        .unwrap();

    let body = json!({
        "title": "Opening hours",
        "html": "<p>Nine to five</p>",
        "external_id": "guide-7",
        "source_id": 44,
        "url": "https://example.com/hours",
        "ai_agent_availability": false,
        "locale": "en"
    });
    let expected = sent("POST /ai/external_pages").with_json(body);
    assert_eq!(server.requests(), [expected]);
    assert_eq!(page.id.as_deref(), Some("21"));
    assert_eq!(page.locale, Some(ExternalPageLocale::En));
    assert_eq!(page.ai_copilot_availability, Some(true));
    assert_eq!(page.last_ingested_at, Some(1_734_537_274.into()));
    assert_eq!(encoded(&page), reply);
}

#[tokio::test]
async fn external_pages_are_listed_page_by_page() {
    let reply = list(&[page("19", "guide-3"), page("18", "guide-2")]);
    let (client, server) = intercom(&reply).await;

    let request = ai_content::list_external_pages().page(2).per_page(50);
    let pages = client.send(request).await.unwrap();

    let expected = sent("GET /ai/external_pages?page=2&per_page=50");
    assert_eq!(server.requests(), [expected]);
    assert_eq!(pages.total_count, Some(102));
    assert_eq!(pages.pages.as_ref().unwrap().total_pages, Some(3));
    let data = pages.data.as_ref().unwrap();
    let ids: Vec<_> = data.iter().flat_map(|page| &page.external_id).collect();
    assert_eq!(ids, ["guide-3", "guide-2"]);
    assert_eq!(encoded(&pages), reply);
}

#[tokio::test]
async fn a_content_import_source_is_created() {
    let reply = source(36);
    let (client, server) = intercom(&reply).await;

    let body = CreateContentImportSourceRequest::new("https://example.com");
    let request = ai_content::create_content_import_source(body);
    let source = client.send(request).await.unwrap();

    let body = json!({"sync_behavior": "api", "url": "https://example.com"});
    let expected = sent("POST /ai/content_import_sources").with_json(body);
    assert_eq!(server.requests(), [expected]);
    assert_eq!(source.id, Some(36));
    assert_eq!(source.status, Some(ContentImportSourceStatus::Active));
    assert_eq!(
        source.sync_behavior,
        Some(ContentImportSourceSyncBehavior::Api)
    );
    assert_eq!(encoded(&source), reply);
}

#[tokio::test]
async fn content_import_sources_are_listed_page_by_page() {
    let reply = list(&[source(33), source(34)]);
    let (client, server) = intercom(&reply).await;

    let request = ai_content::list_content_import_sources()
        .page(1)
        .per_page(2);
    let sources = client.send(request).await.unwrap();

    let expected = sent("GET /ai/content_import_sources?page=1&per_page=2");
    assert_eq!(server.requests(), [expected]);
    let data = sources.data.as_ref().unwrap();
    let ids: Vec<_> = data.iter().filter_map(|source| source.id).collect();
    assert_eq!(ids, [33, 34]);
    assert_eq!(encoded(&sources), reply);
}

#[tokio::test]
async fn a_content_import_source_is_deleted_and_nothing_comes_back() {
    let (client, server) = intercom(Reply::new(StatusCode::NO_CONTENT, "")).await;

    let request = ai_content::delete_content_import_source("36");
    client.send(request).await.unwrap();

    let expected = sent("DELETE /ai/content_import_sources/36");
    assert_eq!(server.requests(), [expected]);
}

fn page(id: &str, external_id: &str) -> Value {
    json!({
        "id": id,
        "type": "external_page",
        "title": "Opening hours",
        "html": "<p>Nine to five</p>",
        "url": "https://example.com/hours",
        "ai_agent_availability": false,
        "ai_copilot_availability": true,
        "ai_sales_agent_availability": true,
        "fin_availability": true,
        "locale": "en",
        "source_id": 44,
        "external_id": external_id,
        "created_at": 1_734_537_273,
        "updated_at": 1_734_537_274,
        "last_ingested_at": 1_734_537_274
    })
}

fn source(id: i64) -> Value {
    json!({
        "id": id,
        "type": "content_import_source",
        "last_synced_at": 1_734_537_261,
        "status": "active",
        "url": "https://example.com",
        "sync_behavior": "api",
        "created_at": 1_734_537_261,
        "updated_at": 1_734_537_261,
        "audience_ids": []
    })
}

fn list(data: &[Value]) -> Value {
    json!({
        "data": data,
        "pages": {"type": "pages", "page": 2, "per_page": 50, "total_pages": 3},
        "total_count": 102,
        "type": "list"
    })
}
