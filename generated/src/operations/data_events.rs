// Written by `cargo xtask regen`. Do not edit.

//! How the operations of the tag `Data Events` are called by name.

use crate::{endpoints, models};

crate::runtime::dispatch::table!("Data Events" data_events:
    ListDataEvents = list_data_events(query "filter": models::ListDataEventsFilter, query "type": String)
        .summary(query "summary": bool),
        401 => crate::runtime::Json<models::Error>;
    CreateDataEvent = create_data_event(json "body": models::CreateDataEventRequest),
        401 => crate::runtime::Json<models::Error>;
    DataEventSummaries = data_event_summaries(json "body": models::CreateDataEventSummariesRequest),
        401 => crate::runtime::Json<models::Error>;
);
