//! Who takes part in a conversation, and what is taken out of it.

use intercom_client::models::{
    AttachContactToConversationRequest, AttachContactToConversationRequestCustomer,
    ConversationState, DetachContactFromConversationRequest, RedactConversationRequest,
};
use intercom_client::{conversation_participants, conversation_parts};
use serde_json::{Value, json};

use super::support::{encoded, intercom, sent};

#[tokio::test]
async fn an_admin_attaches_a_contact() {
    let reply = json!({"customers": [{"type": "user", "id": "6762f19b"}]});
    let (client, server) = intercom(&reply).await;

    let body = AttachContactToConversationRequest::new()
        .with_admin_id("991267731")
        .with_customer(AttachContactToConversationRequestCustomer::intercom_user_id("6762f19b"));
    let request = conversation_participants::attach_contact_to_conversation("608", body);
    let conversation = client.send(request).await.unwrap();

    let body = json!({"admin_id": "991267731", "customer": {"intercom_user_id": "6762f19b"}});
    let expected = sent("POST /conversations/608/customers").with_json(body);
    assert_eq!(server.requests(), [expected]);
    let customer = &conversation.customers.as_ref().unwrap()[0];
    assert_eq!(customer.id.as_deref(), Some("6762f19b"));
    assert_eq!(encoded(&conversation), reply);
}

#[tokio::test]
async fn a_contact_attaches_another_by_email() {
    let reply = json!({"customers": [{"type": "lead", "id": "6762f19c"}]});
    let (client, server) = intercom(&reply).await;

    let customer = AttachContactToConversationRequestCustomer::email("grace@example.com");
    let body = AttachContactToConversationRequest::new().with_customer(customer);
    let request = conversation_participants::attach_contact_to_conversation(608, body);
    let conversation = client.send(request).await.unwrap();

    let body = json!({"customer": {"email": "grace@example.com"}});
    let expected = sent("POST /conversations/608/customers").with_json(body);
    assert_eq!(server.requests(), [expected]);
    assert_eq!(encoded(&conversation), reply);
}

#[tokio::test]
async fn a_contact_is_detached_with_a_body() {
    let reply = json!({"customers": [{"type": "user", "id": "6762f1b4"}]});
    let (client, server) = intercom(&reply).await;

    let body = DetachContactFromConversationRequest::new("991267739");
    let request =
        conversation_participants::detach_contact_from_conversation("608", "6762f19b", body);
    let conversation = client.send(request).await.unwrap();

    let expected = sent("DELETE /conversations/608/customers/6762f19b")
        .with_json(json!({"admin_id": "991267739"}));
    assert_eq!(server.requests(), [expected]);
    assert_eq!(encoded(&conversation), reply);
}

#[tokio::test]
async fn a_part_of_a_conversation_is_redacted() {
    let reply = redacted();
    let (client, server) = intercom(&reply).await;

    let body = RedactConversationRequest::conversation_part("608", "149");
    let request = conversation_parts::redact_conversation(body);
    let conversation = client.send(request).await.unwrap();

    let body = json!({
        "type": "conversation_part", "conversation_id": "608", "conversation_part_id": "149"
    });
    let expected = sent("POST /conversations/redact").with_json(body);
    assert_eq!(server.requests(), [expected]);
    assert_eq!(conversation.id.as_deref(), Some("608"));
    assert_eq!(conversation.state, Some(ConversationState::Open));
    assert_eq!(conversation.created_at, Some(1_734_537_721.into()));
    let parts = conversation.conversation_parts.as_ref().unwrap();
    let part = &parts.conversation_parts.as_ref().unwrap()[0];
    assert_eq!(part.redacted, Some(true));
    assert_eq!(encoded(&conversation), reply);
}

#[tokio::test]
async fn the_source_of_a_conversation_is_redacted() {
    let mut reply = redacted();
    reply["source"]["redacted"] = true.into();
    let (client, server) = intercom(&reply).await;

    let body = RedactConversationRequest::source("608", "403918391");
    let request = conversation_parts::redact_conversation(body);
    let conversation = client.send(request).await.unwrap();

    let body = json!({"type": "source", "conversation_id": "608", "source_id": "403918391"});
    let expected = sent("POST /conversations/redact").with_json(body);
    assert_eq!(server.requests(), [expected]);
    assert_eq!(conversation.source.as_ref().unwrap().redacted, Some(true));
    assert_eq!(encoded(&conversation), reply);
}

fn redacted() -> Value {
    json!({
        "type": "conversation",
        "id": "608",
        "created_at": 1_734_537_721,
        "updated_at": 1_734_537_724,
        "waiting_since": 1_734_537_722,
        "snoozed_until": null,
        "source": {
            "type": "conversation",
            "id": "403918391",
            "delivered_as": "admin_initiated",
            "subject": "",
            "body": "<p>How can we help?</p>",
            "author": {
                "type": "admin", "id": "991267757", "name": "Ada", "email": "ada@example.com"
            },
            "attachments": [],
            "url": null,
            "redacted": false
        },
        "contacts": {
            "type": "contact.list",
            "contacts": [{"type": "contact", "id": "6762f1f8", "external_id": "70"}]
        },
        "first_contact_reply": {"created_at": 1_734_537_722, "type": "conversation", "url": null},
        "admin_assignee_id": 991_267_715,
        "team_assignee_id": 5_017_691,
        "open": true,
        "state": "open",
        "read": true,
        "tags": {"type": "tag.list", "tags": []},
        "priority": "none",
        "sla_applied": null,
        "statistics": null,
        "conversation_rating": null,
        "teammates": null,
        "title": null,
        "custom_attributes": {},
        "topics": {},
        "ticket": null,
        "linked_objects": {"type": "list", "data": [], "total_count": 0, "has_more": false},
        "ai_topics": null,
        "ai_agent": null,
        "ai_agent_participated": false,
        "channel": {"initial": "messenger", "current": "messenger"},
        "conversation_parts": {
            "type": "conversation_part.list",
            "conversation_parts": [{
                "type": "conversation_part",
                "id": "149",
                "part_type": "open",
                "body": "<p><i>Deleted</i></p>",
                "created_at": 1_734_537_722,
                "updated_at": 1_734_537_724,
                "notified_at": 1_734_537_722,
                "assigned_to": null,
                "author": {
                    "id": "6762f1f8", "type": "user", "name": "Joe", "email": "joe@example.com"
                },
                "attachments": [],
                "external_id": null,
                "redacted": true,
                "metadata": {},
                "email_message_metadata": null,
                "app_package_code": null
            }],
            "total_count": 1
        }
    })
}
