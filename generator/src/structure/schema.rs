//! Rules for schemas.

use serde_json::{Map, Value};

use crate::pointer::Pointer;

use super::Walk;
use super::model::Shape;
use super::suggest::closest;
use super::wrong_type;

const TYPES: [&str; 6] = ["array", "boolean", "integer", "number", "object", "string"];

/// Checks one schema by itself.
pub(super) fn check(walk: &mut Walk<'_>, members: &Map<String, Value>, at: &Pointer) {
    match members.get("type") {
        Some(Value::Array(types)) => type_list(walk, types, &at.child("type")),
        Some(Value::String(name)) if TYPES.contains(&name.as_str()) => {
            values(walk, name, members, at);
        }
        Some(Value::String(name)) => unknown_type(walk, name, &at.child("type")),
        Some(other) => walk
            .diagnostics
            .push(wrong_type(other, Shape::Text, &at.child("type"))),
        None => {}
    }
    if let Some(Value::Array(values)) = members.get("enum") {
        duplicates(walk, values, &at.child("enum"));
    }
    for list in ["enum", "allOf", "oneOf", "anyOf"] {
        if members
            .get(list)
            .and_then(Value::as_array)
            .is_some_and(Vec::is_empty)
        {
            let message =
                format!("`{list}` is an empty list, which is read as if it were not there");
            walk.warn(
                "empty-list",
                &at.child(list),
                message,
                "fill it, or remove it",
            );
        }
    }
}

fn type_list(walk: &mut Walk<'_>, types: &[Value], at: &Pointer) {
    let names: Vec<_> = types.iter().filter_map(Value::as_str).collect();
    let others: Vec<_> = names
        .iter()
        .copied()
        .filter(|name| *name != "null")
        .collect();
    let help = match &others[..] {
        [one] if names.len() > 1 => format!("3.0 has `type: {one}` beside `nullable: true`"),
        _ => "3.0 has one type, `nullable: true`, and `oneOf` for several types".to_owned(),
    };
    walk.error("type-list", at, "a list of types is OpenAPI 3.1", help);
}

fn unknown_type(walk: &mut Walk<'_>, name: &str, at: &Pointer) {
    let meant = match name {
        "null" => None,
        "float" | "double" | "decimal" => Some("number"),
        "int" | "long" | "int32" | "int64" | "timestamp" => Some("integer"),
        "date" | "date-time" | "datetime" | "uuid" | "uri" | "file" => Some("string"),
        "map" | "dict" | "hash" => Some("object"),
        "list" => Some("array"),
        other => closest(other, TYPES),
    };
    let help = match meant {
        Some(meant) => format!("did you mean `{meant}`?"),
        None if name == "null" => "3.0 has `nullable: true`".to_owned(),
        None => format!("one of: {}", TYPES.join(", ")),
    };
    walk.error("unknown-type", at, format!("`{name}` is no type"), help);
}

/// Checks what depends on the type.
fn values(walk: &mut Walk<'_>, name: &str, members: &Map<String, Value>, at: &Pointer) {
    if name == "array" && !members.contains_key("items") {
        let help = "the items are taken to be anything; say what they are";
        walk.warn(
            "array-without-items",
            at,
            "this array does not say what its items are",
            help,
        );
    }
    let nullable = members.get("nullable") == Some(&Value::Bool(true));
    if let Some(Value::Array(values)) = members.get("enum") {
        for (index, value) in values
            .iter()
            .enumerate()
            .filter(|(_, value)| !fits(value, name))
        {
            let at = at.child("enum").index(index);
            let message = format!("{} is in the enum of a schema of type {name}", brief(value));
            walk.warn("enum-type", &at, message, "no valid value has both");
        }
    }
    if let Some(default) = members.get("default")
        && !(fits(default, name) && (nullable || !default.is_null()))
    {
        let message = format!("the default is {}, but the type is {name}", brief(default));
        walk.warn(
            "default-type",
            &at.child("default"),
            message,
            "correct one of the two",
        );
    }
}

/// Whether a value is of a type; null is for `nullable` to judge.
fn fits(value: &Value, name: &str) -> bool {
    match value {
        Value::Null => true,
        Value::Bool(_) => name == "boolean",
        Value::String(_) => name == "string",
        Value::Array(_) => name == "array",
        Value::Object(_) => name == "object",
        Value::Number(number) => {
            let whole = || number.as_f64().is_some_and(|number| number.fract() == 0.0);
            name == "number" || (name == "integer" && whole())
        }
    }
}

fn brief(value: &Value) -> String {
    match value {
        Value::Array(_) => "a list".to_owned(),
        Value::Object(_) => "an object".to_owned(),
        scalar => format!("`{scalar}`"),
    }
}

fn duplicates(walk: &mut Walk<'_>, values: &[Value], at: &Pointer) {
    for (index, value) in values.iter().enumerate() {
        if values[..index].contains(value) {
            let message = format!("{} is in the enum twice", brief(value));
            walk.warn(
                "duplicate-enum-value",
                &at.index(index),
                message,
                "remove it",
            );
        }
    }
}
