//! A client with a server to talk to, and the requests it should send.

use std::time::Duration;

use intercom_client::{Client, ClientBuilder, Response, RetryPolicy};
use serde::Serialize;
use serde_json::{Value, json};
use tests::server::{Received, Reply, Server};

pub const TOKEN: &str = "dG9rOm5vdCBhIHRva2Vu";

/// A client, and a server that gives it one reply.
///
/// The client is strict: a reply that differs from the API's description is an error.
pub async fn intercom(reply: impl Into<Reply>) -> (Client, Server) {
    let server = Server::start([reply.into()]).await.unwrap();
    let client = builder(server.url()).strict(true).build().unwrap();
    (client, server)
}

/// The same with a client that takes what comes, as it is in production.
pub async fn tolerant(reply: impl Into<Reply>) -> (Client, Server) {
    let server = Server::start([reply.into()]).await.unwrap();
    let client = builder(server.url()).build().unwrap();
    (client, server)
}

/// A client that sends each request once.
pub fn builder(url: &str) -> ClientBuilder {
    Client::builder(TOKEN)
        .base_url(url)
        .allow_http(true)
        .retry(RetryPolicy::off())
        .user_agent("tests")
}

/// A client that tries again, almost at once.
pub fn retrying(url: &str) -> Client {
    let policy = RetryPolicy::default().with_base_delay(Duration::from_millis(2));
    builder(url).retry(policy).build().unwrap()
}

/// A request as the client should send it: for JSON, without a body.
pub fn sent(line: &str) -> Received {
    let headers = [
        ("accept", "application/json"),
        ("authorization", "Bearer dG9rOm5vdCBhIHRva2Vu"),
        ("intercom-version", "Unstable"),
        ("user-agent", "tests"),
    ];
    let owned = |(name, value): (&str, &str)| (name.to_owned(), value.to_owned());
    Received {
        line: line.to_owned(),
        headers: headers.map(owned).into(),
        body: Value::Null,
    }
}

/// Where a reply differs from the API's description.
pub fn mismatches<T>(response: &Response<T>) -> Vec<String> {
    let mismatches = response.mismatches();
    mismatches.iter().map(ToString::to_string).collect()
}

/// A value as it is written back.
pub fn encoded(value: &impl Serialize) -> Value {
    serde_json::to_value(value).unwrap()
}

/// The body with which Intercom refuses a request.
pub fn error_list(code: &str, message: &str) -> Value {
    json!({
        "type": "error.list",
        "request_id": "5f0c1d2e",
        "errors": [{"code": code, "message": message}]
    })
}
