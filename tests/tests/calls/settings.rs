//! What a client is set to: region, server, version, headers.

use hyper::StatusCode;
use intercom_client::{ApiVersion, Client, ErrorKind, Region, RetryPolicy, contacts};
use serde_json::json;
use tests::server::{Received, Reply, Server};

use super::support::{TOKEN, builder, sent};

fn contact() -> Reply {
    Reply::from(&json!({"type": "contact", "id": "1"}))
}

#[tokio::test]
async fn the_version_is_unstable_unless_set() {
    for (version, text) in [
        (ApiVersion::default(), "Unstable"),
        (ApiVersion::Preview, "Preview"),
        (ApiVersion::V2_14, "2.14"),
        (ApiVersion::from("2.99"), "2.99"),
    ] {
        let server = Server::start([contact()]).await.unwrap();
        let client = builder(server.url()).version(version).build().unwrap();

        client.send(contacts::show_contact("1")).await.unwrap();

        let expected = sent("GET /contacts/1").with_header("intercom-version", text);
        assert_eq!(server.requests(), [expected]);
    }
}

#[tokio::test]
async fn one_request_can_have_headers_of_its_own() {
    let server = Server::start([contact(), contact()]).await.unwrap();
    let client = builder(server.url()).build().unwrap();

    let request = contacts::show_contact("1");
    let special = request
        .clone()
        .with_header("Intercom-Version", "Preview")
        .with_header("X-A", "b");
    client.send(special).await.unwrap();
    client.send(request).await.unwrap();

    let special = sent("GET /contacts/1")
        .with_header("intercom-version", "Preview")
        .with_header("x-a", "b");
    assert_eq!(server.requests(), [special, sent("GET /contacts/1")]);
}

#[tokio::test]
async fn the_path_of_a_base_url_comes_first() {
    for path in ["/intercom", "/intercom/"] {
        let server = Server::start([contact()]).await.unwrap();
        let client = builder(&format!("{}{path}", server.url())).build().unwrap();

        client.send(contacts::show_contact("a/b")).await.unwrap();

        assert_eq!(server.requests(), [sent("GET /intercom/contacts/a%2Fb")]);
    }
}

#[tokio::test]
async fn the_user_agent_names_the_sdk() {
    let server = Server::start([contact()]).await.unwrap();
    let builder = Client::builder(TOKEN).base_url(server.url());
    let client = builder.allow_http(true).build().unwrap();

    client.send(contacts::show_contact("1")).await.unwrap();

    let expected = sent("GET /contacts/1").with_header("user-agent", "intercom-client-rust/0.1.0");
    assert_eq!(server.requests(), [expected]);
}

/// A proxy that refuses to connect, and a client that goes through it.
async fn behind_proxy(region: Region) -> (Server, Client) {
    let refusal = Reply::new(StatusCode::FORBIDDEN, "");
    let proxy = Server::start([refusal]).await.unwrap();
    let client = Client::builder(TOKEN)
        .region(region)
        .proxy(proxy.url())
        .retry(RetryPolicy::off());
    let client = client.build().unwrap();
    (proxy, client)
}

/// The proxy's part of a connection.
fn connect(host: &str) -> Received {
    Received {
        line: format!("CONNECT {host}"),
        headers: [].into(),
        body: serde_json::Value::Null,
    }
}

const HOSTS: [(Region, &str); 3] = [
    (Region::Us, "api.intercom.io:443"),
    (Region::Eu, "api.eu.intercom.io:443"),
    (Region::Au, "api.au.intercom.io:443"),
];

#[tokio::test]
async fn each_region_has_its_server() {
    for (region, host) in HOSTS {
        let (proxy, client) = behind_proxy(region).await;
        let error = client.send(contacts::show_contact("1")).await.unwrap_err();
        assert_eq!(proxy.requests(), [connect(host)]);
        assert_eq!(error.kind(), ErrorKind::Transport);
    }
}

#[tokio::test]
async fn one_request_can_go_to_another_region() {
    for (region, host) in HOSTS {
        let (proxy, client) = behind_proxy(Region::Au).await;
        let request = contacts::show_contact("1").with_region(region);
        client.send(request).await.unwrap_err();
        assert_eq!(proxy.requests(), [connect(host)]);
    }
}

#[tokio::test]
async fn one_request_can_ask_for_another_version() {
    let server = Server::start([contact()]).await.unwrap();
    let client = builder(server.url()).build().unwrap();
    let request = contacts::show_contact("1").with_version(ApiVersion::V2_14);
    client.send(request).await.unwrap();
    let expected = sent("GET /contacts/1").with_header("intercom-version", "2.14");
    assert_eq!(server.requests(), [expected]);
}
