//! A request, built through the function of its operation and compared with what it should be.

use intercom_client::dispatch::{Arguments, Endpoint};
use intercom_client::runtime::Content as Part;
use intercom_client::{Body, Parts};
use serde_json::{Map, Value};

use crate::compare;
use crate::operation::{arguments, mismatches};
use crate::protocol::{Difference, Given, Outcome};

/// What a request should be.
#[derive(Default)]
pub struct Expected {
    /// The segments of the path, decoded.
    pub path: Vec<String>,
    /// Names and values in the query, decoded; `None` if they are not to be compared.
    pub query: Option<Vec<(String, String)>>,
    /// The body; `None` if there is none.
    pub body: Option<Value>,
    /// The fields of a form whose contents are not known.
    pub unknown_fields: Vec<String>,
}

/// Builds a request from the examples of a description.
pub fn check(endpoint: &'static Endpoint, given: &Given) -> Outcome {
    let arguments = arguments(endpoint, given);
    let path = endpoint.path().split('/').map(|segment| {
        let values = arguments.path.iter();
        values.fold(segment.to_owned(), |segment, (name, value)| {
            segment.replace(&format!("{{{name}}}"), &text(value))
        })
    });
    let expected = Expected {
        path: path.collect(),
        query: scalars(&arguments.query),
        body: arguments.body.clone(),
        ..Expected::default()
    };
    compared(endpoint, &arguments, &expected)
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
    Outcome {
        mismatches: mismatches(call.mismatches()),
        differences: differences(call.parts(), expected),
        ..outcome
    }
}

fn differences(parts: &Parts, expected: &Expected) -> Vec<Difference> {
    let segments: Vec<_> = parts.path().split('/').map(percent_decoded).collect();
    let mut differences = compare::differences(
        "/path",
        &expected.path.clone().into(),
        &segments.clone().into(),
    );
    if let Some(query) = &expected.query {
        let found: Vec<_> = url::form_urlencoded::parse(parts.query().as_bytes())
            .into_owned()
            .collect();
        differences.extend(compare::differences(
            "/query",
            &by_name(query),
            &by_name(&found),
        ));
    }
    differences.extend(match (parts.body(), &expected.body) {
        (Body::Empty, None) => Vec::new(),
        (Body::Empty, Some(expected)) => vec![Difference {
            path: "/body".to_owned(),
            expected: compare::shown(Some(expected)),
            found: "nothing".to_owned(),
        }],
        (Body::Multipart(form), expected_body) => {
            let mut fields = Map::new();
            for part in form.parts() {
                if !expected.unknown_fields.contains(&part.name) {
                    fields.insert(part.name.clone(), content(&part.content));
                }
            }
            let texts = expected_body.as_ref().map(form_texts).unwrap_or_default();
            compare::differences("/body", &texts.into(), &fields.into())
        }
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

/// The pairs that scalars are in a query; `None` if there is anything else, which has several
/// ways to be written.
fn scalars(query: &Map<String, Value>) -> Option<Vec<(String, String)>> {
    let pair = |(name, value): (&String, &Value)| match value {
        Value::Array(_) | Value::Object(_) => None,
        value => Some((name.clone(), text(value))),
    };
    let there = query.iter().filter(|(_, value)| !value.is_null());
    there.map(pair).collect()
}

/// A value as a path, a query or a form has it.
fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
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

fn content(content: &Part) -> Value {
    match content {
        Part::Text(text) => text.clone().into(),
        Part::Json(json) => serde_json::from_str(json).unwrap_or_default(),
        Part::File(file) => String::from_utf8_lossy(file.bytes()).into(),
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
