//! Files that are read while they are sent.

use std::future::ready;
use std::io::{self, Cursor};
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

use hyper::StatusCode;
use intercom_client::ecommerce_connectors::{UploadEcommerceCatalog, upload_ecommerce_catalog};
use intercom_client::models::UploadEcommerceCatalogBody;
use intercom_client::{Error, ErrorKind, File, Request, RetryPolicy};
use serde_json::json;
use tests::server::{Received, Reply, Server};
use tokio::io::{AsyncRead, ReadBuf};

use super::support::builder;

const CATALOG: &str = r#"[{"id": "p-1"}]"#;

fn upload(file: File) -> Request<UploadEcommerceCatalog> {
    let body = UploadEcommerceCatalogBody::new().with_catalog(file.with_name("catalog.json"));
    upload_ecommerce_catalog("42939", body.with_part_number(1))
}

fn accepted() -> Reply {
    Reply::from(&json!({"import_job_id": "job_01", "next_part_number": 2}))
}

/// The content of the file, if the request is the form around it.
fn content(request: &Received) -> String {
    let content_type = request.headers["content-type"].as_str();
    let boundary = content_type
        .strip_prefix("multipart/form-data; boundary=")
        .unwrap();
    let head = format!(
        "--{boundary}\r\n\
         Content-Disposition: form-data; name=\"catalog\"; filename=\"catalog.json\"\r\n\
         Content-Type: application/octet-stream\r\n\r\n"
    );
    let tail = format!(
        "\r\n--{boundary}\r\n\
         Content-Disposition: form-data; name=\"part_number\"\r\n\r\n\
         1\r\n\
         --{boundary}--\r\n"
    );
    let body = request.body.as_str().unwrap();
    let body = body.strip_prefix(&head).unwrap();
    body.strip_suffix(&tail).unwrap().to_owned()
}

/// All that an error says, down to its cause.
fn causes(error: &Error) -> String {
    let mut text = error.to_string();
    let mut source = std::error::Error::source(error);
    while let Some(cause) = source {
        text = format!("{text}: {cause}");
        source = cause.source();
    }
    text
}

#[tokio::test]
async fn a_file_of_known_length_is_sent_with_a_length() {
    let server = Server::start([accepted()]).await.unwrap();
    let client = builder(server.url()).build().unwrap();

    let file = File::from_reader(Cursor::new(CATALOG), CATALOG.len() as u64);
    client.send(upload(file)).await.unwrap();

    let [request] = &server.requests()[..] else {
        panic!("one request")
    };
    assert_eq!(content(request), CATALOG);
    assert!(!request.headers.contains_key("transfer-encoding"));
}

#[tokio::test]
async fn a_file_of_unknown_length_is_sent_in_chunks() {
    let server = Server::start([accepted()]).await.unwrap();
    let client = builder(server.url()).build().unwrap();

    let large = CATALOG.repeat(100_000);
    let file = File::from_reader(Cursor::new(large.clone()), None);
    client.send(upload(file)).await.unwrap();

    let [request] = &server.requests()[..] else {
        panic!("one request")
    };
    assert!(content(request) == large);
    assert_eq!(request.headers["transfer-encoding"], "chunked");
}

#[tokio::test]
async fn what_was_read_from_a_stream_cannot_be_sent_again() {
    let server = Server::start([accepted()]).await.unwrap();
    let client = builder(server.url()).build().unwrap();

    let request = upload(File::from_reader(Cursor::new(CATALOG), None));
    assert!(!request.parts().body().is_replayable());
    assert_eq!(request.clone(), request);
    client.send(request.clone()).await.unwrap();
    let error = client.send(request).await.unwrap_err();

    assert_eq!(server.requests().len(), 1);
    assert_eq!(error.kind(), ErrorKind::InvalidArgument);
    assert_eq!(
        error.to_string(),
        "uploadEcommerceCatalog: `catalog` cannot be sent: it is a stream that has been sent already"
    );
}

#[tokio::test]
async fn what_can_be_opened_again_can_be_sent_again() {
    let server = Server::start([accepted(), accepted()]).await.unwrap();
    let client = builder(server.url()).build().unwrap();

    let opened = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&opened);
    let open = move || {
        counted.fetch_add(1, Ordering::Relaxed);
        ready(Ok(Cursor::new(CATALOG)))
    };
    let request = upload(File::from_opener(open, None));
    assert!(request.parts().body().is_replayable());
    client.send(request.clone()).await.unwrap();
    client.send(request).await.unwrap();

    assert_eq!(opened.load(Ordering::Relaxed), 2);
    let contents: Vec<_> = server.requests().iter().map(content).collect();
    assert_eq!(contents, [CATALOG, CATALOG]);
}

#[tokio::test]
async fn another_length_than_the_file_has_is_an_error() {
    for (length, expected) in [
        (
            14,
            "the file is longer than the 14 bytes that were announced",
        ),
        (
            16,
            "the file is shorter than the 16 bytes that were announced",
        ),
    ] {
        let server = Server::start([]).await.unwrap();
        let client = builder(server.url()).build().unwrap();

        let file = File::from_reader(Cursor::new(CATALOG), length);
        let error = client.send(upload(file)).await.unwrap_err();

        assert_eq!(error.kind(), ErrorKind::Transport);
        assert!(causes(&error).ends_with(expected), "{}", causes(&error));
        assert_eq!(server.requests(), []);
    }
}

#[tokio::test]
async fn what_cannot_be_read_is_an_error() {
    struct Broken(bool);
    impl AsyncRead for Broken {
        fn poll_read(
            mut self: Pin<&mut Self>,
            _: &mut Context<'_>,
            buffer: &mut ReadBuf<'_>,
        ) -> Poll<io::Result<()>> {
            if std::mem::replace(&mut self.0, true) {
                return Poll::Ready(Err(io::Error::other("the disk is gone")));
            }
            buffer.put_slice(b"[");
            Poll::Ready(Ok(()))
        }
    }
    let server = Server::start([]).await.unwrap();
    let client = builder(server.url()).build().unwrap();

    let file = File::from_reader(Broken(false), None);
    let error = client.send(upload(file)).await.unwrap_err();

    assert!(
        causes(&error).ends_with("the disk is gone"),
        "{}",
        causes(&error)
    );
    assert_eq!(server.requests(), []);
}

#[test]
fn a_stream_shows_its_length_alone() {
    let file = File::from_reader(Cursor::new(CATALOG), 15);
    assert_eq!(
        format!("{file:?}"),
        "File(\"file\", application/octet-stream, 15 bytes)"
    );
    let file = File::from_reader(Cursor::new(CATALOG), None);
    assert_eq!(
        format!("{file:?}"),
        "File(\"file\", application/octet-stream, stream)"
    );
}

#[tokio::test]
async fn only_what_can_be_opened_again_is_sent_again() {
    let failed = || Reply::new(StatusCode::SERVICE_UNAVAILABLE, "");
    let server = Server::start([failed(), accepted(), failed()])
        .await
        .unwrap();
    let policy = RetryPolicy::default().with_base_delay(Duration::from_millis(1));
    let client = builder(server.url()).retry(policy).build().unwrap();

    let open = || ready(Ok(Cursor::new(CATALOG)));
    let again = File::from_opener(open, CATALOG.len() as u64);
    client.send(upload(again)).await.unwrap();
    let requests = server.requests();
    assert_eq!(requests.len(), 2);
    assert!(requests.iter().all(|request| content(request) == CATALOG));

    let once = File::from_reader(Cursor::new(CATALOG), None);
    let error = client.send(upload(once)).await.unwrap_err();
    assert_eq!(error.status(), Some(StatusCode::SERVICE_UNAVAILABLE));
    assert_eq!(server.requests().len(), 1);
}
