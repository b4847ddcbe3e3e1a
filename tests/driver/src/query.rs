//! The query of a recorded request as arguments: each parameter's pairs put together as its style
//! takes them apart. All values are texts; the SDK knows which of them are numbers.

use intercom_client::dispatch::{ArgumentError, Arguments, Endpoint, Parameter, Place, Style};
use serde_json::{Map, Value};

use crate::protocol::insert;

/// What can be told from the names of the pairs alone.
pub fn arguments(endpoint: &Endpoint, pairs: &[(String, String)]) -> Map<String, Value> {
    let argument = |(parameter, style): (&Parameter, Style)| {
        Some((parameter.name.to_owned(), value(parameter, style, pairs)?))
    };
    parameters(endpoint).filter_map(argument).collect()
}

fn parameters(endpoint: &Endpoint) -> impl Iterator<Item = (&'static Parameter, Style)> {
    let parameters = endpoint.parameters().iter();
    parameters.filter_map(|parameter| match parameter.place {
        Place::Query(style) => Some((parameter, style)),
        _ => None,
    })
}

fn value(parameter: &Parameter, style: Style, pairs: &[(String, String)]) -> Option<Value> {
    let own = pairs.iter().filter(|(name, _)| name == parameter.name);
    let own: Vec<_> = own.map(|(_, value)| value.as_str()).collect();
    let is_list = parameter.r#type.starts_with("Vec<");
    match (style, own.as_slice()) {
        (Style::DeepObject, []) => deep(parameter.name, pairs),
        (_, []) => None,
        (Style::Json, [json, ..]) => serde_json::from_str(json).ok(),
        (Style::Form | Style::DeepObject, values) if is_list => Some(values.to_vec().into()),
        (_, [joined, ..]) if is_list => Some(split(joined, style).into()),
        // The function takes one; a second one shows as a difference.
        (_, [value, ..]) => Some((*value).into()),
    }
}

/// Reads as objects what fits as nothing else. The members of an object may stand in the query by
/// themselves, `a=1&b=2`, or in one text, `filter=a,1,b,2`.
pub fn with_objects(
    endpoint: &'static Endpoint,
    mut arguments: Arguments,
    pairs: &[(String, String)],
) -> Arguments {
    for (parameter, style) in parameters(endpoint) {
        let object = match (style, arguments.query.get(parameter.name)) {
            (Style::Form, None) => members(endpoint, pairs),
            (Style::Form | Style::DeepObject | Style::Json, _) => continue,
            (_, Some(Value::String(joined))) => alternating(&split(joined, style)),
            _ => continue,
        };
        if object.is_empty() {
            continue;
        }
        let with = arguments.clone().with_query(parameter.name, object);
        if fits(endpoint, &with, parameter.name) {
            arguments = with;
        }
    }
    arguments
}

/// What is no parameter itself.
fn members(endpoint: &Endpoint, pairs: &[(String, String)]) -> Map<String, Value> {
    let mut object = Map::new();
    for (key, value) in pairs {
        if !parameters(endpoint).any(|(it, _)| is_key_of(key, it.name)) {
            insert(&mut object, key, value.as_str());
        }
    }
    object
}

/// Whether a key is of the parameter called `name`: `name`, or `name[a]`.
pub fn is_key_of(key: &str, name: &str) -> bool {
    let rest = key.strip_prefix(name);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('['))
}

/// `a`, `1`, `b`, `2` gives `{"a": "1", "b": "2"}`.
fn alternating(texts: &[&str]) -> Map<String, Value> {
    let mut object = Map::new();
    for pair in texts.chunks_exact(2) {
        insert(&mut object, pair[0], pair[1]);
    }
    object
}

/// Whether the operation takes an argument of that form.
fn fits(endpoint: &'static Endpoint, arguments: &Arguments, name: &str) -> bool {
    let pointer = format!("/query/{name}");
    match endpoint.call(arguments) {
        Ok(call) => call.mismatches().iter().all(|it| it.pointer != pointer),
        Err(ArgumentError::Mismatch(all)) => all.iter().all(|it| it.pointer != pointer),
        Err(_) => false,
    }
}

fn split(joined: &str, style: Style) -> Vec<&str> {
    let delimiter = match style {
        Style::SpaceDelimited => ' ',
        Style::PipeDelimited => '|',
        _ => ',',
    };
    joined.split(delimiter).collect()
}

/// `filter[a][b]=1` gives `{"a": {"b": "1"}}`.
fn deep(name: &str, pairs: &[(String, String)]) -> Option<Value> {
    let mut object = Map::new();
    for (key, value) in pairs {
        let keys = key.strip_prefix(name).and_then(|it| it.strip_prefix('['));
        let Some(keys) = keys.and_then(|it| it.strip_suffix(']')) else {
            continue;
        };
        insert_deep(&mut object, keys, value);
    }
    (!object.is_empty()).then(|| object.into())
}

fn insert_deep(object: &mut Map<String, Value>, keys: &str, value: &str) {
    match keys.split_once("][") {
        None => insert(object, keys, value),
        Some((key, rest)) => {
            let inner = object.entry(key).or_insert_with(|| Map::new().into());
            if let Value::Object(inner) = inner {
                insert_deep(inner, rest, value);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn pairs(query: &str) -> Vec<(String, String)> {
        url::form_urlencoded::parse(query.as_bytes())
            .into_owned()
            .collect()
    }

    #[test]
    fn brackets_become_an_object() {
        let pairs = pairs("f[a][b]=1&f[c]=x&f[c]=y&other=z");
        let expected = json!({"a": {"b": "1"}, "c": ["x", "y"]});
        assert_eq!(deep("f", &pairs), Some(expected));
        assert_eq!(deep("g", &pairs), None);
    }

    #[test]
    fn what_is_no_parameter_is_of_the_object_that_the_operation_takes() {
        let read = |id: &str, query: &str| {
            let endpoint = intercom_client::dispatch::endpoint(id).unwrap();
            let pairs = pairs(query);
            let mut given = Arguments::new();
            given.query = arguments(endpoint, &pairs);
            Value::from(with_objects(endpoint, given, &pairs).query)
        };
        assert_eq!(
            read("listDataEvents", "type=user&user_id=7&more=1"),
            json!({"type": "user", "filter": {"user_id": "7", "more": "1"}})
        );
        assert_eq!(read("ListContacts", "page=2&more=1"), json!({"page": "2"}));
        assert_eq!(
            read("searchContent", "tag_ids=1,2&locales=en"),
            json!({"tag_ids": ["1", "2"], "locales": ["en"]})
        );
    }
}
