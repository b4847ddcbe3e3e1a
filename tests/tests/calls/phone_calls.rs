//! Recordings and transcripts of phone calls.

use hyper::StatusCode;
use intercom_client::{ErrorKind, calls};
use tests::server::{Reply, Server};

use super::support::{error_list, intercom, sent};

#[tokio::test]
async fn the_place_of_a_recording_is_returned_and_not_visited() {
    let files = Server::start([]).await.unwrap();
    let location = format!("{}/recordings/7.mp3?signature=a%2Fb", files.url());
    let reply = Reply::new(StatusCode::FOUND, "").with_header("location", &location);
    let (client, server) = intercom(reply).await;

    let url = client.send(calls::show_call_recording("7")).await.unwrap();

    let expected = sent("GET /calls/7/recording");
    assert_eq!(server.requests(), [expected]);
    assert_eq!(files.requests(), []);
    assert_eq!(url.as_str(), location);
}

#[tokio::test]
async fn a_call_without_a_recording_is_an_error() {
    let reply = error_list("not_found", "Recording Not Found");
    let (client, server) = intercom(Reply::json(StatusCode::NOT_FOUND, &reply)).await;

    let request = calls::show_call_recording("7");
    let error = client.send(request).await.unwrap_err();

    let expected = sent("GET /calls/7/recording");
    assert_eq!(server.requests(), [expected]);
    assert_eq!(error.kind(), ErrorKind::Api);
    assert!(error.is_not_found());
}

#[tokio::test]
async fn a_transcript_is_text() {
    let text = "[00:00:03] Ada: \u{201c}Hello\u{201d}\n[00:00:09] Grace: Hi\n";
    let reply = Reply::new(StatusCode::OK, text)
        .with_header("content-type", "text/plain")
        .with_header("content-disposition", "attachment; filename=call.txt");
    let (client, server) = intercom(reply).await;

    let request = calls::show_call_transcript("7");
    let transcript = client.send_raw(request).await.unwrap();

    let expected = sent("GET /calls/7/transcript").with_header("accept", "text/plain");
    assert_eq!(server.requests(), [expected]);
    assert_eq!(transcript.value(), text);
    assert_eq!(
        transcript.headers()["content-disposition"],
        "attachment; filename=call.txt"
    );
}
