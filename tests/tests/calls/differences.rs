//! Replies that differ from the API's description: the rest is read, and nothing is lost.

use intercom_client::models::{ContentImportSourceStatus, ContentSearchResult};
use intercom_client::{ErrorKind, ai_content, contacts, content};
use serde_json::json;

use super::support::{encoded, intercom, mismatches, sent, tolerant};

#[tokio::test]
async fn an_unknown_value_of_an_enum_is_kept() {
    let reply = json!({
        "type": "content_import_source",
        "id": 33,
        "last_synced_at": 1_734_537_259,
        "status": "paused",
        "url": "https://example.com",
        "sync_behavior": "automatic",
        "created_at": 1_734_537_259,
        "updated_at": 1_734_537_259
    });
    let (client, server) = tolerant(&reply).await;

    let request = ai_content::get_content_import_source("33");
    let response = client.send_raw(request).await.unwrap();

    let expected = sent("GET /ai/content_import_sources/33");
    assert_eq!(server.requests(), [expected]);
    let source = response.value();
    let status = source.status.as_ref().unwrap();
    assert!(matches!(status, ContentImportSourceStatus::Unknown(_)));
    assert_eq!(status.as_str(), "paused");
    assert_eq!(encoded(source), reply);
    assert_eq!(
        mismatches(&response),
        ["unknown ContentImportSourceStatus \"paused\" at /status"]
    );
}

#[tokio::test]
async fn a_value_of_another_type_is_kept_and_the_field_left_out() {
    let reply = json!({
        "type": "list",
        "total_count": "many",
        "data": [
            {"type": "contact", "id": "1", "has_hard_bounced": false},
            {"type": "contact", "id": 2, "has_hard_bounced": "no", "created_at": {"at": 1}}
        ]
    });
    let (client, server) = tolerant(&reply).await;

    let response = client.send_raw(contacts::list_contacts()).await.unwrap();

    assert_eq!(server.requests(), [sent("GET /contacts")]);
    let list = response.value();
    assert_eq!(list.total_count, None);
    assert_eq!(list.extra.get("total_count"), Some(&json!("many")));
    let [first, second] = list.data.as_deref().unwrap() else {
        panic!("{list:?}")
    };
    assert_eq!(first.has_hard_bounced, Some(false));
    assert_eq!((&second.id, second.has_hard_bounced), (&None, None));
    assert_eq!(encoded(list), reply);
    assert_eq!(
        mismatches(&response),
        [
            "expected integer, found string at /total_count",
            "expected string, found integer at /data/1/id",
            "expected boolean, found string at /data/1/has_hard_bounced",
            "expected timestamp (integer), found object at /data/1/created_at",
        ]
    );
}

#[tokio::test]
async fn an_unknown_kind_of_result_stays_json() {
    let reply = json!({
        "type": "list",
        "data": [{"type": "video", "id": "1", "length": 60}, {"type": "content_snippet", "id": "2"}]
    });
    let (client, server) = tolerant(&reply).await;

    let response = client
        .send_raw(content::search_content().query("a"))
        .await
        .unwrap();

    assert_eq!(server.requests(), [sent("GET /content/search?query=a")]);
    let found = response.value();
    let [
        ContentSearchResult::Unknown(video),
        ContentSearchResult::ContentSearchDefaultItem(_),
    ] = found.data.as_deref().unwrap()
    else {
        panic!("{found:?}")
    };
    assert_eq!(video["length"], 60);
    assert_eq!(encoded(found), reply);
    assert_eq!(
        mismatches(&response),
        ["unknown form of ContentSearchResult (object) at /data/0"]
    );
}

#[tokio::test]
async fn a_strict_client_refuses_what_differs() {
    let reply = json!({"type": "contact", "id": 1});
    let (client, server) = intercom(&reply).await;

    let error = client.send(contacts::show_contact("1")).await.unwrap_err();

    assert_eq!(server.requests(), [sent("GET /contacts/1")]);
    assert_eq!(error.kind(), ErrorKind::Decode);
    let message = "ShowContact: 200 OK: expected string, found integer at /id: \
                   {\"type\":\"contact\",\"id\":1}";
    assert_eq!(error.to_string(), message);
}
