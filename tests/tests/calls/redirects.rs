//! Redirects that no operation is described with: they are errors, and nothing is sent elsewhere.

use hyper::StatusCode;
use intercom_client::models::CreateContactRequest;
use intercom_client::{ErrorKind, contacts};
use serde_json::json;
use tests::server::{Reply, Server};

use super::support::{intercom, sent};

#[tokio::test]
async fn the_token_goes_nowhere_else() {
    let elsewhere = Server::start([]).await.unwrap();
    for status in [301, 302, 303, 307, 308] {
        let status = StatusCode::from_u16(status).unwrap();
        let reply = Reply::new(status, "").with_header("location", elsewhere.url());
        let (client, server) = intercom(reply).await;

        let error = client.send(contacts::show_contact("1")).await.unwrap_err();

        assert_eq!(server.requests(), [sent("GET /contacts/1")]);
        assert_eq!(error.kind(), ErrorKind::Api);
        assert_eq!(error.status(), Some(status));
        assert_eq!(error.headers().unwrap()["location"], elsewhere.url());
    }
    assert_eq!(elsewhere.requests(), []);
}

#[tokio::test]
async fn a_redirected_post_is_sent_once() {
    let reply = Reply::new(StatusCode::TEMPORARY_REDIRECT, "").with_header("location", "/other");
    let (client, server) = intercom(reply).await;

    let body = CreateContactRequest::new().with_email("ada@example.com");
    let error = client
        .send(contacts::create_contact(body))
        .await
        .unwrap_err();

    let expected = sent("POST /contacts").with_json(json!({"email": "ada@example.com"}));
    assert_eq!(server.requests(), [expected]);
    assert_eq!(error.to_string(), "CreateContact: 307 Temporary Redirect");
}
