//! Where two JSON values differ.

use serde_json::Value;

use crate::protocol::Difference;

/// How many differences of one pair are worth reading.
const SHOWN: usize = 20;

/// The differences, by JSON pointer below `at`, the first ones.
pub fn differences(at: &str, expected: &Value, found: &Value) -> Vec<Difference> {
    let mut differences = Vec::new();
    compare(at, Some(expected), Some(found), &mut differences);
    differences
}

fn compare(
    at: &str,
    expected: Option<&Value>,
    found: Option<&Value>,
    differences: &mut Vec<Difference>,
) {
    if differences.len() == SHOWN || expected == found {
        return;
    }
    match (expected, found) {
        (Some(Value::Object(one)), Some(Value::Object(other))) => {
            let added = other.keys().filter(|name| !one.contains_key(*name));
            for name in one.keys().chain(added) {
                let at = format!("{at}/{}", escaped(name));
                compare(&at, one.get(name), other.get(name), differences);
            }
        }
        (Some(Value::Array(one)), Some(Value::Array(other))) => {
            for index in 0..one.len().max(other.len()) {
                let at = format!("{at}/{index}");
                compare(&at, one.get(index), other.get(index), differences);
            }
        }
        _ => differences.push(Difference {
            path: at.to_owned(),
            expected: shown(expected),
            found: shown(found),
        }),
    }
}

pub fn escaped(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}

/// The JSON of a value, its start only if it is long.
pub fn shown(value: Option<&Value>) -> String {
    const SHOWN: usize = 80;
    let Some(value) = value else {
        return "nothing".to_owned();
    };
    let text = value.to_string();
    match text.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn every_difference_has_its_place() {
        let one = json!({"a": 1, "b": [1, {"c/d": null}], "same": {}, "gone": 0});
        let other = json!({"a": 1.0, "b": [1, {"c/d": {}}, 3], "same": {}, "new": "x"});
        let found: Vec<_> = differences("/body", &one, &other)
            .into_iter()
            .map(|it| format!("{}: {} {}", it.path, it.expected, it.found))
            .collect();
        assert_eq!(
            found,
            [
                "/body/a: 1 1.0",
                "/body/b/1/c~1d: null {}",
                "/body/b/2: nothing 3",
                "/body/gone: 0 nothing",
                "/body/new: nothing \"x\"",
            ]
        );
    }

    #[test]
    fn equal_values_do_not_differ() {
        let value = json!({"a": [1, 2.50, "é", null]});
        assert_eq!(differences("", &value, &value.clone()), []);
    }
}
