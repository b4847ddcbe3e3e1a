// Written by `cargo xtask regen`. Do not edit.

//! The operations of the tag `Data Events`.

use crate::models;
use crate::runtime::{Request, Style};

/// `GET /events`
///
/// [`Client::items`](crate::Client::items) gives its items one by one.
#[inline]
pub fn list_data_events(
    filter: impl Into<models::ListDataEventsFilter>,
    r#type: impl Into<String>,
) -> Request<ListDataEvents> {
    Request::new()
        .set_query(
            "filter",
            Style::Form,
            &Into::<models::ListDataEventsFilter>::into(filter),
        )
        .set_query("type", Style::Form, &Into::<String>::into(r#type))
}

impl Request<ListDataEvents> {
    /// `summary`.
    #[must_use]
    #[inline]
    pub fn summary(self, summary: bool) -> Self {
        self.set_query("summary", Style::Form, &summary)
    }
}

/// `POST /events`
#[inline]
pub fn create_data_event(
    body: impl Into<models::CreateDataEventRequest>,
) -> Request<CreateDataEvent> {
    Request::new().set_json(&Into::<models::CreateDataEventRequest>::into(body))
}

/// `POST /events/summaries`
#[inline]
pub fn data_event_summaries(
    body: impl Into<models::CreateDataEventSummariesRequest>,
) -> Request<DataEventSummaries> {
    Request::new().set_json(&Into::<models::CreateDataEventSummariesRequest>::into(body))
}

crate::runtime::operation!(
    /// The operation of [`list_data_events`].
    ListDataEvents: "listDataEvents", Get "/events" -> crate::runtime::Json<models::DataEventSummary>
);

crate::runtime::paged!(
    ListDataEvents: models::DataEventSummaryItem, "/events", |page| page.events.take(),
);

crate::runtime::operation!(
    /// The operation of [`create_data_event`].
    CreateDataEvent: "createDataEvent", Post "/events" -> crate::runtime::Empty
);

crate::runtime::operation!(
    /// The operation of [`data_event_summaries`].
    DataEventSummaries: "dataEventSummaries", Post "/events/summaries" -> crate::runtime::Empty
);
