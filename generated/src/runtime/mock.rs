//! A server for the tests: it answers one request, and hands it over.

use super::builder::ClientBuilder;
use super::client::Client;
use super::retry::RetryPolicy;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

pub(super) struct Mock {
    pub url: String,
    request: JoinHandle<String>,
}

impl Mock {
    /// Answers with this text: `200 OK\r\nx-header: value\r\n\r\nbody`.
    pub async fn answering(response: impl Into<String>) -> Self {
        let response = response.into();
        let (head, body) = response.split_once("\r\n\r\n").unwrap();
        let length = body.len();
        let response = format!(
            "HTTP/1.1 {head}\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n{body}"
        );
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let request = tokio::spawn(async move {
            let (mut stream, _) = listener.accept().await.unwrap();
            let mut request = Vec::new();
            while !is_complete(&request) {
                assert_ne!(stream.read_buf(&mut request).await.unwrap(), 0);
            }
            stream.write_all(response.as_bytes()).await.unwrap();
            String::from_utf8(request).unwrap()
        });
        Mock { url, request }
    }

    /// A client for it, which sends each request once.
    pub fn client(&self) -> ClientBuilder {
        Client::builder("secret")
            .base_url(&self.url)
            .allow_http(true)
            .retry(RetryPolicy::off())
            .user_agent("test")
    }

    /// What was sent.
    pub async fn request(self) -> String {
        self.request.await.unwrap()
    }
}

fn is_complete(request: &[u8]) -> bool {
    let text = String::from_utf8_lossy(request);
    let Some((head, body)) = text.split_once("\r\n\r\n") else {
        return false;
    };
    let length = head
        .lines()
        .find_map(|line| line.strip_prefix("content-length: "));
    body.len() >= length.map_or(0, |length| length.parse().unwrap())
}
