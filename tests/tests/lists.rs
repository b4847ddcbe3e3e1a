//! The lists of Intercom's API: all of them can be walked through, each in the way it has pages.
//!
//! The operations are all of the description that list or search.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::collections::BTreeMap;

use generator::diagnostics::Diagnostics;
use generator::model::Next;
use tests::{Description, findings};

/// For each way to have pages, as the surface shows it, the operations that have them so.
const LISTS: &[(&[&str], &[&str])] = &[
    (
        &[
            "/pages/next/starting_after -> query starting_after",
            "/pages/next -> link",
        ],
        &[
            "GET /contacts/activities",
            "GET /conversations",
            "GET /data_connectors",
            "GET /data_connectors/{data_connector_id}/execution_results",
            "GET /macros",
            "GET /messages/status",
            "GET /news/news_items",
            "GET /news/newsfeeds",
            "GET /news/newsfeeds/{id}/items",
        ],
    ),
    (
        &[
            "/pages/next/starting_after -> query starting_after",
            "/pages/next -> link",
            "/pages/page of /pages/total_pages -> query page",
        ],
        &["GET /contacts"],
    ),
    (
        &[
            "/pages/next/starting_after -> body /pagination/starting_after",
            "/pages/next -> link",
        ],
        &[
            "POST /companies/search",
            "POST /contacts/search",
            "POST /conversations/search",
            "POST /tickets/search",
        ],
    ),
    (
        &["/next_cursor -> query cursor while /has_more"],
        &["GET /contacts/{id}/merge_history"],
    ),
    (
        &["/scroll_param -> query scroll_param until the page is empty"],
        &["GET /companies/scroll"],
    ),
    (
        &[
            "/pages/next -> link",
            "/pages/page of /pages/total_pages -> query page",
        ],
        &[
            "GET /admins/activity_logs",
            "GET /ai/content_import_sources",
            "GET /ai/external_pages",
            "GET /articles",
            "GET /articles/search",
            "GET /articles/{article_id}/versions",
            "GET /calls",
            "GET /companies",
            "POST /companies/list",
            "GET /companies/{company_id}/notes",
            "GET /companies/{id}/contacts",
            "GET /contacts/{id}/companies",
            "GET /contacts/{id}/notes",
            "GET /content/search",
            "GET /conversations/deleted",
            "GET /custom_object_instances/{custom_object_type_identifier}",
            "GET /folders",
            "GET /help_center/collections",
            "GET /help_center/help_centers/{help_center_id}/redirects",
            "GET /internal_articles",
            "GET /internal_articles/search",
        ],
    ),
    (
        &[
            "/pages/next -> link",
            "/pages/page of /pages/total_pages -> body /page",
        ],
        &["POST /admins/activity_logs/search"],
    ),
    (
        &["/pages/page of /pages/total_pages -> query page"],
        &["GET /conversations/{id}/side_conversations"],
    ),
    (
        &["/page of /total_pages -> query page"],
        &["GET /audiences", "GET /content_snippets"],
    ),
    (
        &[],
        &[
            "GET /admins",
            "GET /admins/activity_log_event_types",
            "GET /away_status_reasons",
            "GET /brands",
            "POST /calls/search",
            "GET /companies/{id}/segments",
            "GET /contacts/{contact_id}/segments",
            "GET /contacts/{contact_id}/subscriptions",
            "GET /contacts/{contact_id}/tags",
            "GET /contacts/{id}/banners",
            "GET /conversations/attributes",
            "GET /conversations/{id}/handling_events",
            "GET /data_attributes",
            "GET /emails",
            "GET /events",
            "GET /export/reporting_data/get_datasets",
            "POST /fin/capabilities",
            "GET /fin_voice/conversation/{conversation_id}",
            "GET /help_center/help_centers",
            "GET /office_hours_schedules",
            "GET /office_hours_schedules/{office_hours_schedule_id}/office_hours_exceptions",
            "GET /secure_mode_secrets",
            "GET /segments",
            "GET /subscription_types",
            "GET /tags",
            "GET /teams",
            "GET /teams/{team_id}/metrics",
            "GET /ticket_states",
            "GET /ticket_types",
        ],
    ),
];

#[test]
fn every_list_can_be_walked_through() {
    let mut found = Diagnostics::default();
    let planned = Description::committed().unwrap().planned(&mut found);
    let operations = planned.unwrap().plan.endpoints.into_iter();
    let mut lists: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for operation in operations.flat_map(|file| file.operations) {
        if let Some(listing) = operation.listing {
            let ways = listing.next.iter().map(Next::to_string).collect();
            lists.insert(format!("{} {}", operation.method, operation.path), ways);
        }
    }
    let expected: BTreeMap<_, _> = LISTS
        .iter()
        .flat_map(|(ways, operations)| operations.iter().map(|operation| (*ways, *operation)))
        .map(|(ways, operation)| {
            let ways = ways.iter().map(|way| (*way).to_owned()).collect();
            (operation.to_owned(), ways)
        })
        .collect();
    assert_eq!(expected.len(), 70);
    assert_eq!(lists, expected);
    let found = findings(&found);
    assert!(
        !found.contains("not-paged") && !found.contains("pagination-misfit"),
        "{found}"
    );
}
