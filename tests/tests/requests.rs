//! Requests are values: made, compared, printed and looked at without a network.

#![allow(clippy::unwrap_used, reason = "a test may panic")]

use std::time::Duration;

use intercom_client::models::{
    AttachContactToConversationRequest, AttachContactToConversationRequestCustomer,
    UpdateContactRequest, UploadEcommerceCatalogBody,
};
use intercom_client::{
    Body, Client, File, Null, contacts, content, conversation_participants, ecommerce_connectors,
};

#[test]
fn equal_requests_are_equal() {
    let update =
        |name: &str| contacts::update_contact("1", UpdateContactRequest::new().with_name(name));
    assert_eq!(update("Ada"), update("Ada"));
    assert_ne!(update("Ada"), update("Grace"));
    assert_ne!(
        contacts::list_contacts().page(1),
        contacts::list_contacts().page(2)
    );
    assert_eq!(contacts::show_contact(7), contacts::show_contact("7"));
    let request = update("Ada");
    assert_eq!(request.clone(), request);
    assert_ne!(
        request.clone().with_timeout(Duration::from_secs(1)),
        request
    );
}

#[test]
fn a_request_can_be_looked_at() {
    let body = UpdateContactRequest::new()
        .with_name(Null)
        .with_email("ada@example.com");
    let request = contacts::update_contact("a/b", body).include_merge_history(true);

    let parts = request.parts();
    assert_eq!(parts.operation().id, "UpdateContact");
    assert_eq!(parts.method(), "PUT");
    assert_eq!(parts.path(), "/contacts/a%2Fb");
    assert_eq!(parts.query(), "include_merge_history=true");
    let body = r#"{"email":"ada@example.com","name":null}"#;
    assert_eq!(parts.body(), &Body::Json(body.into()));
    assert_eq!(parts.headers().len(), 0);
    assert_eq!(parts.invalid_argument(), None);
}

#[test]
fn a_request_prints_as_what_it_sends() {
    let request = content::search_content()
        .query("a b")
        .tag_ids([7, 8])
        .with_header("X-A", "b");
    assert_eq!(
        format!("{request:?}"),
        "Request { operation: \"searchContent\", method: GET, path: \"/content/search\", \
         query: \"query=a%20b&tag_ids=7,8\", headers: {\"x-a\": \"b\"} }"
    );

    let customer = AttachContactToConversationRequestCustomer::user_id("70");
    let body = AttachContactToConversationRequest::new().with_customer(customer);
    let request = conversation_participants::attach_contact_to_conversation(608, body);
    assert_eq!(
        format!("{request:?}"),
        "Request { operation: \"attachContactToConversation\", method: POST, \
         path: \"/conversations/608/customers\", body: {\"customer\":{\"user_id\":\"70\"}} }"
    );
}

#[test]
fn a_form_prints_without_the_content_of_its_files() {
    let body = UploadEcommerceCatalogBody::new()
        .with_catalog(File::new("[]"))
        .with_part_number(2);
    let request = ecommerce_connectors::upload_ecommerce_catalog("1", body);
    assert_eq!(
        format!("{request:?}"),
        "Request { operation: \"uploadEcommerceCatalog\", method: POST, \
         path: \"/ecommerce/connectors/1/catalog\", body: Multipart { parts: [\
         Part { name: \"catalog\", content: File(File(\"file\", application/octet-stream, 2 bytes)) }, \
         Part { name: \"part_number\", content: Text(\"2\") }] } }"
    );
}

#[test]
fn an_invalid_argument_is_part_of_the_request() {
    let request = contacts::show_contact("..");
    let invalid = request.parts().invalid_argument().unwrap();
    assert_eq!(
        invalid.to_string(),
        "`id` cannot be sent: it is empty, `.` or `..`, which a path cannot hold"
    );
}

#[test]
fn neither_requests_nor_clients_show_a_token() {
    let token = "dG9rOm5vdCBhIHRva2Vu";
    let client = Client::new(token).unwrap();
    let request = contacts::show_contact("1");
    for shown in [
        format!("{client:?}"),
        format!("{request:?}"),
        format!("{:?}", request.with_header("authorization", token)),
        format!("{:?}", Client::builder(token)),
    ] {
        assert!(!shown.contains(token), "{shown}");
    }
}
