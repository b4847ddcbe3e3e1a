//! Custom object instances, and the contacts and conversations that they belong to.

use intercom_client::models::{
    CreateOrUpdateCustomObjectInstanceRequest, CustomAttributesValue, UpdateContactRequest,
    UpdateConversationRequest,
};
use intercom_client::{Map, Nullable, contacts, conversations, custom_object_instances};
use serde_json::{Value, json};

use super::support::{encoded, intercom, sent};

#[tokio::test]
async fn an_instance_is_created_or_updated() {
    let reply = order("22");
    let (client, server) = intercom(&reply).await;

    let body = CreateOrUpdateCustomObjectInstanceRequest::new()
        .with_external_id("order-7")
        .with_external_created_at(1_392_036_272)
        .with_custom_attributes(Map::from([
            ("order_number", json!("A-7")),
            ("total_amount", json!(99.99)),
        ]));
    let request = custom_object_instances::create_custom_object_instances("Order", body);
    let instance = client.send(request).await.unwrap();

    let body = json!({
        "external_id": "order-7",
        "external_created_at": 1_392_036_272,
        "custom_attributes": {"order_number": "A-7", "total_amount": 99.99}
    });
    let expected = sent("POST /custom_object_instances/Order").with_json(body);
    assert_eq!(server.requests(), [expected]);
    assert_eq!(instance.id.as_deref(), Some("22"));
    assert_eq!(instance.external_created_at, Nullable::from(1_392_036_272));
    assert_eq!(
        instance.custom_attributes.as_ref().unwrap()["total_amount"],
        99.99
    );
    assert_eq!(encoded(&instance), reply);
}

#[tokio::test]
async fn instances_are_listed_by_contact() {
    let mut second = order("1");
    second["external_created_at"] = Value::Null;
    let reply = json!({
        "type": "list",
        "pages": {"type": "pages", "page": 2, "per_page": 20, "total_pages": 2},
        "total_count": 22,
        "data": [order("2"), second]
    });
    let (client, server) = intercom(&reply).await;

    let request = custom_object_instances::list_custom_object_instances("Order")
        .references_contact_id("6762f0cd")
        .page(2)
        .per_page(20);
    let list = client.send(request).await.unwrap();

    let expected = sent(
        "GET /custom_object_instances/Order?references_contact_id=6762f0cd&page=2&per_page=20",
    );
    assert_eq!(server.requests(), [expected]);
    assert_eq!(list.total_count, Some(22));
    let instances = list.data.as_ref().unwrap();
    let ids: Vec<_> = instances.iter().flat_map(|instance| &instance.id).collect();
    assert_eq!(ids, ["2", "1"]);
    assert_eq!(encoded(&list), reply);
}

#[tokio::test]
async fn an_instance_is_fetched_by_id() {
    let reply = order("25");
    let (client, server) = intercom(&reply).await;

    let request = custom_object_instances::get_custom_object_instances_by_id("Order", "25");
    let instance = client.send(request).await.unwrap();

    let expected = sent("GET /custom_object_instances/Order/25");
    assert_eq!(server.requests(), [expected]);
    assert_eq!(instance.external_id.as_deref(), Some("order-7"));
    assert_eq!(encoded(&instance), reply);
}

#[tokio::test]
async fn an_instance_is_deleted_by_id() {
    let reply = json!({"id": "26", "object": "Order", "deleted": true});
    let (client, server) = intercom(&reply).await;

    let request = custom_object_instances::delete_custom_object_instances_by_id("Order", "26");
    let deleted = client.send(request).await.unwrap();

    let expected = sent("DELETE /custom_object_instances/Order/26");
    assert_eq!(server.requests(), [expected]);
    assert_eq!(deleted.deleted, Some(true));
    assert_eq!(encoded(&deleted), reply);
}

#[tokio::test]
async fn an_instance_is_deleted_by_external_id() {
    let reply = json!({"id": "26", "object": "Order", "deleted": true});
    let (client, server) = intercom(&reply).await;

    let request = custom_object_instances::delete_custom_object_instances_by_external_id(
        "Order",
        "order 7/b",
    );
    let deleted = client.send(request).await.unwrap();

    let expected = sent("DELETE /custom_object_instances/Order?external_id=order%207%2Fb");
    assert_eq!(server.requests(), [expected]);
    assert_eq!(deleted.id.as_deref(), Some("26"));
    assert_eq!(encoded(&deleted), reply);
}

#[tokio::test]
async fn a_contact_is_associated_with_an_instance() {
    let reply = json!({
        "type": "contact",
        "id": "6762f0cd",
        "external_id": "70",
        "role": "user",
        "email": "ada@example.com",
        "phone": null,
        "custom_attributes": {"order": {"type": "Order.list", "instances": [order("21")]}},
        "referrer": null,
        "enabled_push_messaging": null
    });
    let (client, server) = intercom(&reply).await;

    let body =
        UpdateContactRequest::new().with_custom_attributes(Map::from([("order", vec!["21"])]));
    let request = contacts::update_contact("6762f0cd", body);
    let contact = client.send(request).await.unwrap();

    let expected =
        sent("PUT /contacts/6762f0cd").with_json(json!({"custom_attributes": {"order": ["21"]}}));
    assert_eq!(server.requests(), [expected]);
    let attributes = contact.custom_attributes.as_ref().unwrap();
    assert_eq!(attributes["order"]["instances"][0]["id"], "21");
    assert_eq!(encoded(&contact), reply);
}

#[tokio::test]
async fn a_conversation_is_associated_with_an_instance() {
    let reply = json!({
        "type": "conversation",
        "id": "508",
        "created_at": 1_734_537_525,
        "title": null,
        "custom_attributes": {
            "order": {"type": "Order.list", "instances": [order("21")]},
            "issue_type": "Billing",
            "escalated": true,
            "score": 155.5,
            "reviewer": null
        },
        "topics": {}
    });
    let (client, server) = intercom(&reply).await;

    let order = CustomAttributesValue::List(vec!["21".to_owned()]);
    let body = UpdateConversationRequest::new().with_custom_attributes([("order", order)]);
    let request = conversations::update_conversation("508", body);
    let conversation = client.send(request).await.unwrap();

    let expected =
        sent("PUT /conversations/508").with_json(json!({"custom_attributes": {"order": ["21"]}}));
    assert_eq!(server.requests(), [expected]);
    let attributes = conversation.custom_attributes.as_ref().unwrap();
    let Some(CustomAttributesValue::CustomObjectInstanceList(orders)) = &attributes["order"] else {
        panic!("{attributes:?}")
    };
    let order = &orders.instances.as_ref().unwrap()[0];
    assert_eq!(order.id.as_deref(), Some("21"));
    assert_eq!(attributes["escalated"], Some(true.into()));
    assert_eq!(attributes["reviewer"], None);
    assert_eq!(encoded(&conversation), reply);
}

fn order(id: &str) -> Value {
    json!({
        "id": id,
        "type": "Order",
        "custom_attributes": {"order_number": "A-7", "total_amount": 99.99},
        "external_id": "order-7",
        "external_created_at": 1_392_036_272,
        "external_updated_at": 1_392_036_272,
        "created_at": 1_734_537_745,
        "updated_at": 1_734_537_745
    })
}
