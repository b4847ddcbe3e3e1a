//! Ids in paths: whatever they are, they lead to no other operation.

use intercom_client::models::UpdateContactRequest;
use intercom_client::{ErrorKind, contacts, tags};
use serde_json::json;
use tests::server::Server;

use super::support::{builder, intercom, sent};

#[tokio::test]
async fn a_hostile_id_stays_one_segment() {
    for (id, segment) in [
        ("../x", "..%2Fx"),
        ("a/b", "a%2Fb"),
        ("a?b=c#d", "a%3Fb%3Dc%23d"),
        ("%2e%2e", "%252e%252e"),
        ("ada+x@example.com", "ada%2Bx%40example.com"),
        ("Zoë; 50%", "Zo%C3%AB%3B%2050%25"),
        ("...", "..."),
    ] {
        let reply = json!({"type": "contact", "id": id});
        let (client, server) = intercom(&reply).await;

        let contact = client.send(contacts::show_contact(id)).await.unwrap();

        let expected = sent(&format!("GET /contacts/{segment}"));
        assert_eq!(server.requests(), [expected]);
        assert_eq!(contact.id.as_deref(), Some(id));
    }
}

#[tokio::test]
async fn an_id_that_no_path_can_hold_is_never_sent() {
    let server = Server::start([]).await.unwrap();
    let client = builder(server.url()).build().unwrap();
    for id in ["", ".", ".."] {
        let request = contacts::update_contact(id, UpdateContactRequest::new().with_name("Ada"));
        let error = client.send(request).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::InvalidArgument);
        assert_eq!(
            error.to_string(),
            "UpdateContact: `id` cannot be sent: it is empty, `.` or `..`, which a path cannot hold"
        );
    }
    assert_eq!(server.requests(), []);
}

#[tokio::test]
async fn every_id_of_a_path_is_encoded() {
    let reply = json!({"type": "tag", "id": "a/b", "name": "vip"});
    let (client, server) = intercom(&reply).await;

    let tag = client
        .send(tags::detach_tag_from_contact("{id}", "a/b"))
        .await
        .unwrap();

    let expected = sent("DELETE /contacts/%7Bid%7D/tags/a%2Fb");
    assert_eq!(server.requests(), [expected]);
    assert_eq!(tag.name.as_deref(), Some("vip"));
}

#[tokio::test]
async fn an_update_of_nothing_is_an_empty_object() {
    let reply = json!({"type": "contact", "id": "1"});
    let (client, server) = intercom(&reply).await;

    let request = contacts::update_contact("1", UpdateContactRequest::new());
    client.send(request).await.unwrap();

    let expected = sent("PUT /contacts/1").with_json(json!({}));
    assert_eq!(server.requests(), [expected]);
}
