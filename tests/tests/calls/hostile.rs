//! Servers that send without measure: a call ends in an error, and holds no more than its limit.

use std::io::{Read, Write};
use std::net::TcpListener;
use std::thread;

use intercom_client::{Client, Error, ErrorKind, contacts};

use super::support::builder;

const LIMIT: usize = 1 << 20;

/// A client, and a server that sends lines of a head and then the same bytes until nobody reads
/// them.
fn endless(head: &'static str, part: Vec<u8>) -> Client {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    thread::spawn(move || {
        for stream in listener.incoming() {
            let mut stream = stream.unwrap();
            let _asked = stream.read(&mut [0; 4096]).unwrap();
            let mut sent = write!(stream, "HTTP/1.1 {head}\r\n");
            while sent.is_ok() {
                sent = stream.write_all(&part);
            }
        }
    });
    builder(&url).max_response_bytes(LIMIT).build().unwrap()
}

async fn refused(client: &Client) -> Error {
    client.send(contacts::show_contact("1")).await.unwrap_err()
}

#[tokio::test]
async fn a_body_without_an_end_is_too_long() {
    let part = vec![b'['; 0x1000];
    let chunk = [&b"1000\r\n"[..], &part, b"\r\n"].concat();
    for (head, part) in [
        ("200 OK\r\ntransfer-encoding: chunked\r\n", chunk.clone()),
        ("500 Oops\r\ntransfer-encoding: chunked\r\n", chunk),
        ("200 OK\r\nconnection: close\r\n", part.clone()),
        ("200 OK\r\ncontent-length: 9000000000000000\r\n", part),
    ] {
        let error = refused(&endless(head, part)).await;
        assert_eq!(error.kind(), ErrorKind::TooLong, "{head}");
        assert!(
            error.body().is_none_or(|body| body.len() <= LIMIT),
            "{head}"
        );
    }
}

#[tokio::test]
async fn a_head_without_an_end_is_refused() {
    let client = endless("200 OK", b"x-name: value\r\n".repeat(100));
    let error = refused(&client).await;
    assert_eq!(error.kind(), ErrorKind::Transport, "{error}");
}
