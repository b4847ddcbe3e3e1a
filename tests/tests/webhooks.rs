//! Notifications, as Intercom sends them: each becomes the model that its topic is about.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test may panic")]

use intercom_client::StringEnum;
use intercom_client::webhooks::{Item, Notification, Topic};
use serde_json::{Value, json};

/// A notification, which is written back as it was.
fn read(topic: &str, item: &Value) -> Notification {
    let json = json!({
        "type": "notification_event",
        "app_id": "ws1",
        "data": {"type": "notification_event_data", "item": item},
        "links": {},
        "id": "notif_0a1b",
        "topic": topic,
        "delivery_status": "pending",
        "delivery_attempts": 1,
        "delivered_at": 0,
        "first_sent_at": 1_756_000_000,
        "created_at": 1_756_000_000,
        "self": null
    });
    let notification = Notification::from_json(json.to_string().as_bytes()).unwrap();
    assert_eq!(
        serde_json::to_value(&notification).unwrap(),
        json,
        "{topic}"
    );
    let again: Notification = serde_json::from_value(json).unwrap();
    assert_eq!(again, notification, "{topic}");
    notification
}

/// The variant of an item: `Contact`.
fn variant(notification: &Notification) -> String {
    let shown = format!("{:?}", notification.item().unwrap());
    shown.split('(').next().unwrap().to_owned()
}

#[test]
fn the_item_is_what_the_topic_is_about() {
    let contact = json!({"type": "contact", "id": "c1", "role": "lead"});
    let company = json!({"type": "company", "id": "b1", "name": "Analytical Engines"});
    let conversation = json!({"type": "conversation", "id": "7", "tags_added": {"tags": []}});
    for (topic, item, expected) in [
        (
            "admin.logged_in",
            json!({"type": "admin", "id": "1"}),
            "Admin",
        ),
        (
            "admin.activity_log_event.created",
            json!({"id": "9"}),
            "ActivityLog",
        ),
        (
            "article.published",
            json!({"type": "article", "id": "3"}),
            "Article",
        ),
        (
            "audience.created",
            json!({"type": "audience", "id": "3"}),
            "Audience",
        ),
        (
            "audience.deleted",
            json!({"type": "audience", "id": "3", "deleted": true}),
            "Deleted",
        ),
        (
            "audience.member_added",
            json!({"type": "audience_membership", "content": {"id": "4"}}),
            "AudienceMembership",
        ),
        ("call.ended", json!({"type": "call", "id": "5"}), "Call"),
        ("company.updated", company.clone(), "Company"),
        (
            "company.deleted",
            json!({"type": "company", "id": "b1"}),
            "Deleted",
        ),
        (
            "company.contact.attached",
            json!({"company": company, "contact": contact}),
            "CompanyContact",
        ),
        ("contact.user.created", contact.clone(), "Contact"),
        // Without saying so itself.
        ("contact.user.created", json!({"id": "c1"}), "Contact"),
        (
            "contact.user.tag.deleted",
            json!({"type": "contact_tag", "contact": contact}),
            "ContactTag",
        ),
        ("contact.unsubscribed", contact.clone(), "Contact"),
        (
            "contact.unsubscribed",
            json!({"type": "subscription"}),
            "Unknown",
        ),
        (
            "content_import_source.updated",
            json!({"type": "content_import_source", "id": 33}),
            "ContentImportSource",
        ),
        (
            "content_snippet.created",
            json!({"type": "content_snippet"}),
            "ContentSnippet",
        ),
        (
            "content_stat.series",
            json!({"type": "content_stat.series", "content_stat": {"id": 1}, "contact": contact}),
            "ContentStat",
        ),
        (
            "conversation.user.replied",
            conversation.clone(),
            "Conversation",
        ),
        (
            "conversation_part.tag.created",
            conversation.clone(),
            "Conversation",
        ),
        (
            "conversation_part.redacted",
            json!({"type": "conversation_part", "id": "8"}),
            "ConversationPart",
        ),
        (
            "conversation.contact.attached",
            json!({"conversation": {"model": {"id": 7}}, "contact": contact}),
            "ConversationContact",
        ),
        (
            "data_connector.execution.completed",
            json!({"type": "data_connector.execution", "success": true, "http_status": 200}),
            "DataConnectorExecution",
        ),
        (
            "event.created",
            json!({"type": "event", "event_name": "ordered"}),
            "DataEvent",
        ),
        (
            "job.completed",
            json!({"type": "job", "id": "j1", "status": "success"}),
            "Job",
        ),
        (
            "procedure.hitl_notification.created",
            json!({
                "type": "procedure.hitl_notification",
                "attributes_to_collect": [{"identifier": "a", "options": [{"id": "o"}]}],
                "assign_to": null,
                "recent_messages": [{"author": {"type": "bot", "email": null}}]
            }),
            "HitlNotification",
        ),
        (
            "ticket.resolved",
            json!({"type": "ticket", "ticket_id": "12"}),
            "Ticket",
        ),
        (
            "ticket.closed",
            json!({"ticket": {"ticket_id": "12"}}),
            "TicketWrapper",
        ),
        (
            "visitor.signed_up",
            json!({"type": "visitor", "id": "v1"}),
            "Visitor",
        ),
        (
            "ping",
            json!({"type": "ping", "message": "hello"}),
            "Unknown",
        ),
        // A topic from the future, about something that is known, and about something new.
        ("contact.promoted", contact, "Contact"),
        ("robot.awakened", json!({"type": "robot"}), "Unknown"),
        ("robot.awakened", json!([1, 2]), "Unknown"),
    ] {
        let notification = read(topic, &item);
        assert_eq!(variant(&notification), expected, "{topic}");
    }
}

#[test]
fn every_topic_can_come_with_anything() {
    for topic in Topic::values() {
        for item in [
            json!({}),
            json!([]),
            json!("x"),
            json!(1),
            json!({"type": []}),
            json!({"type": "contact", "ticket": {}, "id": {}, "contact": 1, "tag": [], "company": ""}),
        ] {
            read(topic, &item);
        }
    }
}

#[test]
fn a_merged_contact_says_what_it_was_merged_with() {
    let item = json!({
        "type": "contact", "id": "c1", "email": "ada@example.com",
        "merged_from": {"type": "contact", "id": "c2"}
    });
    let Some(Item::Contact(contact)) = read("contact.merged", &item).into_item() else {
        panic!("no contact")
    };
    assert_eq!(contact.email.as_deref(), Some("ada@example.com"));
    assert_eq!(contact.extra.get("merged_from").unwrap()["id"], "c2");
}
