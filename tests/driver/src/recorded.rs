//! Recorded traffic: the request built anew and compared, the response read and written again.

use std::collections::{BTreeMap, BTreeSet};

use http::Method;
use intercom_client::File;
use intercom_client::dispatch::{self, Arguments, Place, Route};
use serde_json::{Map, Value};

use crate::protocol::{Content, Field, Outcome, Recorded, insert};
use crate::query;
use crate::request::{self, Expected, percent_decoded, takes_body};
use crate::response;

pub fn check(recorded: &Recorded) -> Vec<Outcome> {
    let Some((path, route)) = route(recorded) else {
        return vec![super::nowhere("request")];
    };
    let response = match &recorded.response {
        Some(response) => response::check(route.endpoint, response),
        None => Outcome {
            part: "response".to_owned(),
            operation: Some(route.endpoint.id().to_owned()),
            skipped: Some("no response came".to_owned()),
            ..Outcome::default()
        },
    };
    vec![request(recorded, path, &route), response]
}

fn route(recorded: &Recorded) -> Option<(&str, Route)> {
    let method = Method::from_bytes(recorded.method.as_bytes()).ok()?;
    let mut paths = recorded.paths.iter();
    paths.find_map(|path| Some((path.as_str(), dispatch::find(&method, path)?)))
}

fn request(recorded: &Recorded, path: &str, route: &Route) -> Outcome {
    let endpoint = route.endpoint;
    let mut arguments = route.arguments();
    arguments.query = query::arguments(endpoint, &recorded.query);
    for parameter in endpoint.parameters() {
        let value = recorded.headers.get(&parameter.name.to_ascii_lowercase());
        if let (Place::Header, Some(value)) = (parameter.place, value) {
            arguments = arguments.with_header(parameter.name, value.clone());
        }
    }
    let mut expected = Expected {
        path: path.split('/').map(percent_decoded).collect(),
        query: recorded.query.clone(),
        ..Expected::default()
    };
    let sent = recorded.body.as_ref();
    // What is not recorded was not there, where there is no place for it.
    let sent = sent.filter(|it| takes_body(endpoint) || !matches!(it, Content::Missing));
    let other = other_media_type(recorded);
    let body = match (sent, other) {
        (Some(_), Some(_)) if !takes_body(endpoint) => Err(request::NO_BODY.to_owned()),
        (sent, other) => body(sent, other),
    };
    match body {
        Ok(body) => body.into(&mut arguments, &mut expected),
        Err(reason) => {
            return Outcome {
                part: "request".to_owned(),
                operation: Some(endpoint.id().to_owned()),
                skipped: Some(reason),
                ..Outcome::default()
            };
        }
    }
    if !takes_body(endpoint) {
        // What it cannot be given shows as a difference.
        arguments.body = None;
        arguments.files.clear();
    }
    let arguments = query::with_objects(endpoint, arguments, &recorded.query);
    request::compared(endpoint, &arguments, &expected)
}

/// A body as arguments, and as what should come of them.
#[derive(Default)]
struct Body {
    value: Option<Value>,
    files: BTreeMap<String, File>,
    /// The value with the contents of the files.
    expected: Option<Value>,
    /// The fields that were sent more than once.
    repeated: BTreeSet<String>,
}

impl Body {
    fn into(self, arguments: &mut Arguments, expected: &mut Expected) {
        arguments.body = self.value;
        arguments.files = self.files;
        expected.body = self.expected;
        expected.repeated = self.repeated;
    }
}

/// The media type that the body is said to be of, if that is not JSON.
fn other_media_type(recorded: &Recorded) -> Option<&str> {
    let stated = recorded.headers.get("content-type")?;
    let name = stated.split(';').next().unwrap_or_default().trim();
    let is_json = name.is_empty() || name.to_ascii_lowercase().contains("json");
    (!is_json).then_some(name)
}

/// What was sent; why it cannot be told, if it is not in the recording or of a media type other than
/// JSON.
fn body(content: Option<&Content>, other: Option<&str>) -> Result<Body, String> {
    let bytes = match content {
        None => return Ok(Body::default()),
        Some(Content::Missing) => return Err("the recording lacks the request's body".to_owned()),
        Some(Content::Form(fields)) => return Ok(form(fields)),
        Some(Content::Json(value)) => return Ok(json(value.clone())),
        Some(Content::Text(text)) => text.clone().into_bytes(),
        Some(Content::Base64(text)) => response::decoded(text)?,
    };
    if bytes.trim_ascii().is_empty() {
        return Ok(Body::default());
    }
    let value = serde_json::from_slice(&bytes);
    value.map(json).map_err(|error| match other {
        Some(name) => format!("`{name}` is not the media type that the SDK uses here"),
        None => format!("the recorded body of the request is no JSON: {error}"),
    })
}

fn json(value: Value) -> Body {
    Body {
        value: Some(value.clone()),
        expected: Some(value),
        ..Body::default()
    }
}

/// A list is what comes of fields with the same name. A file that was not recorded is sent as its name.
fn form(fields: &[Field]) -> Body {
    let mut body = Body::default();
    let (mut texts, mut contents) = (Map::new(), Map::new());
    for field in fields {
        let content = field.value.as_ref().or(field.file_name.as_ref());
        let content = content.map_or("", String::as_str);
        if contents.contains_key(&field.name) {
            body.repeated.insert(field.name.clone());
        }
        insert(&mut contents, &field.name, content);
        if field.value.is_some() && field.file_name.is_none() {
            insert(&mut texts, &field.name, content);
        } else {
            // A field takes one; a second one shows as a difference.
            let files = body.files.entry(field.name.clone());
            files.or_insert_with(|| file(field, content));
        }
    }
    body.value = Some(texts.into());
    body.expected = Some(contents.into());
    body
}

fn file(field: &Field, content: &str) -> File {
    let mut file = File::new(content.to_owned().into_bytes());
    if let Some(name) = &field.file_name {
        file = file.with_name(name);
    }
    if let Some(content_type) = &field.content_type {
        file = file.with_content_type(content_type);
    }
    file
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn checked(method: &str, address: &str, content_type: &str, body: Value) -> Outcome {
        let (path, query) = address.split_once('?').unwrap_or((address, ""));
        let query = url::form_urlencoded::parse(query.as_bytes());
        let recorded = json!({
            "method": method,
            "paths": [path],
            "query": query.collect::<Vec<_>>(),
            "headers": {"content-type": content_type},
            "body": body,
            "response": null,
        });
        check(&serde_json::from_value(recorded).unwrap()).swap_remove(0)
    }

    #[test]
    fn a_body_that_is_no_json_is_skipped_by_the_name_of_its_media_type() {
        let skipped = |content_type: &str, text: &str| {
            let body = json!({"text": text});
            checked("PUT", "/contacts/1", content_type, body).skipped
        };
        assert_eq!(
            skipped("text/csv; charset=utf-8", "a,b").as_deref(),
            Some("`text/csv` is not the media type that the SDK uses here")
        );
        assert_eq!(
            skipped("Application/JSON", "a,b").as_deref(),
            Some("the recorded body of the request is no JSON: expected value at line 1 column 1")
        );
        assert_eq!(skipped("text/plain", "{}"), None);
    }

    #[test]
    fn json_for_a_function_without_a_body_is_a_difference() {
        let sent =
            |content_type: &str| checked("GET", "/contacts/1", content_type, json!({"text": "{}"}));
        let outcome = sent("Application/JSON; charset=utf-8");
        let paths: Vec<_> = outcome.differences.iter().map(|it| &*it.path).collect();
        assert_eq!((paths, outcome.skipped), (vec!["/body"], None));
        assert_eq!(
            sent("application/x-www-form-urlencoded").skipped.as_deref(),
            Some("the SDK has no body of this media type")
        );
    }

    #[test]
    fn a_mismatch_is_the_problem_only_where_something_is_lost() {
        let checked = |address: &str| {
            let outcome = checked("GET", address, "", Value::Null);
            let lost = outcome.differences.into_iter().map(|it| it.path);
            (outcome.problem, lost.collect::<Vec<_>>())
        };
        assert_eq!(
            checked("/data_attributes?model=zzz&more=1"),
            (None, vec!["/query/more".to_owned()])
        );
        assert_eq!(
            checked("/contacts?page=zzz"),
            (
                Some("expected integer, found string at /query/page".to_owned()),
                vec!["/query/page".to_owned()]
            )
        );
    }

    #[test]
    fn a_form_is_the_same_if_each_of_its_fields_is() {
        let lost = |fields: Value| {
            let (path, media_type) = ("/ecommerce/connectors/1/catalog", "multipart/form-data");
            let outcome = checked("POST", path, media_type, json!({"form": fields}));
            assert_eq!((outcome.problem, outcome.skipped), (None, None));
            let lost = outcome.differences.into_iter();
            lost.map(|it| format!("{}: {} {}", it.path, it.expected, it.found))
                .collect::<Vec<_>>()
        };
        let number = json!({"name": "part_number", "value": "1"});
        let more = json!({"name": "more", "value": "[1]"});
        let file = json!({"name": "catalog", "value": "[]", "file_name": "a.json"});
        let unknown = json!({"name": "catalog", "file_name": "b.json"});
        let text = json!({"name": "catalog", "value": "text"});
        assert_eq!(lost(json!([number, file, more])), [""; 0]);
        assert_eq!(lost(json!([number, unknown])), [""; 0]);
        assert_eq!(
            lost(json!([file, unknown, more, more, number, number])),
            [
                r#"/body/catalog: ["[]","b.json"] "[]""#,
                r#"/body/more: ["[1]","[1]"] "[\"[1]\",\"[1]\"]""#,
                r#"/body/part_number: ["1","1"] "[\"1\",\"1\"]""#,
            ]
        );
        assert_eq!(
            lost(json!([text, file])),
            [r#"/body/catalog: ["text","[]"] "[]""#]
        );
    }
}
