//! Replies that are no success, or claim to be one.

use hyper::StatusCode;
use intercom_client::models::{self, DetachContactFromConversationRequest};
use intercom_client::{Error, ErrorKind, contacts, conversation_participants};
use serde_json::json;
use tests::server::Reply;

use super::support::{encoded, error_list, sent, tolerant};

/// What comes of asking for a contact.
async fn refused(reply: Reply) -> Error {
    let (client, server) = tolerant(reply).await;
    let error = client.send(contacts::show_contact("1")).await.unwrap_err();
    assert_eq!(server.requests(), [sent("GET /contacts/1")]);
    error
}

#[tokio::test]
async fn a_refusal_says_why() {
    let reply = error_list("parameter_invalid", "The last contact has to stay");
    let (client, server) = tolerant(Reply::json(StatusCode::UNPROCESSABLE_ENTITY, &reply)).await;

    let body = DetachContactFromConversationRequest::new("991267739");
    let request =
        conversation_participants::detach_contact_from_conversation("608", "6762f19b", body);
    let error = client.send(request).await.unwrap_err();

    let expected = sent("DELETE /conversations/608/customers/6762f19b")
        .with_json(json!({"admin_id": "991267739"}));
    assert_eq!(server.requests(), [expected]);
    assert_eq!(error.kind(), ErrorKind::Api);
    assert_eq!(error.status(), Some(StatusCode::UNPROCESSABLE_ENTITY));
    assert_eq!(error.code(), Some("parameter_invalid"));
    assert_eq!(error.request_id(), Some("5f0c1d2e"));
    assert_eq!(
        error.to_string(),
        "detachContactFromConversation: 422 Unprocessable Entity: parameter_invalid: \
         The last contact has to stay (request id 5f0c1d2e)"
    );
}

#[tokio::test]
async fn a_documented_body_can_be_read_as_its_model() {
    let reply = error_list("not_found", "No such contact");
    let error = refused(Reply::json(StatusCode::NOT_FOUND, &reply)).await;
    let body = error.body_as::<models::Error>().unwrap();
    assert_eq!(body.r#type.as_deref(), Some("error.list"));
    assert_eq!(encoded(&body), reply);
}

#[tokio::test]
async fn a_rate_limit_is_told_from_other_refusals() {
    let reply = error_list("rate_limit_exceeded", "Wait");
    let reply = Reply::json(StatusCode::TOO_MANY_REQUESTS, &reply)
        .with_header("x-ratelimit-reset", "1734537430");
    let error = refused(reply).await;
    assert!(error.is_rate_limited() && error.is_retryable() && !error.is_not_found());
    assert_eq!(error.headers().unwrap()["x-ratelimit-reset"], "1734537430");
}

#[tokio::test]
async fn a_list_of_errors_is_one_whatever_its_status() {
    let error = refused(Reply::from(&error_list("unauthorized", "No such token"))).await;
    assert_eq!(error.kind(), ErrorKind::Api);
    assert_eq!(error.status(), Some(StatusCode::OK));
    assert_eq!(error.code(), Some("unauthorized"));
}

#[tokio::test]
async fn a_merged_contact_is_gone_and_says_where_to() {
    let reply = Reply::json(StatusCode::GONE, &error_list("contact_merged", "Merged"))
        .with_header("link", "</contacts/6762f0d0>; rel=\"canonical\"");
    let error = refused(reply).await;
    assert_eq!(error.status(), Some(StatusCode::GONE));
    assert_eq!(error.code(), Some("contact_merged"));
    assert_eq!(
        error.headers().unwrap()["link"],
        "</contacts/6762f0d0>; rel=\"canonical\""
    );
}

#[tokio::test]
async fn the_page_of_a_proxy_is_kept() {
    let page = "<html>\n<body>Bad gateway</body>\n</html>";
    let reply = Reply::new(StatusCode::BAD_GATEWAY, page).with_header("content-type", "text/html");
    let error = refused(reply).await;
    assert_eq!(error.kind(), ErrorKind::Api);
    assert!(error.is_retryable());
    assert_eq!(error.errors(), []);
    assert_eq!(error.body().unwrap(), page);
    assert_eq!(
        error.to_string(),
        "ShowContact: 502 Bad Gateway: <html> <body>Bad gateway</body> </html>"
    );
}

#[tokio::test]
async fn an_empty_refusal_has_its_status() {
    let error = refused(Reply::new(StatusCode::SERVICE_UNAVAILABLE, "")).await;
    assert_eq!(error.to_string(), "ShowContact: 503 Service Unavailable");
    assert!(error.is_retryable());
}

#[tokio::test]
async fn an_empty_success_is_no_contact() {
    let error = refused(Reply::new(StatusCode::OK, "")).await;
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert_eq!(error.status(), Some(StatusCode::OK));
    assert_eq!(error.body().unwrap(), "");
}

#[tokio::test]
async fn truncated_json_keeps_its_status_and_body() {
    let reply = Reply::new(StatusCode::OK, r#"{"type": "contact", "id": "67"#)
        .with_header("x-request-id", "5f0c1d2e");
    let error = refused(reply).await;
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert_eq!(error.status(), Some(StatusCode::OK));
    assert_eq!(error.body().unwrap(), r#"{"type": "contact", "id": "67"#);
    assert_eq!(
        error.to_string(),
        "ShowContact: 200 OK: the body is no JSON: {\"type\": \"contact\", \"id\": \"67 \
         (request id 5f0c1d2e)"
    );
}

#[tokio::test]
async fn json_that_is_no_object_is_no_contact() {
    let error = refused(Reply::from(&json!([1]))).await;
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert_eq!(
        error.to_string(),
        "ShowContact: 200 OK: expected object, found array as the whole body: [1]"
    );
}
