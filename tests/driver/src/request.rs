//! A request, built through the function of its operation and compared with what it should be.

use std::collections::BTreeSet;

use intercom_client::dispatch::{Arguments, Endpoint, Place};
use intercom_client::runtime::{Content as Part, Multipart};
use intercom_client::{Body, Parts};
use serde_json::{Map, Value};

use crate::compare;
use crate::operation::{arguments, mismatches, text};
use crate::protocol::{Difference, Given, Outcome, insert};
use crate::query::is_key_of;

/// Why a body cannot be given to an operation that takes none.
pub const NO_BODY: &str = "the SDK has no body of this media type";

/// What a request should be.
#[derive(Default)]
pub struct Expected {
    /// The segments of the path, decoded.
    pub path: Vec<String>,
    /// Names and values in the query, decoded.
    pub query: Vec<(String, String)>,
    /// Lists and objects in the query, which have several ways to be written: they have to be there.
    pub compound: Map<String, Value>,
    /// The body; `None` if there is none.
    pub body: Option<Value>,
    /// The fields of a form that are there more than once, not as one list.
    pub repeated: BTreeSet<String>,
}

/// Builds a request from the examples of a description.
pub fn check(endpoint: &'static Endpoint, given: &Given) -> Outcome {
    if given.body.is_some() && !takes_body(endpoint) {
        return Outcome {
            part: "request".to_owned(),
            operation: Some(endpoint.id().to_owned()),
            skipped: Some(NO_BODY.to_owned()),
            ..Outcome::default()
        };
    }
    let arguments = arguments(endpoint, given);
    let path = endpoint.path().split('/').map(|segment| {
        let values = arguments.path.iter();
        values.fold(segment.to_owned(), |segment, (name, value)| {
            segment.replace(&format!("{{{name}}}"), &text(value))
        })
    });
    let query = arguments.query.iter();
    let (compound, scalars): (Vec<_>, Vec<_>) = query
        .filter(|(_, value)| !is_nothing(value))
        .partition(|(_, value)| value.is_array() || value.is_object());
    let owned = |(name, value): (&String, &Value)| (name.clone(), value.clone());
    let expected = Expected {
        path: path.collect(),
        query: scalars
            .into_iter()
            .map(|(name, value)| (name.clone(), text(value)))
            .collect(),
        compound: compound.into_iter().map(owned).collect(),
        body: arguments.body.clone(),
        ..Expected::default()
    };
    compared(endpoint, &arguments, &expected)
}

/// Whether a query has nothing to say of a value.
fn is_nothing(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Array(items) => items.iter().all(Value::is_null),
        Value::Object(members) => members.values().all(Value::is_null),
        _ => false,
    }
}

/// Whether the function of an operation takes a body.
pub fn takes_body(endpoint: &Endpoint) -> bool {
    let mut places = endpoint.parameters().iter().map(|it| it.place);
    places.any(|place| matches!(place, Place::Json | Place::Form))
}

/// Builds a request, and compares it.
pub fn compared(
    endpoint: &'static Endpoint,
    arguments: &Arguments,
    expected: &Expected,
) -> Outcome {
    let outcome = Outcome {
        part: "request".to_owned(),
        operation: Some(endpoint.id().to_owned()),
        ..Outcome::default()
    };
    let call = match endpoint.call(arguments) {
        Ok(call) => call,
        Err(error) => {
            return Outcome {
                problem: Some(error.to_string()),
                ..outcome
            };
        }
    };
    if let Some(invalid) = call.parts().invalid_argument() {
        return Outcome {
            problem: Some(invalid.to_string()),
            ..outcome
        };
    }
    let differences = differences(call.parts(), expected);
    let is_missed = |pointer: &str| {
        let rests = differences.iter();
        let mut rests = rests.filter_map(|it| it.path.strip_prefix(pointer));
        rests.any(|rest| rest.is_empty() || rest.starts_with('/'))
    };
    let mut left_out = call.mismatches().iter();
    let left_out = left_out.find(|it| is_whole(&it.pointer) && is_missed(&it.pointer));
    Outcome {
        problem: left_out.map(ToString::to_string),
        mismatches: mismatches(call.mismatches()),
        differences,
        ..outcome
    }
}

/// Whether it is an argument as a whole that does not fit: one that is not needed is left out then.
fn is_whole(pointer: &str) -> bool {
    match pointer.split('/').nth(1) {
        Some("body") => pointer == "/body",
        _ => pointer.split('/').count() == 3,
    }
}

fn differences(parts: &Parts, expected: &Expected) -> Vec<Difference> {
    let segments: Vec<_> = parts.path().split('/').map(percent_decoded).collect();
    let mut differences = compare::differences(
        "/path",
        &expected.path.clone().into(),
        &segments.clone().into(),
    );
    differences.extend(query_differences(&parts.query(), expected));
    differences.extend(match (parts.body(), &expected.body) {
        (Body::Empty, None) => Vec::new(),
        (Body::Empty, Some(expected)) => vec![Difference {
            path: "/body".to_owned(),
            expected: compare::shown(Some(expected)),
            found: "nothing".to_owned(),
        }],
        (Body::Multipart(form), _) => form_differences(form, expected),
        (Body::Json(json), body) => {
            let found = serde_json::from_slice(json).unwrap_or_default();
            match body {
                Some(body) => compare::differences("/body", body, &found),
                None => vec![Difference {
                    path: "/body".to_owned(),
                    expected: "nothing".to_owned(),
                    found: compare::shown(Some(&found)),
                }],
            }
        }
        (_, _) => Vec::new(),
    });
    differences
}

fn query_differences(query: &str, expected: &Expected) -> Vec<Difference> {
    let found = url::form_urlencoded::parse(query.as_bytes()).into_owned();
    let mut found: Vec<_> = found.collect();
    let mut differences = Vec::new();
    for (name, value) in &expected.compound {
        let before = found.len();
        found.retain(|(key, _)| !is_part(key, name, value));
        if found.len() == before {
            differences.push(Difference {
                path: format!("/query/{}", compare::escaped(name)),
                expected: compare::shown(Some(value)),
                found: "nothing".to_owned(),
            });
        }
    }
    let (expected, found) = (by_name(&expected.query), by_name(&found));
    differences.extend(compare::differences("/query", &expected, &found));
    differences
}

/// Whether a key is of a list or an object called `name`: `name`, `name[a]`, or just `a`.
fn is_part(key: &str, name: &str, value: &Value) -> bool {
    is_key_of(key, name) || value.get(key).is_some()
}

/// The values of each name, in order: `{"a": ["1", "2"]}`.
fn by_name(pairs: &[(String, String)]) -> Value {
    let mut names = Map::new();
    for (name, value) in pairs {
        let values = names.entry(name.clone());
        if let Value::Array(values) = values.or_insert_with(|| Vec::<Value>::new().into()) {
            values.push(value.clone().into());
        }
    }
    names.into()
}

fn form_differences(form: &Multipart, expected: &Expected) -> Vec<Difference> {
    let mut fields = Map::new();
    for part in form.parts() {
        let content = match &part.content {
            // One list is not the same as several fields, so it stays a text.
            Part::Json(list) if expected.repeated.contains(&part.name) => list.clone().into(),
            other => content(other),
        };
        insert(&mut fields, &part.name, content);
    }
    let mut texts = expected.body.as_ref().map(form_texts).unwrap_or_default();
    read_as_sent(&mut texts, &fields);
    compare::differences("/body", &texts.into(), &fields.into())
}

/// What a form has of an object: scalars as text, nothing for null.
fn form_texts(body: &Value) -> Map<String, Value> {
    let members = body.as_object().into_iter().flatten();
    let there = members.filter(|(_, value)| !value.is_null());
    there
        .map(|(name, value)| match value {
            Value::Array(_) | Value::Object(_) => (name.clone(), value.clone()),
            scalar => (name.clone(), text(scalar).into()),
        })
        .collect()
}

/// Reads the texts of what was sent as JSON.
fn read_as_sent(texts: &mut Map<String, Value>, sent: &Map<String, Value>) {
    for (name, text) in texts {
        if sent.get(name).is_some_and(|sent| !sent.is_string())
            && let Some(value) = text.as_str().and_then(|it| serde_json::from_str(it).ok())
        {
            *text = value;
        }
    }
}

fn content(content: &Part) -> Value {
    match content {
        Part::Text(text) => text.clone().into(),
        Part::Json(json) => serde_json::from_str(json).unwrap_or_default(),
        Part::File(file) => {
            let bytes = file.bytes().map_or(&[][..], |bytes| bytes);
            String::from_utf8_lossy(bytes).into()
        }
        _ => Value::Null,
    }
}

/// `a%2Fb` is `a/b`.
pub fn percent_decoded(text: &str) -> String {
    // A form would read `+` as a space; a path does not.
    let pair = text
        .replace('+', "%2B")
        .replace('&', "%26")
        .replace('=', "%3D");
    let mut parsed = url::form_urlencoded::parse(pair.as_bytes());
    parsed
        .next()
        .map(|(name, _)| name.into_owned())
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn checked(id: &str, given: Value) -> Outcome {
        let endpoint = intercom_client::dispatch::endpoint(id).unwrap();
        check(endpoint, &serde_json::from_value(given).unwrap())
    }

    #[test]
    fn what_is_sent_is_what_was_given() {
        let outcome = checked(
            "UpdateContact",
            json!({
                "path": ["a/b+c"],
                "query": {"include_merge_history": true, "unknown": 1},
                "header": {},
                "body": {"email": 5, "more": null},
            }),
        );
        let paths: Vec<_> = outcome.mismatches.iter().map(|it| &*it.path).collect();
        assert_eq!(paths, ["/body/email"]);
        assert_eq!(outcome.differences, []);
        assert_eq!(outcome.problem, None);
    }

    #[test]
    fn an_argument_that_cannot_be_sent_at_all_is_a_problem() {
        let given =
            |id: Value, body: Value| json!({"path": [id], "query": {}, "header": {}, "body": body});
        let problem = |given| checked("UpdateContact", given).problem;
        assert_eq!(
            problem(given(json!("1"), json!(null))).as_deref(),
            Some("expected object, found null at /body")
        );
        assert_eq!(
            problem(given(json!(".."), json!({}))).as_deref(),
            Some("`id` cannot be sent: it is empty, `.` or `..`, which a path cannot hold")
        );
        let page = json!({"path": [], "query": {"page": {"of": 1}}, "header": {}});
        assert_eq!(
            checked("ListContacts", page).problem.as_deref(),
            Some("expected integer, found object at /query/page")
        );
    }

    #[test]
    fn a_body_that_the_function_does_not_take_is_skipped() {
        let given = json!({"path": ["1"], "query": {}, "header": {}, "body": {}});
        let skipped = checked("ShowContact", given).skipped;
        assert_eq!(
            skipped.as_deref(),
            Some("the SDK has no body of this media type")
        );
    }

    #[test]
    fn paths_keep_their_plus() {
        assert_eq!(percent_decoded("a%2Fb+c&d=e"), "a/b+c&d=e");
    }
}
