//! Recorded traffic: the request built anew and compared, the response read and written again.

use std::collections::BTreeMap;

use http::Method;
use intercom_client::File;
use intercom_client::dispatch::{self, Arguments, Endpoint, Place, Route, Style};
use serde_json::{Map, Value};

use crate::protocol::{Content, Field, Outcome, Recorded};
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
    arguments.query = query(endpoint, &recorded.query);
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
    match body(sent) {
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
    request::compared(endpoint, &arguments, &expected)
}

/// A body as arguments, and as what should come of them.
#[derive(Default)]
struct Body {
    value: Option<Value>,
    files: BTreeMap<String, File>,
    /// The texts of the files; `None` if they are not known.
    contents: BTreeMap<String, Option<String>>,
}

impl Body {
    fn into(self, arguments: &mut Arguments, expected: &mut Expected) {
        arguments.body.clone_from(&self.value);
        arguments.files = self.files;
        expected.body = self.value;
        for (name, text) in self.contents {
            match (text, &mut expected.body) {
                (Some(text), Some(Value::Object(body))) => {
                    body.insert(name, text.into());
                }
                _ => expected.unknown_fields.push(name),
            }
        }
    }
}

/// What was sent; why it cannot be told, if it is not in the recording.
fn body(content: Option<&Content>) -> Result<Body, String> {
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
    value
        .map(json)
        .map_err(|error| format!("the recorded body of the request is no JSON: {error}"))
}

fn json(value: Value) -> Body {
    Body {
        value: Some(value),
        ..Body::default()
    }
}

fn form(fields: &[Field]) -> Body {
    let mut body = Body::default();
    let mut members = Map::new();
    for field in fields {
        match (&field.value, &field.file_name) {
            (Some(value), None) => {
                members.insert(field.name.clone(), value.clone().into());
            }
            (value, _) => {
                let mut file = File::new(value.clone().unwrap_or_default().into_bytes());
                if let Some(name) = &field.file_name {
                    file = file.with_name(name);
                }
                if let Some(content_type) = &field.content_type {
                    file = file.with_content_type(content_type);
                }
                body.files.insert(field.name.clone(), file);
                body.contents.insert(field.name.clone(), value.clone());
            }
        }
    }
    body.value = Some(members.into());
    body
}

/// The query as arguments: each parameter's pairs put together as its style takes them apart.
fn query(endpoint: &Endpoint, pairs: &[(String, String)]) -> Map<String, Value> {
    let mut query = Map::new();
    for parameter in endpoint.parameters() {
        let Place::Query(style) = parameter.place else {
            continue;
        };
        let own = pairs.iter().filter(|(name, _)| name == parameter.name);
        let own: Vec<_> = own.map(|(_, value)| value.as_str()).collect();
        let is_list = parameter.r#type.starts_with("Vec<");
        let value = match (style, own.as_slice()) {
            (Style::DeepObject, []) => deep(parameter.name, pairs),
            (_, []) => None,
            (Style::Json, [json, ..]) => serde_json::from_str(json).ok(),
            (Style::Form | Style::DeepObject, values) if is_list => {
                Some(list(parameter.r#type, values))
            }
            (_, [joined, ..]) if is_list => {
                let delimiter = match style {
                    Style::SpaceDelimited => ' ',
                    Style::PipeDelimited => '|',
                    _ => ',',
                };
                let values: Vec<_> = joined.split(delimiter).collect();
                Some(list(parameter.r#type, &values))
            }
            // The function takes one; a second one shows as a difference.
            (_, [value, ..]) => Some((*value).into()),
        };
        if let Some(value) = value {
            query.insert(parameter.name.to_owned(), value);
        }
    }
    query
}

/// Texts as the items of a list of that type: `Vec<i64>` has numbers.
fn list(of: &str, values: &[&str]) -> Value {
    let is_text = of.contains("String") || of.contains("models");
    let item = |text: &&str| match serde_json::from_str(text) {
        Ok(value) if !is_text => value,
        _ => Value::String((*text).to_owned()),
    };
    values.iter().map(item).collect()
}

/// `filter[a][b]=1` gives `{"a": {"b": "1"}}`.
fn deep(name: &str, pairs: &[(String, String)]) -> Option<Value> {
    let mut object = Map::new();
    for (key, value) in pairs {
        let keys = key.strip_prefix(name).and_then(|it| it.strip_prefix('['));
        let Some(keys) = keys.and_then(|it| it.strip_suffix(']')) else {
            continue;
        };
        insert(&mut object, keys, value);
    }
    (!object.is_empty()).then(|| object.into())
}

fn insert(object: &mut Map<String, Value>, keys: &str, value: &str) {
    match keys.split_once("][") {
        None => {
            let first = object.entry(keys).or_insert(Value::Null);
            match first {
                Value::Null => *first = value.into(),
                Value::Array(items) => items.push(value.into()),
                one => *one = vec![one.take(), value.into()].into(),
            }
        }
        Some((key, rest)) => {
            let inner = object.entry(key).or_insert_with(|| Map::new().into());
            if let Value::Object(inner) = inner {
                insert(inner, rest, value);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn brackets_become_an_object() {
        let pair = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        let pairs = [
            pair("f[a][b]", "1"),
            pair("f[c]", "x"),
            pair("f[c]", "y"),
            pair("other", "z"),
        ];
        let expected = json!({"a": {"b": "1"}, "c": ["x", "y"]});
        assert_eq!(deep("f", &pairs), Some(expected));
        assert_eq!(deep("g", &pairs), None);
    }

    #[test]
    fn the_items_of_a_list_are_of_its_type() {
        assert_eq!(list("Vec<i64>", &["1", "x"]), json!([1, "x"]));
        assert_eq!(list("Vec<String>", &["1"]), json!(["1"]));
    }
}
