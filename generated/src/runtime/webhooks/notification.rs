//! The envelope that every notification comes in.

use super::item::Item;
use super::topic::Topic;
use crate::runtime::DecodeError;
use crate::runtime::wire::{
    AsModel, Codec, Decoder, Extra, Map, Node, Source, Timestamp, View, Wire,
};

/// A notification: something has happened.
///
/// As with every model, what does not fit is kept in `extra`, and written back by serde.
#[non_exhaustive]
pub struct Notification {
    /// `notification_event`.
    pub r#type: Option<String>,
    /// The id of the notification, which is the same when it is delivered once more.
    pub id: Option<String>,
    /// The workspace in which it happened.
    pub app_id: Option<String>,
    /// What happened.
    pub topic: Option<Topic>,
    /// To what it happened.
    pub data: Option<NotificationData>,
    /// Addresses; mostly none.
    pub links: Option<Map<serde_json::Value>>,
    /// Where its delivery stands: `pending`, `retry`.
    pub delivery_status: Option<String>,
    /// How many times it has been sent.
    pub delivery_attempts: Option<i64>,
    /// When it was delivered; 0 until it is.
    pub delivered_at: Option<Timestamp>,
    /// When it was sent for the first time.
    pub first_sent_at: Option<Timestamp>,
    /// When it was created.
    pub created_at: Option<Timestamp>,
    /// `self`: the address of the subscription.
    pub subscription_url: Option<String>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

/// To what something happened.
#[non_exhaustive]
pub struct NotificationData {
    /// `notification_event_data`.
    pub r#type: Option<String>,
    /// The thing itself.
    pub item: Option<Item>,
    /// What JSON has beside these fields, or in their place.
    pub extra: Extra,
}

crate::__model!(Notification as AsNotification {
    r#type: "type",
    id: "id" nullable,
    app_id: "app_id" nullable,
    topic: "topic",
    data: "data",
    links: "links" nullable,
    delivery_status: "delivery_status" nullable,
    delivery_attempts: "delivery_attempts" nullable,
    delivered_at: "delivered_at" nullable,
    first_sent_at: "first_sent_at" nullable,
    created_at: "created_at" nullable,
    subscription_url: "self" nullable,
});

crate::__model!(NotificationData {
    r#type: "type",
    item: "item" nullable,
});

/// The codec of notifications: that of models, but the topic says what the item is.
#[derive(Debug)]
pub enum AsNotification {}

impl Codec<Notification> for AsNotification {
    fn make(source: Source<'_, '_>, cx: &mut Decoder) -> Option<Notification> {
        let mut notification: Notification = AsModel::make(source, cx)?;
        let Source::Json(node) = source else {
            return Some(notification);
        };
        let item = node.get("data").and_then(|data| data.get("item"));
        if let Some(data) = &mut notification.data
            && let (Some(slot), Some(item)) = (&mut data.item, item)
        {
            cx.enter_field("data");
            cx.enter_field("item");
            *slot = Item::of(notification.topic.as_ref(), item, cx);
            cx.leave();
            cx.leave();
        }
        Some(notification)
    }

    fn view(notification: &Notification) -> View<'_> {
        AsModel::view(notification)
    }
}

impl Notification {
    /// Reads a notification whose sender is known: one that was stored, or that another part of
    /// the system has verified.
    ///
    /// # Errors
    ///
    /// A body that is no JSON object.
    pub fn from_json(body: &[u8]) -> Result<Self, DecodeError> {
        let node = Node::parse(body).map_err(DecodeError::Json)?;
        let mut cx = Decoder::default();
        let notification = Notification::decode(&node, &mut cx);
        notification.ok_or_else(|| match cx.last_mismatch() {
            Some(mismatch) => DecodeError::Mismatch(mismatch.clone()),
            None => DecodeError::Empty,
        })
    }

    /// The thing that it happened to.
    pub fn item(&self) -> Option<&Item> {
        self.data.as_ref()?.item.as_ref()
    }

    /// The thing that it happened to.
    pub fn into_item(self) -> Option<Item> {
        self.data?.item
    }

    /// Whether it may have been received before: it is not the first attempt to deliver it.
    pub fn is_repeated(&self) -> bool {
        self.delivery_attempts.is_some_and(|attempts| attempts > 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    fn read(json: &Value) -> Notification {
        let notification = Notification::from_json(json.to_string().as_bytes()).unwrap();
        let written = serde_json::to_value(&notification).unwrap();
        assert_eq!(&written, json, "nothing may be lost");
        notification
    }

    #[test]
    fn the_envelope_is_typed() {
        let notification = read(&json!({
            "type": "notification_event", "id": "notif_1", "app_id": "abc", "topic": "ping",
            "data": {"type": "notification_event_data", "item": {"type": "ping", "message": "hi"}},
            "links": {}, "delivery_status": null, "delivery_attempts": 2, "delivered_at": 0,
            "first_sent_at": 1_700_000_000, "created_at": 1_700_000_001, "self": null, "new": [1],
        }));
        assert_eq!(notification.id.as_deref(), Some("notif_1"));
        assert_eq!(notification.app_id.as_deref(), Some("abc"));
        assert_eq!(notification.topic, Some(Topic::Ping));
        assert_eq!(notification.created_at, Some(1_700_000_001.into()));
        assert!(notification.is_repeated());
        assert_eq!(notification.extra.get("new"), Some(&json!([1])));
        let ping = Item::Unknown(json!({"type": "ping", "message": "hi"}));
        assert_eq!(notification.item(), Some(&ping));
    }

    #[test]
    fn a_topic_nobody_has_heard_of_is_kept() {
        let notification = read(&json!({
            "topic": "robot.awakened", "data": {"item": {"type": "robot", "id": 7}}
        }));
        let topic = notification.topic.as_ref().map(Topic::as_str);
        assert_eq!(topic, Some("robot.awakened"));
        assert_eq!(
            notification.into_item(),
            Some(Item::Unknown(json!({"type": "robot", "id": 7})))
        );
    }

    #[test]
    fn a_thing_that_was_deleted_is_only_named() {
        for (topic, item, id) in [
            (
                "company.deleted",
                json!({"type": "company", "id": "1"}),
                "1",
            ),
            (
                "conversation.deleted",
                json!({"type": "conversation", "conversation_id": "2"}),
                "2",
            ),
            (
                "content_import_source.deleted",
                json!({"type": "content_import_source", "id": 33, "deleted": true}),
                "33",
            ),
        ] {
            let notification = read(&json!({"topic": topic, "data": {"item": item}}));
            let Some(Item::Deleted(deleted)) = notification.item() else {
                panic!("{notification:?}")
            };
            assert_eq!(deleted.any_id().as_deref(), Some(id));
        }
    }

    #[test]
    fn what_is_no_object_is_kept_or_refused() {
        for body in [
            json!({}),
            json!({"topic": 1}),
            json!({"topic": "company.deleted"}),
            json!({"topic": "company.deleted", "data": null}),
            json!({"topic": "company.deleted", "data": []}),
            json!({"topic": "company.deleted", "data": {}}),
        ] {
            assert_eq!(read(&body).item(), None, "{body}");
        }
        for item in [json!([]), json!("text"), json!(1.5)] {
            let body = json!({"topic": "company.deleted", "data": {"item": item}});
            assert_eq!(read(&body).into_item(), Some(Item::Unknown(item)));
        }
        for (body, message) in [
            (&b"[]"[..], "expected object, found array as the whole body"),
            (b"null", "expected object, found null as the whole body"),
            (b"", "the body is no JSON"),
            (b"{\"topic\": \"\xff\"}", "the body is no JSON"),
            (&[b'['; 1_000_000], "the body is no JSON"),
        ] {
            let error = Notification::from_json(body).unwrap_err();
            assert_eq!(error.to_string(), message);
        }
    }

    #[test]
    fn where_an_item_does_not_fit_is_on_record() {
        let body = br#"{"topic": "audience.member_added", "data": {"item": {"audience_id": 1}}}"#;
        let mut cx = Decoder::default();
        Notification::decode(&Node::parse(body).unwrap(), &mut cx).unwrap();
        let mismatches = cx.into_mismatches();
        let shown: Vec<_> = mismatches.iter().map(ToString::to_string).collect();
        let expected = "expected string, found integer at /data/item/audience_id";
        assert_eq!(shown, [expected]);
    }

    #[cfg(not(feature = "contacts"))]
    #[test]
    fn without_the_feature_of_its_tag_an_item_is_json() {
        let item = json!({"type": "contact", "email": "ada@example.com"});
        let notification = read(&json!({"topic": "contact.user.created", "data": {"item": item}}));
        assert_eq!(notification.topic, Some(Topic::ContactUserCreated));
        assert_eq!(notification.into_item(), Some(Item::Unknown(item)));
    }

    #[cfg(feature = "contacts")]
    #[test]
    fn the_topic_says_what_the_item_is() {
        let notification = read(&json!({
            "topic": "contact.lead.tag.deleted",
            "data": {"item": {
                "type": "contact_tag", "created_at": 5, "tag": {"type": "tag", "name": "vip"},
                "contact": {"type": "contact", "email": "ada@example.com", "pseudonym": "Red Dog"},
            }},
        }));
        let Some(Item::ContactTag(tagged)) = notification.into_item() else {
            panic!("no tag of a contact")
        };
        let name = tagged.tag.as_ref().and_then(|tag| tag.name.as_deref());
        assert_eq!(name, Some("vip"));
        let contact = tagged.contact.as_ref().unwrap();
        assert_eq!(contact.email.as_deref(), Some("ada@example.com"));
        assert_eq!(contact.extra.len(), 1);
    }
}
