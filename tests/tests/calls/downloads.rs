//! Files that come in: exports and recordings, over redirects, and what goes wrong on the way.

use std::time::Duration;

use bytes::Bytes;
use hyper::StatusCode;
use intercom_client::{
    Client, Download, Error, ErrorKind, Request, RequestBody, ResponseBody, calls, data_export,
    reporting_data_export,
};
use serde_json::json;
use tests::server::{Received, Reply, Server};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

use super::support::{TOKEN, builder, error_list, intercom, retrying, sent};

/// The start of a gzip file: bytes that are no text.
const GZIP: &[u8] = b"\x1f\x8b\x08\x00\xff\xfe";

fn export() -> Request<data_export::DownloadDataExport> {
    data_export::download_data_export("job-1")
}

fn sent_for_export() -> Received {
    sent("GET /download/content/data/job-1").with_header("accept", "application/octet-stream")
}

/// What a server that is not the API receives.
fn sent_elsewhere(line: &str) -> Received {
    Received {
        line: line.to_owned(),
        headers: [("accept".to_owned(), "*/*".to_owned())].into(),
        body: json!(null),
    }
}

fn redirect(status: u16, location: &str) -> Reply {
    let status = StatusCode::from_u16(status).unwrap();
    Reply::new(status, "You are being redirected").with_header("location", location)
}

/// A server that gives this answer to one request, byte by byte as it stands here, and then
/// closes the connection or, if it stalls, keeps it open.
async fn answering(answer: &'static [u8], stalls: bool) -> Client {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let client = builder(&format!("http://{}", listener.local_addr().unwrap()))
        .timeout(Duration::from_secs(if stalls { 2 } else { 30 }))
        .max_response_bytes(1000)
        .build()
        .unwrap();
    tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut request = Vec::new();
        while !request.ends_with(b"\r\n\r\n") {
            stream.read_buf(&mut request).await.unwrap();
        }
        stream.write_all(answer).await.unwrap();
        if stalls {
            tokio::time::sleep(Duration::from_secs(60)).await;
        }
    });
    client
}

async fn bytes_of(client: &Client) -> Result<Bytes, Error> {
    client.download(export()).await?.bytes().await
}

#[tokio::test]
async fn an_export_is_written_while_it_comes_in() {
    let content = GZIP.repeat(100_000);
    let reply = Reply::new(StatusCode::OK, content.clone());
    let (client, server) = intercom(reply).await;

    let download = client.download(export()).await.unwrap();
    assert_eq!(download.status(), StatusCode::OK);
    assert_eq!(download.length(), Some(600_000));
    let mut file = Vec::new();
    let written = download.write_to(&mut file).await.unwrap();

    assert_eq!(server.requests(), [sent_for_export()]);
    assert_eq!(written, 600_000);
    assert!(file == content);
}

#[tokio::test]
async fn a_download_that_is_refused_for_now_is_tried_again() {
    let busy = Reply::new(StatusCode::TOO_MANY_REQUESTS, "").with_header("retry-after", "0");
    let server = Server::start([busy, Reply::new(StatusCode::OK, GZIP)])
        .await
        .unwrap();
    let client = retrying(server.url());

    assert_eq!(bytes_of(&client).await.unwrap(), GZIP);

    assert_eq!(server.requests(), [sent_for_export(), sent_for_export()]);
}

#[tokio::test]
async fn a_report_is_read_chunk_by_chunk() {
    let (client, server) = intercom(Reply::new(StatusCode::OK, GZIP)).await;

    let request = reporting_data_export::download_reporting_data_export("job-1", "app");
    let mut download = client.download(request).await.unwrap();
    let mut content = Vec::new();
    while let Some(chunk) = download.chunk().await.unwrap() {
        content.extend(chunk);
    }

    let expected = sent("GET /download/reporting_data/job-1?app_id=app")
        .with_header("accept", "application/octet-stream");
    assert_eq!(server.requests(), [expected]);
    assert_eq!((content.as_slice(), download.received()), (GZIP, 6));
}

#[tokio::test]
async fn a_recording_is_fetched_from_elsewhere_without_the_token() {
    let files = Server::start([Reply::new(StatusCode::OK, GZIP)])
        .await
        .unwrap();
    let location = format!("{}/7.mp3?signature=a%2Fb", files.url());
    let (client, server) = intercom(redirect(302, &location)).await;

    let request = calls::show_call_recording("7").with_header("X-Secret", "1");
    let recording = client.download(request).await.unwrap();

    let expected = sent("GET /calls/7/recording").with_header("x-secret", "1");
    assert_eq!(server.requests(), [expected]);
    let expected = sent_elsewhere("GET /7.mp3?signature=a%2Fb");
    assert_eq!(files.requests(), [expected]);
    assert_eq!(recording.bytes().await.unwrap(), GZIP);
}

#[tokio::test]
async fn a_recording_may_be_there_at_once() {
    let (client, server) = intercom(Reply::new(StatusCode::OK, GZIP)).await;

    let recording = client.download(calls::show_call_recording("7")).await;

    assert_eq!(server.requests(), [sent("GET /calls/7/recording")]);
    assert_eq!(recording.unwrap().bytes().await.unwrap(), GZIP);
}

#[tokio::test]
async fn an_export_may_be_elsewhere_too() {
    for status in [301, 302, 303, 307, 308] {
        let files = Server::start([Reply::new(StatusCode::OK, GZIP)])
            .await
            .unwrap();
        let (client, server) = intercom(redirect(status, files.url())).await;

        assert_eq!(bytes_of(&client).await.unwrap(), GZIP);

        assert_eq!(server.requests(), [sent_for_export()]);
        assert_eq!(files.requests(), [sent_elsewhere("GET /")]);
    }
}

#[tokio::test]
async fn the_token_stays_on_the_server_it_is_for() {
    let files = Server::start([]).await.unwrap();
    let replies = [
        redirect(302, "/other?a=b"),
        redirect(302, "./last"),
        Reply::new(StatusCode::OK, GZIP),
    ];
    let server = Server::start(replies).await.unwrap();
    let client = builder(server.url()).build().unwrap();

    assert_eq!(bytes_of(&client).await.unwrap(), GZIP);

    let at_home = |line| sent(line).with_header("accept", "*/*");
    let expected = [
        sent_for_export(),
        at_home("GET /other?a=b"),
        at_home("GET /last"),
    ];
    assert_eq!(server.requests(), expected);
    assert_eq!(files.requests(), []);
}

#[tokio::test]
async fn who_comes_back_from_elsewhere_does_not_get_the_token() {
    // A port for each; what they redirect to is known only then.
    let api = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let files = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = |listener: &TcpListener| format!("http://{}", listener.local_addr().unwrap());
    let (api_url, files_url) = (url(&api), url(&files));
    let moved = |to: &str| format!("HTTP/1.1 302 Found\r\nlocation: {to}/\r\n\r\n");
    let found = "HTTP/1.1 200 OK\r\ncontent-length: 1\r\n\r\na".to_owned();
    let at_api = tokio::spawn(answers(api, vec![moved(&files_url), found]));
    let at_files = tokio::spawn(answers(files, vec![moved(&api_url)]));

    let client = builder(&api_url).build().unwrap();
    assert_eq!(bytes_of(&client).await.unwrap(), "a");

    let has_token: Vec<_> = [at_api.await.unwrap(), at_files.await.unwrap()]
        .concat()
        .iter()
        .map(|request| request.contains(TOKEN))
        .collect();
    assert_eq!(has_token, [true, false, false]);
}

/// Gives the answers, each over a connection of its own, and returns the requests.
async fn answers(listener: TcpListener, answers: Vec<String>) -> Vec<String> {
    let mut requests = Vec::new();
    for answer in answers {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut request = Vec::new();
        while !request.ends_with(b"\r\n\r\n") {
            stream.read_buf(&mut request).await.unwrap();
        }
        stream.write_all(answer.as_bytes()).await.unwrap();
        requests.push(String::from_utf8(request).unwrap());
    }
    requests
}

#[tokio::test]
async fn redirects_in_a_circle_are_an_error() {
    let replies = (0..6).map(|_| redirect(302, "/again"));
    let server = Server::start(replies).await.unwrap();
    let client = builder(server.url()).build().unwrap();

    let error = bytes_of(&client).await.unwrap_err();

    assert_eq!(server.requests().len(), 6);
    assert_eq!(error.kind(), ErrorKind::Decode);
    let message = "downloadDataExport: 302 Found: there are too many redirects";
    assert_eq!(error.to_string(), message);
}

#[tokio::test]
async fn a_redirect_that_cannot_be_followed_is_an_error() {
    for (location, reason) in [
        (
            "ftp://files.example/a",
            "the redirect is not to https, which has to be allowed",
        ),
        (
            "file:///etc/passwd",
            "the redirect is not to https, which has to be allowed",
        ),
        ("https://", "the redirect does not say where to"),
    ] {
        let (client, server) = intercom(redirect(302, location)).await;
        let error = bytes_of(&client).await.unwrap_err();
        assert_eq!(server.requests().len(), 1);
        let message = format!("downloadDataExport: 302 Found: {reason}");
        assert_eq!(error.to_string(), message);
    }
}

/// A client whose requests go nowhere: each is given this answer.
fn answered(head: &'static [(&'static str, &'static str)], body: &'static str) -> Client {
    let transport = move |_: hyper::Request<RequestBody>| {
        let mut response = hyper::Response::new(ResponseBody::from(body));
        for (name, value) in head {
            let value = hyper::header::HeaderValue::from_static(value);
            response.headers_mut().insert(*name, value);
        }
        if response.headers().contains_key("location") {
            *response.status_mut() = StatusCode::FOUND;
        }
        std::future::ready(Ok(response))
    };
    let client = Client::builder(TOKEN).transport(transport);
    client.build().unwrap()
}

#[tokio::test]
async fn a_file_without_tls_has_to_be_allowed() {
    let client = answered(
        &[("location", "http://files.example/a?signature=secret")],
        "",
    );
    let error = bytes_of(&client).await.unwrap_err();
    let message = "downloadDataExport: 302 Found: \
                   the redirect is not to https, which has to be allowed";
    assert_eq!(error.to_string(), message);
    assert!(!format!("{error:?}").contains("secret"));
}

#[tokio::test]
async fn a_file_has_the_length_that_the_server_said() {
    for (body, expected) in [
        ("abc", "the response broke off after 3 of 4 bytes"),
        ("abcde", "the response broke off after 0 of 4 bytes"),
    ] {
        let client = answered(&[("content-length", "4")], body);
        let error = bytes_of(&client).await.unwrap_err();
        let message = format!("downloadDataExport: 200 OK: {expected}");
        assert_eq!(error.to_string(), message);
    }
    let client = answered(&[("content-length", "4")], "abcd");
    assert_eq!(bytes_of(&client).await.unwrap(), "abcd");
}

#[tokio::test]
async fn json_that_lists_no_errors_is_a_file_too() {
    let client = answered(
        &[("content-type", "application/json; charset=utf-8")],
        "[1]",
    );
    assert_eq!(bytes_of(&client).await.unwrap(), "[1]");
    let client = answered(&[("content-type", "application/json")], "");
    assert_eq!(bytes_of(&client).await.unwrap(), "");
}

#[tokio::test]
async fn a_refusal_is_the_error_of_the_api() {
    let refusal = error_list("not_found", "Export Not Found");
    // Some failures have the status of a success.
    for status in [StatusCode::NOT_FOUND, StatusCode::OK] {
        let (client, server) = intercom(Reply::json(status, &refusal)).await;
        let error = client.download(export()).await.unwrap_err();
        assert_eq!(server.requests(), [sent_for_export()]);
        assert_eq!(error.kind(), ErrorKind::Api);
        assert_eq!(error.code(), Some("not_found"));
    }
}

#[tokio::test]
async fn a_refusal_from_elsewhere_is_an_error_without_the_address() {
    let reply = Reply::new(StatusCode::FORBIDDEN, "<Error>Request has expired</Error>");
    let files = Server::start([reply]).await.unwrap();
    let location = format!("{}/7.mp3?signature=secret", files.url());
    let (client, server) = intercom(redirect(302, &location)).await;

    let request = calls::show_call_recording("7");
    let error = client.download(request).await.unwrap_err();

    assert_eq!((server.requests().len(), files.requests().len()), (1, 1));
    assert_eq!(error.status(), Some(StatusCode::FORBIDDEN));
    let message = "showCallRecording: 403 Forbidden: <Error>Request has expired</Error>";
    assert_eq!(error.to_string(), message);
    assert!(!format!("{error:?}").contains("secret"));
}

#[tokio::test]
async fn a_file_that_breaks_off_says_how_much_came() {
    for (answer, expected) in [
        (
            &b"HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nabc"[..],
            "downloadDataExport: 200 OK: the response broke off after 3 of 10 bytes",
        ),
        (
            b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n3\r\nabc\r\n5\r\nde",
            "downloadDataExport: 200 OK: the response broke off after 5 bytes",
        ),
        (
            b"HTTP/1.1 200 OK\r\ncontent-length: 10\r\nx-request-id: b8\r\n\r\n",
            "downloadDataExport: 200 OK: the response broke off after 0 of 10 bytes \
             (request id b8)",
        ),
    ] {
        let client = answering(answer, false).await;
        let error = bytes_of(&client).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Transport);
        assert!(error.is_retryable());
        assert_eq!(error.to_string(), expected);

        let client = answering(answer, false).await;
        let mut download = client.download(export()).await.unwrap();
        let error = loop {
            match download.chunk().await {
                Ok(Some(_)) => {}
                Ok(None) => panic!("it is not complete"),
                Err(error) => break error,
            }
        };
        assert_eq!(error.to_string(), expected);
        assert_eq!(download.chunk().await.unwrap(), None);
    }
}

#[tokio::test]
async fn a_file_that_stalls_says_how_much_came() {
    let answer = b"HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nabc";
    let client = answering(answer, true).await;

    let error = bytes_of(&client).await.unwrap_err();

    assert!(error.is_timeout());
    let message = "downloadDataExport: 200 OK: the response stalled after 3 of 10 bytes";
    assert_eq!(error.to_string(), message);
    let source = std::error::Error::source(&error).unwrap();
    assert_eq!(source.to_string(), "nothing came for 2s");
}

#[tokio::test]
async fn a_file_may_take_longer_than_the_time_limit_as_long_as_it_goes_on() {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let client = builder(&format!("http://{}", listener.local_addr().unwrap()))
        .timeout(Duration::from_secs(2))
        .build()
        .unwrap();
    tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        stream.read_buf(&mut Vec::new()).await.unwrap();
        let head = b"HTTP/1.1 200 OK\r\ncontent-length: 8\r\n\r\n";
        stream.write_all(head).await.unwrap();
        for _ in 0..8 {
            tokio::time::sleep(Duration::from_millis(300)).await;
            stream.write_all(b"a").await.unwrap();
        }
    });
    assert_eq!(bytes_of(&client).await.unwrap(), "aaaaaaaa");
}

#[tokio::test]
async fn no_more_is_held_in_memory_than_a_response_may_have() {
    let known = b"HTTP/1.1 200 OK\r\ncontent-length: 1001\r\n\r\n";
    let unknown: &[u8] = b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n3e9\r\n";
    let unknown = [unknown, &[b'a'; 1001], b"\r\n0\r\n\r\n"].concat().leak();
    for answer in [&known[..], unknown] {
        let client = answering(answer, true).await;
        let error = bytes_of(&client).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::TooLong);
    }
    // What is not held may be longer.
    let client = answering(unknown, true).await;
    let download = client.download(export()).await.unwrap();
    assert_eq!(
        download.write_to(&mut tokio::io::sink()).await.unwrap(),
        1001
    );
}

#[tokio::test]
async fn what_cannot_be_written_is_an_error() {
    let (client, server) = intercom(Reply::new(StatusCode::OK, GZIP)).await;
    let mut room = [0; 4];
    let mut full = std::io::Cursor::new(&mut room[..]);

    let download = client.download(export()).await.unwrap();
    let error = download.write_to(&mut full).await;

    assert_eq!(server.requests().len(), 1);
    let error = error.map(|_| ()).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Write);
    assert!(!error.is_retryable());
    assert_eq!(
        error.to_string(),
        "downloadDataExport: the file cannot be written: write zero"
    );
}

#[tokio::test]
async fn a_download_shows_no_secrets() {
    let reply = Reply::new(StatusCode::OK, GZIP).with_header("x-secret", "secret");
    let files = Server::start([reply]).await.unwrap();
    let location = format!("{}/?signature=secret", files.url());
    let (client, server) = intercom(redirect(302, &location)).await;

    let download: Download = client.download(export()).await.unwrap();

    assert_eq!((server.requests().len(), files.requests().len()), (1, 1));
    let shown = format!("{download:?}");
    assert!(
        !shown.contains("secret") && !shown.contains(TOKEN),
        "{shown}"
    );
    assert_eq!(
        shown,
        "Download { operation: \"downloadDataExport\", status: 200, length: Some(6), received: 0, .. }"
    );
}
