//! Searches: with lists in the query, and with filters in the body.

use intercom_client::Null;
use intercom_client::models::{
    ContactSearchRequest, ContactSearchRequestSort, ContactSearchRequestSortOrder,
    ContentSearchResult, MultipleFilterSearchRequest, MultipleFilterSearchRequestOperator,
    MultipleFilterSearchRequestValueItem, SearchContentContentTypesItem, SearchContentStatesItem,
    SingleFilterSearchRequest, StartingAfterPaging,
};
use intercom_client::{contacts, content};
use serde_json::{Value, json};

use super::support::{encoded, intercom, sent};

#[tokio::test]
async fn content_is_searched_with_lists_joined_by_commas() {
    let reply = json!({
        "type": "list",
        "total_count": 2,
        "pages": {
            "type": "pages", "page": 1, "per_page": 10, "total_pages": 1, "next": null, "prev": null
        },
        "data": [
            {"type": "external_content", "id": "456", "title": "Reset a password"},
            {
                "type": "article",
                "id": "345",
                "title": "Billing",
                "contents": [
                    {"type": "article_content", "id": "678", "title": "Billing", "locale": "en"},
                    {"type": "article_content", "id": "910", "title": "Rechnung", "locale": "de"}
                ]
            }
        ]
    });
    let (client, server) = intercom(&reply).await;

    let request = content::search_content()
        .query("refund & billing")
        .states([
            SearchContentStatesItem::Published,
            SearchContentStatesItem::Draft,
        ])
        .content_types([SearchContentContentTypesItem::Article])
        .locales(["en", "de,at"])
        .tag_ids([7, 8]);
    let found = client.send(request).await.unwrap();

    let expected = sent(
        "GET /content/search?query=refund%20%26%20billing&states=published,draft\
         &content_types=article&locales=en,de%2Cat&tag_ids=7,8",
    );
    assert_eq!(server.requests(), [expected]);
    let [
        ContentSearchResult::ContentSearchDefaultItem(page),
        ContentSearchResult::Article(article),
    ] = found.data.as_deref().unwrap()
    else {
        panic!("{found:?}")
    };
    assert_eq!(page.title.as_deref(), Some("Reset a password"));
    let contents = article.contents.as_ref().unwrap();
    assert_eq!(contents[1].locale.as_deref(), Some("de"));
    assert_eq!(encoded(&found), reply);
}

#[tokio::test]
async fn values_of_enums_can_be_given_as_text() {
    let reply = json!({"type": "list", "total_count": 0, "data": []});
    let (client, server) = intercom(&reply).await;

    let request = content::search_content()
        .states(["published", "archived"])
        .tag_operator("IN");
    let found = client.send(request).await.unwrap();

    let expected = sent("GET /content/search?states=published,archived&tag_operator=IN");
    assert_eq!(server.requests(), [expected]);
    assert_eq!(encoded(&found), reply);
}

#[tokio::test]
async fn contacts_are_searched_with_nested_filters() {
    let reply = found();
    let (client, server) = intercom(&reply).await;

    let recent = SingleFilterSearchRequest::new("created_at", ">", 1_306_054_154);
    let at_example = SingleFilterSearchRequest::new("email", "$", "@example.com");
    let known = SingleFilterSearchRequest::new("external_id", "IN", ["70", "71"]);
    let either = MultipleFilterSearchRequest::new("OR", [at_example, known]);
    let both = MultipleFilterSearchRequest::new(
        MultipleFilterSearchRequestOperator::And,
        [
            MultipleFilterSearchRequestValueItem::from(recent),
            MultipleFilterSearchRequestValueItem::from(either),
        ],
    );
    let sort = ContactSearchRequestSort::new()
        .with_field("created_at")
        .with_order(ContactSearchRequestSortOrder::Ascending);
    let body = ContactSearchRequest::new(both)
        .with_sort(sort)
        .with_pagination(StartingAfterPaging::new().with_per_page(5));
    let list = client.send(contacts::search_contacts(body)).await.unwrap();

    let body = json!({
        "query": {
            "operator": "AND",
            "value": [
                {"field": "created_at", "operator": ">", "value": 1_306_054_154},
                {
                    "operator": "OR",
                    "value": [
                        {"field": "email", "operator": "$", "value": "@example.com"},
                        {"field": "external_id", "operator": "IN", "value": ["70", "71"]}
                    ]
                }
            ]
        },
        "pagination": {"per_page": 5},
        "sort": {"field": "created_at", "order": "ascending"}
    });
    let expected = sent("POST /contacts/search").with_json(body);
    assert_eq!(server.requests(), [expected]);
    assert_eq!(list.total_count, Some(0));
    assert_eq!(encoded(&list), reply);
}

#[tokio::test]
async fn contacts_are_searched_with_a_single_filter() {
    let reply = found();
    let (client, server) = intercom(&reply).await;

    let unnamed = SingleFilterSearchRequest::new("name", "=", Null);
    let request =
        contacts::search_contacts(ContactSearchRequest::new(unnamed)).include_merge_history(true);
    let list = client.send(request).await.unwrap();

    let body = json!({"query": {"field": "name", "operator": "=", "value": null}});
    let expected = sent("POST /contacts/search?include_merge_history=true").with_json(body);
    assert_eq!(server.requests(), [expected]);
    assert_eq!(encoded(&list), reply);
}

fn found() -> Value {
    json!({
        "type": "list",
        "data": [],
        "total_count": 0,
        "pages": {"type": "pages", "page": 1, "per_page": 5, "total_pages": 0}
    })
}
