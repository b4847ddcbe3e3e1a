//! Tags, and what is tagged.

use hyper::StatusCode;
use intercom_client::models::{
    CreateTagBody, CreateTagBodyCompaniesItem, TagMultipleUsersRequestUsersItem,
};
use intercom_client::tags;
use serde_json::json;
use tests::server::Reply;

use super::support::{encoded, intercom, sent};

#[tokio::test]
async fn a_tag_is_created() {
    let reply = json!({"type": "tag", "id": "105", "name": "vip", "users": [], "companies": []});
    let (client, server) = intercom(&reply).await;

    let tag = client
        .send(tags::create_tag(CreateTagBody::new("vip")))
        .await
        .unwrap();

    let expected = sent("POST /tags").with_json(json!({"name": "vip"}));
    assert_eq!(server.requests(), [expected]);
    assert_eq!(tag.id.as_deref(), Some("105"));
    assert_eq!(encoded(&tag), reply);
}

#[tokio::test]
async fn companies_are_tagged() {
    let reply = json!({
        "type": "tag", "id": "105", "name": "vip", "users": [],
        "companies": [{"id": "531ee472", "tagged": true}, {"id": "531ee473", "tagged": false}]
    });
    let (client, server) = intercom(&reply).await;

    let body = CreateTagBody::new("vip").with_companies([
        CreateTagBodyCompaniesItem::new().with_id("531ee472"),
        CreateTagBodyCompaniesItem::new()
            .with_company_id("7")
            .with_untag(true),
    ]);
    let tag = client.send(tags::create_tag(body)).await.unwrap();

    let body = json!({
        "name": "vip", "companies": [{"id": "531ee472"}, {"company_id": "7", "untag": true}]
    });
    assert_eq!(server.requests(), [sent("POST /tags").with_json(body)]);
    let companies = tag.companies.as_ref().unwrap();
    assert_eq!(
        [companies[0].tagged, companies[1].tagged],
        [Some(true), Some(false)]
    );
    assert_eq!(encoded(&tag), reply);
}

#[tokio::test]
async fn users_are_tagged() {
    let reply = json!({
        "type": "tag", "id": "105", "name": "vip",
        "users": [{"id": "6762f0cd", "tagged": true}], "companies": []
    });
    let (client, server) = intercom(&reply).await;

    let user = TagMultipleUsersRequestUsersItem::new().with_id("6762f0cd");
    let body = CreateTagBody::new("vip").with_users([user]);
    let tag = client.send(tags::create_tag(body)).await.unwrap();

    let body = json!({"name": "vip", "users": [{"id": "6762f0cd"}]});
    assert_eq!(server.requests(), [sent("POST /tags").with_json(body)]);
    assert_eq!(
        tag.users.as_ref().unwrap()[0].id.as_deref(),
        Some("6762f0cd")
    );
    assert_eq!(encoded(&tag), reply);
}

#[tokio::test]
async fn a_tag_is_deleted_and_nothing_comes_back() {
    let (client, server) = intercom(Reply::new(StatusCode::OK, "")).await;

    client.send(tags::delete_tag("105")).await.unwrap();

    let expected = sent("DELETE /tags/105");
    assert_eq!(server.requests(), [expected]);
}
