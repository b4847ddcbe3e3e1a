//! From an operation of a description to the same one of the SDK, and from arguments to arguments.

use intercom_client::Mismatch;
use intercom_client::dispatch::{self, Arguments, Endpoint, Place};
use serde_json::Value;

use crate::protocol::{Difference, Given, Target};

/// The operation with that method and path, whatever the parameters in the path are called.
pub fn find(target: &Target) -> Option<&'static Endpoint> {
    dispatch::endpoints().find(|endpoint| {
        endpoint.method().as_str() == target.method && shape(endpoint.path()) == shape(&target.path)
    })
}

/// `/contacts/{id}/tags` has the shape `/contacts/{}/tags`.
fn shape(path: &str) -> String {
    let parts = path
        .split('{')
        .enumerate()
        .map(|(index, part)| match index {
            0 => part.to_owned(),
            _ => format!("{{{}", part.find('}').map_or(part, |end| &part[end..])),
        });
    parts.collect()
}

/// The arguments as the operation calls them. What it does not take is left out: a description
/// lists what the client sends by itself, and what was corrected.
pub fn arguments(endpoint: &Endpoint, given: &Given) -> Arguments {
    let mut arguments = Arguments::new();
    let names = endpoint.path().split('{').skip(1);
    let names = names.filter_map(|part| part.split_once('}').map(|(name, _)| name));
    for (name, value) in names.zip(&given.path) {
        arguments = arguments.with_path(name, joined(value));
    }
    for parameter in endpoint.parameters() {
        let name = parameter.name;
        match parameter.place {
            Place::Query(_) => {
                if let Some(value) = given.query.get(name) {
                    arguments = arguments.with_query(name, value.clone());
                }
            }
            Place::Header => {
                let mut headers = given.header.iter();
                if let Some((_, value)) = headers.find(|(it, _)| it.eq_ignore_ascii_case(name)) {
                    arguments = arguments.with_header(name, value.clone());
                }
            }
            Place::Json | Place::Form => arguments.body.clone_from(&given.body),
            _ => {}
        }
    }
    arguments
}

/// A list as a path has it: `1,2`.
fn joined(value: &Value) -> Value {
    let Value::Array(items) = value else {
        return value.clone();
    };
    let texts: Vec<_> = items.iter().map(text).collect();
    texts.join(",").into()
}

/// A value as a path, a query or a form has it.
pub fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        other => other.to_string(),
    }
}

/// Mismatches as differences.
pub fn mismatches(found: &[Mismatch]) -> Vec<Difference> {
    let difference = |it: &Mismatch| Difference {
        path: it.pointer.clone(),
        expected: it.expected.to_owned(),
        found: it.found.to_string(),
    };
    found.iter().map(difference).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_names_in_a_path_do_not_count() {
        assert_eq!(shape("/a/{b}/c/{d}.json"), "/a/{}/c/{}.json");
        let find = |method: &str, path: &str| {
            let target = Target {
                method: method.to_owned(),
                path: path.to_owned(),
            };
            find(&target).map(Endpoint::id)
        };
        assert_eq!(find("GET", "/contacts/{whatever}"), Some("ShowContact"));
        assert_eq!(find("POST", "/contacts/search"), Some("SearchContacts"));
        assert_eq!(find("PATCH", "/contacts/{id}"), None);
    }
}
