//! Operations called by name, or found by method and path.

use bytes::Bytes;
use hyper::{Method, StatusCode, Uri};
use intercom_client::dispatch::{self, Arguments, Payload, Place};
use intercom_client::{Body, File, RawResponse, contacts, models::UpdateContactRequest};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use tests::Description;
use tests::server::Reply;

use super::support::{intercom, mismatches, sent, tolerant};

fn endpoint(id: &str) -> &'static dispatch::Endpoint {
    dispatch::endpoint(id).unwrap()
}

fn refused(id: &str, arguments: Value) -> String {
    let arguments = Arguments::from_json(arguments);
    let call = arguments.and_then(|arguments| endpoint(id).call(&arguments));
    call.unwrap_err().to_string()
}

#[test]
fn every_operation_of_the_description_is_there_once() {
    let planned = Description::committed().unwrap();
    let planned = planned.planned(&mut Default::default()).unwrap();
    let described: Vec<_> = planned
        .plan
        .endpoints
        .iter()
        .flat_map(|file| &file.operations)
        .map(|operation| (operation.id.clone(), operation.path.clone()))
        .collect();
    let there: Vec<_> = dispatch::endpoints()
        .map(|endpoint| (endpoint.id().to_owned(), endpoint.path().to_owned()))
        .collect();
    assert_eq!(there, described);
    let ids: BTreeSet<_> = dispatch::endpoints().map(dispatch::Endpoint::id).collect();
    assert_eq!(ids.len(), there.len());
}

#[test]
fn every_operation_is_found_by_its_own_path() {
    for endpoint in dispatch::endpoints() {
        let path = endpoint.path().replace('{', "x-").replace('}', "%2F");
        let found = dispatch::find(endpoint.method(), &path).unwrap();
        assert_eq!(found.endpoint, endpoint);
        for (name, value) in found.path {
            assert_eq!(value, format!("x-{name}/"));
        }
    }
}

#[test]
fn literals_win_over_parameters() {
    let found =
        |method: Method, path: &str| dispatch::find(&method, path).map(|route| route.endpoint.id());
    assert_eq!(
        found(Method::POST, "/contacts/search"),
        Some("SearchContacts")
    );
    assert_eq!(found(Method::GET, "/contacts/search"), Some("ShowContact"));
    assert_eq!(found(Method::GET, "/contacts?page=2"), Some("ListContacts"));
    assert_eq!(found(Method::GET, "/contacts/"), None);
    assert_eq!(found(Method::GET, "/nowhere"), None);
    assert_eq!(found(Method::PATCH, "/contacts/1"), None);
}

#[test]
fn a_call_is_the_request_that_code_builds() {
    let arguments = Arguments::from_json(json!({
        "path": {"id": 7},
        "query": {"include_merge_history": "true"},
        "body": {"name": null, "email": "ada@example.com", "shoe_size": 38.5},
    }));
    let call = endpoint("UpdateContact").call(&arguments.unwrap()).unwrap();

    let mut body = UpdateContactRequest::new()
        .with_name(intercom_client::Null)
        .with_email("ada@example.com");
    body.extra.insert("shoe_size", 38.5);
    let request = contacts::update_contact(7, body).include_merge_history(true);
    assert_eq!(call.parts(), request.parts());
    assert_eq!(call.mismatches(), []);
}

#[test]
fn texts_are_what_a_parameter_holds_in_lists_too() {
    let call = |tag_ids: Value| {
        let arguments = json!({"query": {"tag_ids": tag_ids, "locales": [1]}});
        let arguments = Arguments::from_json(arguments).unwrap();
        endpoint("searchContent").call(&arguments).unwrap()
    };
    let texts = call(json!(["1", "2"]));
    assert_eq!(texts.mismatches(), []);
    assert_eq!(texts, call(json!([1, 2])));
    assert_eq!(texts.parts().query(), "locales=1&tag_ids=1,2");
    assert_eq!(call(json!(["1", "two"])).mismatches().len(), 1);
}

#[test]
fn what_differs_from_the_description_is_sent_and_listed() {
    let arguments = Arguments::new()
        .with_path("id", "7")
        .with_body(json!({"email": 5}));
    let call = endpoint("UpdateContact").call(&arguments).unwrap();
    let listed: Vec<_> = call.mismatches().iter().map(ToString::to_string).collect();
    assert_eq!(listed, ["expected string, found integer at /body/email"]);
    assert_eq!(
        call.parts().body(),
        &Body::Json(Bytes::from_static(br#"{"email":5}"#))
    );
}

#[test]
fn arguments_that_an_operation_cannot_use_are_errors() {
    for (arguments, message) in [
        (
            json!({}),
            "expected a value, found nothing at /path/id; \
             expected a value, found nothing at /body",
        ),
        (
            json!({"path": {"id": 1, "di": 2}, "body": {}}),
            "the operation takes no argument `/path/di`",
        ),
        (
            json!({"path": {"id": 1}, "body": [1]}),
            "expected object, found array at /body",
        ),
        (
            json!({"path": {"id": null}, "body": {}}),
            "expected string, found null at /path/id",
        ),
        (
            json!({"path": 1}),
            "the arguments must be a JSON object at `/path`",
        ),
        (
            json!({"paht": {}}),
            "the operation takes no argument `/paht`",
        ),
    ] {
        assert_eq!(refused("UpdateContact", arguments), message);
    }
    assert_eq!(
        refused("ShowContact", json!({"path": {"id": 1}, "body": {}})),
        "the operation takes no argument `/body`"
    );
    let file = Arguments::new()
        .with_path("id", 1)
        .with_file("a", File::new("a"));
    assert_eq!(
        endpoint("ShowContact").call(&file).unwrap_err().to_string(),
        "the operation takes no argument `/files/a`"
    );
}

#[test]
fn an_endpoint_says_what_it_takes() {
    let update = endpoint("UpdateContact");
    assert_eq!((update.tag(), update.method()), ("Contacts", &Method::PUT));
    let takes: Vec<_> = update
        .parameters()
        .iter()
        .map(|it| (it.place, it.name, it.required, it.r#type))
        .collect();
    assert_eq!(
        takes,
        [
            (Place::Path, "id", true, "String"),
            (Place::Json, "body", true, "models::UpdateContactRequest"),
            (
                Place::Query(dispatch::Style::Form),
                "include_merge_history",
                false,
                "bool"
            ),
        ]
    );
}

#[tokio::test]
async fn a_call_is_sent_and_its_response_is_json() {
    let reply = json!({"type": "contact", "id": "7", "role": "boss", "shoe_size": 38.5});
    let (client, server) = tolerant(&reply).await;
    let arguments = Arguments::new()
        .with_path("id", "7")
        .with_body(json!({"name": "Ada"}));
    let call = endpoint("UpdateContact").call(&arguments).unwrap();
    let response = client.dispatch(call).await.unwrap();
    assert_eq!(
        server.requests(),
        [sent("PUT /contacts/7").with_json(json!({"name": "Ada"}))]
    );
    assert_eq!(response.value(), &Payload::Json(reply));
    assert_eq!(mismatches(&response), [] as [&str; 0]);
}

#[test]
fn a_file_that_no_field_takes_has_to_be_text() {
    let stream = File::from_reader(std::io::Cursor::new("a"), None);
    let arguments = Arguments::new()
        .with_path("id", "1")
        .with_file("other", stream);
    let error = endpoint("uploadEcommerceCatalog").call(&arguments);
    assert_eq!(
        error.unwrap_err().to_string(),
        "expected text, found stream at /files/other"
    );
}

#[tokio::test]
async fn a_form_is_an_object_with_files_beside_it() {
    let (client, server) = intercom(&json!({"import_job_id": "j"})).await;
    let arguments = Arguments::new()
        .with_path("id", "42939")
        .with_body(json!({"finalize": "false", "part_number": "1"}))
        .with_file("catalog", File::new(&b"\xff"[..]).with_name("c.json"));
    let upload = endpoint("uploadEcommerceCatalog").call(&arguments).unwrap();
    assert_eq!(upload.mismatches(), []);
    let Body::Multipart(form) = upload.parts().body() else {
        panic!("{upload:?}")
    };
    let parts: Vec<_> = form
        .parts()
        .iter()
        .map(|part| format!("{part:?}"))
        .collect();
    assert_eq!(
        parts,
        [
            "Part { name: \"catalog\", content: \
             File(File(\"c.json\", application/octet-stream, 1 bytes)) }",
            "Part { name: \"finalize\", content: Text(\"false\") }",
            "Part { name: \"part_number\", content: Text(\"1\") }",
        ]
    );
    let response = client.dispatch(upload).await.unwrap();
    assert_eq!(server.requests().len(), 1);
    assert_eq!(response.value().to_json(), json!({"import_job_id": "j"}));
}

#[tokio::test]
async fn what_is_not_json_is_another_payload() {
    let moved =
        Reply::new(StatusCode::FOUND, "").with_header("location", "https://files.example/a");
    for (id, path, reply, expected) in [
        (
            "showCallRecording",
            "id",
            moved,
            Payload::Redirect("https://files.example/a".parse().unwrap()),
        ),
        (
            "showCallTranscript",
            "id",
            Reply::new(StatusCode::OK, "WEBVTT"),
            Payload::Text("WEBVTT".to_owned()),
        ),
        (
            "downloadDataExport",
            "job_identifier",
            Reply::new(StatusCode::OK, &b"\x1f\x8b"[..]),
            Payload::Bytes(Bytes::from_static(b"\x1f\x8b")),
        ),
    ] {
        let (client, server) = intercom(reply).await;
        let call = endpoint(id).call(&Arguments::new().with_path(path, "1"));
        let response = client.dispatch(call.unwrap()).await.unwrap();
        assert_eq!(response.value(), &expected);
        assert_eq!(server.requests().len(), 1);
    }
}

#[test]
fn errors_are_read_by_their_status_and_nothing_of_them_is_lost() {
    let read = |status: u16, body: &'static [u8]| {
        let response = RawResponse {
            uri: Uri::from_static("https://api.intercom.io/contacts/1"),
            status: StatusCode::from_u16(status).unwrap(),
            headers: Default::default(),
            body: Bytes::from_static(body),
        };
        let decoded = endpoint("ShowContact").decode_error(&response);
        let mismatches = decoded.mismatches.iter().map(ToString::to_string);
        (decoded.payload, mismatches.collect::<Vec<_>>())
    };
    let described = |status| {
        let status = StatusCode::from_u16(status).unwrap();
        endpoint("ShowContact").describes_error(status)
    };
    assert!(described(401) && described(410) && !described(500));

    let odd = br#"{"type": "error.list", "errors": [{"code": 1, "hint": "x"}], "more": null}"#;
    let json = Payload::Json(serde_json::from_slice(odd).unwrap());
    let mismatch = "expected string, found integer at /errors/0/code";
    assert_eq!(read(401, odd), (json.clone(), vec![mismatch.to_owned()]));
    assert_eq!(read(500, odd), (json, vec![]));
    for status in [401, 502] {
        let page = Payload::Text("<html>".to_owned());
        assert_eq!(read(status, b"<html>"), (page, vec![]));
        assert_eq!(read(status, b" "), (Payload::Empty, vec![]));
        let bytes = Payload::Bytes(Bytes::from_static(b"\xff"));
        assert_eq!(read(status, b"\xff"), (bytes, vec![]));
    }
}
