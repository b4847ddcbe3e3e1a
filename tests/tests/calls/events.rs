//! Data events: what contacts did.

use hyper::StatusCode;
use intercom_client::models::{CreateDataEventRequest, ListDataEventsFilter};
use intercom_client::{Map, data_events};
use serde_json::json;
use tests::server::Reply;

use super::support::{encoded, intercom, sent};

#[tokio::test]
async fn an_event_is_submitted_and_nothing_comes_back() {
    let (client, server) = intercom(Reply::new(StatusCode::ACCEPTED, "")).await;

    let body = CreateDataEventRequest::new("invited-friend", 1_671_028_894)
        .with_user_id("314159")
        .with_metadata(Map::from([
            ("invite_code", json!("A-7")),
            ("seats", json!(3)),
        ]));
    client
        .send(data_events::create_data_event(body))
        .await
        .unwrap();

    let body = json!({
        "event_name": "invited-friend",
        "created_at": 1_671_028_894,
        "user_id": "314159",
        "metadata": {"invite_code": "A-7", "seats": 3}
    });
    assert_eq!(server.requests(), [sent("POST /events").with_json(body)]);
}

#[tokio::test]
async fn events_are_listed_for_whom_the_filter_names() {
    let reply = json!({
        "type": "event.summary",
        "events": [],
        "pages": {"next": "http://api.intercom.test/events?next page"},
        "email": "ada+x@example.com",
        "intercom_user_id": "6762f22b",
        "user_id": "3ecf64d0"
    });
    for (filter, query) in [
        (
            ListDataEventsFilter::email("ada+x@example.com"),
            "email=ada%2Bx%40example.com",
        ),
        (
            ListDataEventsFilter::intercom_user_id("6762f22b"),
            "intercom_user_id=6762f22b",
        ),
        (
            ListDataEventsFilter::user_id("3ecf64d0"),
            "user_id=3ecf64d0",
        ),
    ] {
        let (client, server) = intercom(&reply).await;

        let request = data_events::list_data_events(filter, "user");
        let summary = client.send(request).await.unwrap();

        let expected = sent(&format!("GET /events?{query}&type=user"));
        assert_eq!(server.requests(), [expected]);
        assert_eq!(summary.user_id.as_deref(), Some("3ecf64d0"));
        assert_eq!(encoded(&summary), reply);
    }
}

#[tokio::test]
async fn events_are_summarised() {
    let reply = json!({
        "type": "event.summary",
        "email": "ada@example.com",
        "intercom_user_id": "6762f22b",
        "user_id": "3ecf64d0",
        "events": [{
            "name": "invited-friend",
            "first": "2014-01-16T23:12:21.000+00:00",
            "last": "2014-01-16T23:12:21.000+00:00",
            "count": 1,
            "description": "placed-order"
        }]
    });
    let (client, server) = intercom(&reply).await;

    let filter = ListDataEventsFilter::user_id("3ecf64d0");
    let request = data_events::list_data_events(filter, "user").summary(true);
    let summary = client.send(request).await.unwrap();

    let expected = sent("GET /events?user_id=3ecf64d0&type=user&summary=true");
    assert_eq!(server.requests(), [expected]);
    let events = summary.events.as_ref().unwrap();
    assert_eq!(events[0].count, Some(1));
    assert_eq!(encoded(&summary), reply);
}
