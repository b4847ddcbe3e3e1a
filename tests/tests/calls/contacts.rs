//! Contacts: lists in pages, and what an update says of a field.

use std::time::Duration;

use intercom_client::models::UpdateContactRequest;
use intercom_client::{Null, Timestamp, contacts};
use serde_json::{Value, json};
use tests::server::Reply;

use super::support::{encoded, intercom, sent};

#[tokio::test]
async fn contacts_are_listed_page_by_page() {
    let reply = json!({
        "type": "list",
        "data": [contact("6762f0cd"), contact("6762f0d0")],
        "total_count": 42,
        "pages": {
            "type": "pages",
            "page": 2,
            "next": {"page": 3, "starting_after": "WzE3MzQ1Mzc0MjRd"},
            "per_page": 2,
            "total_pages": 21
        }
    });
    let (client, server) = intercom(&reply).await;

    let request = contacts::list_contacts()
        .per_page(2)
        .starting_after("Wz/E+3==");
    let list = client.send(request).await.unwrap();

    let expected = sent("GET /contacts?per_page=2&starting_after=Wz%2FE%2B3%3D%3D");
    assert_eq!(server.requests(), [expected]);
    let ids = list.data.iter().flatten().flat_map(|contact| &contact.id);
    assert_eq!(ids.collect::<Vec<_>>(), ["6762f0cd", "6762f0d0"]);
    let next = list.pages.as_ref().unwrap().next.as_ref().unwrap();
    assert_eq!(next.starting_after.value().unwrap(), "WzE3MzQ1Mzc0MjRd");
    assert_eq!(encoded(&list), reply);
}

#[tokio::test]
async fn the_last_page_has_no_next_one() {
    for pages in [
        json!({"type": "pages", "page": 1, "per_page": 10, "total_pages": 0}),
        json!({"type": "pages", "page": 1, "next": null, "per_page": 10, "total_pages": 0}),
    ] {
        let reply = json!({"type": "list", "data": [], "total_count": 0, "pages": pages});
        let (client, server) = intercom(&reply).await;

        let list = client.send(contacts::list_contacts()).await.unwrap();

        assert_eq!(server.requests(), [sent("GET /contacts")]);
        assert_eq!(list.pages.as_ref().unwrap().next, None);
        assert_eq!(encoded(&list), reply);
    }
}

#[tokio::test]
async fn a_contact_is_shown_with_all_that_came_with_it() {
    let reply = contact("6762f0cd");
    let whole = Reply::from(&reply)
        .with_header("x-request-id", "5f0c1d2e")
        .with_header("x-ratelimit-limit", "1000")
        .with_header("x-ratelimit-remaining", "999")
        .with_header("x-ratelimit-reset", "1734537430");
    let (client, server) = intercom(whole).await;

    let request = contacts::show_contact("6762f0cd").include_merge_history(true);
    let response = client.send_raw(request).await.unwrap();

    let expected = sent("GET /contacts/6762f0cd?include_merge_history=true");
    assert_eq!(server.requests(), [expected]);
    assert_eq!(response.request_id(), Some("5f0c1d2e"));
    let limit = response.rate_limit().unwrap();
    assert_eq!((limit.limit, limit.remaining), (1000, 999));
    assert_eq!(limit.reset, Timestamp::from(1_734_537_430));
    let contact = response.value();
    assert_eq!(contact.created_at, Some(1_734_537_424.into()));
    assert_eq!(contact.tags.as_ref().unwrap().total_count, Some(0));
    assert_eq!(contact.extra.get("utm_source"), Some(&json!("newsletter")));
    assert_eq!(encoded(contact), reply);
}

#[tokio::test]
async fn an_update_leaves_out_clears_and_sets() {
    let reply = contact("6762f0cd");
    let (client, server) = intercom(&reply).await;

    let body = UpdateContactRequest::new()
        .with_name(Null)
        .with_phone("+4930123456")
        .with_unsubscribed_from_emails(true)
        .with_signed_up_at(1_734_537_424);
    let request = contacts::update_contact("6762f0cd", body).with_timeout(Duration::from_secs(5));
    let contact = client.send(request).await.unwrap();

    let body = json!({
        "name": null,
        "phone": "+4930123456",
        "unsubscribed_from_emails": true,
        "signed_up_at": 1_734_537_424
    });
    let expected = sent("PUT /contacts/6762f0cd").with_json(body);
    assert_eq!(server.requests(), [expected]);
    assert_eq!(encoded(&contact), reply);
}

fn contact(id: &str) -> Value {
    let list = |of: &str| {
        let url = format!("/contacts/{id}/{of}");
        json!({"type": "list", "data": [], "url": url, "total_count": 0, "has_more": false})
    };
    json!({
        "type": "contact",
        "id": id,
        "workspace_id": "ws1",
        "external_id": "70",
        "role": "user",
        "email": "ada@example.com",
        "phone": null,
        "formatted_phone": null,
        "name": "Ada",
        "avatar": null,
        "owner_id": null,
        "social_profiles": {"type": "list", "data": []},
        "has_hard_bounced": false,
        "marked_email_as_spam": false,
        "unsubscribed_from_emails": false,
        "created_at": 1_734_537_424,
        "updated_at": 1_734_537_424,
        "signed_up_at": 1_734_537_424,
        "last_seen_at": null,
        "last_replied_at": null,
        "last_contacted_at": null,
        "last_email_opened_at": null,
        "last_email_clicked_at": null,
        "language_override": null,
        "browser": null,
        "browser_version": null,
        "browser_language": null,
        "os": null,
        "location": {
            "type": "location", "country": null, "region": null, "city": null,
            "country_code": null, "continent_code": null
        },
        "android_app_name": null,
        "android_last_seen_at": null,
        "ios_app_name": null,
        "ios_last_seen_at": null,
        "custom_attributes": {"plan": "pro", "seats": 5, "paid": true, "ratio": 0.5, "note": null},
        "tags": list("tags"),
        "notes": list("notes"),
        "companies": list("companies"),
        "opted_out_subscription_types": list("subscriptions"),
        "opted_in_subscription_types": list("subscriptions"),
        "utm_source": "newsletter",
        "referrer": null,
        "enabled_push_messaging": null
    })
}
