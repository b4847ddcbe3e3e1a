//! Servers that are slow, silent, or gone in the middle of a response.

use std::time::{Duration, Instant};

use hyper::StatusCode;
use intercom_client::models::CreateContactRequest;
use intercom_client::{Client, Error, ErrorKind, RetryPolicy, contacts};
use tests::faulty::Act::{self, Read, Repeat, Reset, Wait, Write};
use tests::faulty::Faulty;

use super::support::builder;

/// The time limit where something else is expected to happen, and where it is what happens.
const LONG: Duration = Duration::from_secs(30);
const SHORT: Duration = Duration::from_secs(1);

const HEAD: &str = "HTTP/1.1 200 OK\r\nx-request-id: b8\r\ncontent-length: 31\r\n\r\n";
const BODY: &str = "{\"type\":\"contact\",\"id\":\"12345\"}";

/// A client with that time limit, and its server.
async fn with(script: Vec<Act>, limit: Duration) -> (Client, Faulty) {
    let server = Faulty::start([script]).await.unwrap();
    let client = builder(server.url()).timeout(limit).build().unwrap();
    (client, server)
}

/// What comes of asking for a contact within a short time, and how long it takes.
async fn late(script: Vec<Act>) -> (Error, Duration) {
    failed_within(SHORT, script).await
}

/// What comes of asking for a contact.
async fn failed(script: Vec<Act>) -> Error {
    failed_within(LONG, script).await.0
}

async fn failed_within(limit: Duration, script: Vec<Act>) -> (Error, Duration) {
    let (client, server) = with(script, limit).await;
    let start = Instant::now();
    let error = client.send(contacts::show_contact("1")).await.unwrap_err();
    assert!(server.is_done());
    (error, start.elapsed())
}

#[tokio::test]
async fn a_server_that_says_nothing_is_a_timeout() {
    let (error, time) = late(vec![Read, Wait(LONG)]).await;
    assert!(error.is_timeout() && error.is_retryable());
    assert_eq!(error.to_string(), "ShowContact: timed out");
    assert!(time >= SHORT && time < LONG / 2, "{time:?}");
}

#[tokio::test]
async fn a_head_that_does_not_end_is_a_timeout() {
    let (error, _) = late(vec![Read, Write("HTTP/1.1 200 OK\r\nx-a: "), Wait(LONG)]).await;
    assert!(error.is_timeout());
    assert_eq!(error.status(), None);
}

#[tokio::test]
async fn a_body_that_does_not_end_is_a_timeout_that_has_what_came() {
    let (error, time) = late(vec![Read, Write(HEAD), Write("{\"type\":"), Wait(LONG)]).await;
    assert!(error.is_timeout());
    assert_eq!(error.status(), Some(StatusCode::OK));
    assert_eq!(error.request_id(), Some("b8"));
    assert_eq!(error.body().unwrap(), "{\"type\":");
    assert_eq!(
        error.to_string(),
        "ShowContact: 200 OK: timed out: {\"type\": (request id b8)"
    );
    assert!(time < LONG / 2, "{time:?}");
}

#[tokio::test]
async fn a_body_that_drips_is_a_timeout_too() {
    let drip = [Write("{"), Wait(SHORT / 3)].repeat(100);
    let (error, time) = late([vec![Read, Write(HEAD)], drip].concat()).await;
    assert!(error.is_timeout());
    assert!(time < LONG / 2, "{time:?}");
}

#[tokio::test]
async fn a_connection_that_breaks_in_the_body_is_no_response() {
    for end in [vec![], vec![Reset]] {
        let script = [vec![Read, Write(HEAD), Write("{\"type\":")], end].concat();
        let error = failed(script).await;
        assert_eq!(error.kind(), ErrorKind::Transport);
        assert_eq!(error.status(), Some(StatusCode::OK));
        assert!(error.is_retryable() && !error.is_timeout() && !error.is_connect());
        assert!(
            error
                .to_string()
                .starts_with("ShowContact: 200 OK: the response broke off")
        );
    }
}

#[tokio::test]
async fn a_connection_that_breaks_before_the_head_is_no_response() {
    for script in [
        vec![Read],
        vec![Read, Reset],
        vec![Read, Write("HTTP/1.1 2")],
    ] {
        let error = failed(script).await;
        assert_eq!(error.kind(), ErrorKind::Transport);
        assert_eq!((error.status(), error.body()), (None, None));
    }
}

#[tokio::test]
async fn what_is_no_http_is_no_response() {
    let error = failed(vec![Read, Write("SSH-2.0-OpenSSH_9.9\r\n\r\n")]).await;
    assert_eq!(error.kind(), ErrorKind::Transport);
    assert_eq!(
        error.to_string(),
        "ShowContact: the request or its response was lost"
    );
}

#[tokio::test]
async fn of_a_body_that_is_longer_than_said_the_rest_is_ignored() {
    let script = vec![Read, Write(HEAD), Write(BODY), Write("garbage")];
    let (client, _server) = with(script, LONG).await;
    let contact = client.send(contacts::show_contact("1")).await.unwrap();
    assert_eq!(contact.id.as_deref(), Some("12345"));
}

#[tokio::test]
async fn a_response_without_an_end_is_too_long() {
    let chunk = Repeat("400\r\n", 1);
    let head = Write("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n");
    let endless = Repeat("5\r\n     \r\n", 100_000);
    let server = Faulty::start([vec![Read, head, endless, chunk]])
        .await
        .unwrap();
    let client = builder(server.url())
        .max_response_bytes(10_000)
        .build()
        .unwrap();
    let error = client.send(contacts::show_contact("1")).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::TooLong);
    assert!(!error.is_retryable());
    assert!(error.body().unwrap().len() <= 10_000);
}

#[tokio::test]
async fn a_connection_that_broke_is_tried_again() {
    let broken = || vec![Read, Write(HEAD), Write("{"), Reset];
    let whole = vec![Read, Write(HEAD), Write(BODY)];
    let server = Faulty::start([broken(), vec![Reset], vec![Read], whole])
        .await
        .unwrap();
    let policy = RetryPolicy::default().with_base_delay(Duration::from_millis(1));
    let client = builder(server.url()).retry(policy).build().unwrap();
    let contact = client.send(contacts::show_contact("1")).await.unwrap();
    assert_eq!(contact.id.as_deref(), Some("12345"));
    assert!(server.is_done());
}

#[tokio::test]
async fn a_post_whose_connection_broke_is_not_sent_again() {
    let server = Faulty::start([vec![Read, Reset], vec![Read]])
        .await
        .unwrap();
    let policy = RetryPolicy::default().with_base_delay(Duration::from_millis(1));
    let client = builder(server.url()).retry(policy).build().unwrap();
    let request = contacts::create_contact(CreateContactRequest::new());
    let error = client.send(request).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport);
    assert!(!server.is_done());
}
