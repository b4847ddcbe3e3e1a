//! Rewrites a tree so that nothing of it is lost when `openapiv3` reads it.
//!
//! That crate drops what stands beside a `$ref`, what equals a default, empty lists, nulls and
//! fields it does not know; and it keeps some whole numbers as floats. Afterwards each fact is
//! written in the one way that survives. Never changes what a document means.

use serde_json::{Map, Number, Value, json};

use crate::source::Tree;
use crate::structure::model::{Field, Kind, Preset, Shape, is_extension};
use crate::structure::rewrite::rewrite;

/// Normalises a whole description. Doing it twice changes nothing more.
#[must_use]
pub fn normalise(tree: Tree) -> Tree {
    rewrite(tree, Shape::Object(Kind::OpenApi), &object)
}

fn object(kind: Kind, mut members: Map<String, Value>) -> Value {
    if kind == Kind::Responses {
        members = members
            .into_iter()
            .map(|(key, value)| (status(key), value))
            .collect();
    }
    let may_be_reference = kind.section().is_some() || kind == Kind::PathItem;
    if may_be_reference && members.contains_key("$ref") {
        return reference(kind, members);
    }
    let model = kind.model();
    members.retain(|key, value| {
        is_extension(key)
            || match model.field(key) {
                Some(field) => says_something(kind, field, value),
                None => model.members.is_some(),
            }
    });
    match kind {
        Kind::Parameter => parameter(&mut members),
        Kind::Schema => numbers(&mut members),
        _ => {}
    }
    Value::Object(members)
}

/// `2xx` becomes `2XX`.
fn status(key: String) -> String {
    match key.strip_suffix("xx") {
        Some(digit) if digit.len() == 1 => format!("{digit}XX"),
        _ => key,
    }
}

/// What stands beside a schema's `$ref` is kept, in an `allOf`; elsewhere the standard ignores it.
///
/// `{$ref: R, nullable: true}` becomes `{allOf: [{$ref: R}], nullable: true}`.
fn reference(kind: Kind, mut members: Map<String, Value>) -> Value {
    let Some(reference) = members.shift_remove("$ref") else {
        return Value::Object(members);
    };
    let reference = json!({ "$ref": reference });
    if kind != Kind::Schema {
        return reference;
    }
    let Value::Object(mut siblings) = object(kind, members) else {
        return reference;
    };
    if siblings.is_empty() {
        return reference;
    }
    let mut all_of = vec![reference];
    if let Some(Value::Array(others)) = siblings.shift_remove("allOf") {
        all_of.extend(others);
    }
    let mut schema = Map::new();
    schema.insert("allOf".to_owned(), Value::Array(all_of));
    schema.append(&mut siblings);
    Value::Object(schema)
}

/// Whether leaving `field` out would change the meaning.
fn says_something(kind: Kind, field: &Field, value: &Value) -> bool {
    let empty = match value {
        Value::Null => true,
        Value::Array(items) => items.is_empty() && field.name != "security",
        Value::Object(members) => {
            members.is_empty() && matches!(field.shape, Shape::Map(_)) && !field.required
        }
        _ => false,
    };
    let preset = match field.preset {
        Some(Preset::False) => *value == Value::Bool(false),
        Some(Preset::Word(word)) => value == word,
        None => false,
    };
    let unknown_to_the_model = (kind, field.name) == (Kind::Schema, "xml")
        || (kind, field.name) == (Kind::Header, "explode");
    !(empty || preset || unknown_to_the_model)
}

/// Drops the style that a parameter has anyway, and what only means something in a query.
fn parameter(members: &mut Map<String, Value>) {
    let place = members
        .get("in")
        .and_then(Value::as_str)
        .unwrap_or_default();
    let usual = if matches!(place, "query" | "cookie") {
        "form"
    } else {
        "simple"
    };
    let in_query = place == "query";
    members.retain(|key, value| match key.as_str() {
        "style" => value != usual,
        "allowEmptyValue" | "allowReserved" => in_query,
        _ => true,
    });
}

/// Writes bounds, and the values of number enums, as whole numbers where they are whole.
///
/// The model holds some of them as floats only, so `1` and `1.0` have to be the same: `1`.
fn numbers(members: &mut Map<String, Value>) {
    let is_number = members.get("type").is_some_and(|name| name == "number");
    for (key, value) in members.iter_mut() {
        match (key.as_str(), value) {
            ("minimum" | "maximum" | "multipleOf", value) => whole(value),
            ("enum", Value::Array(values)) if is_number => values.iter_mut().for_each(whole),
            _ => {}
        }
    }
}

fn whole(value: &mut Value) {
    /// Up to here every whole number has a float of its own.
    const EXACT: f64 = 9_007_199_254_740_992.0;
    let Value::Number(number) = value else { return };
    if let Some(float) = number
        .as_f64()
        .filter(|float| number.is_f64() && float.abs() <= EXACT)
        && float.fract() == 0.0
    {
        #[allow(clippy::cast_possible_truncation, reason = "whole and within bounds")]
        let whole = float as i64;
        *value = Value::Number(Number::from(whole));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn schema(schema: Value) -> Value {
        rewrite(schema, Shape::OrRef(Kind::Schema), &object)
    }

    #[test]
    fn what_stands_beside_a_reference_is_kept() {
        let siblings = json!({"$ref": "#/components/schemas/a", "nullable": true, "x-y": 1});
        let wrapped = json!({
            "allOf": [{"$ref": "#/components/schemas/a"}], "nullable": true, "x-y": 1
        });
        assert_eq!(schema(siblings), wrapped);
        assert_eq!(schema(wrapped.clone()), wrapped);
        let useless = json!({"$ref": "#/components/schemas/a", "nullable": false});
        assert_eq!(schema(useless), json!({"$ref": "#/components/schemas/a"}));
    }

    #[test]
    fn what_says_nothing_is_dropped() {
        let before = json!({
            "type": "object", "nullable": false, "required": [], "properties": {}, "default": null,
            "unheard": 1, "xml": {"name": "x"}, "additionalProperties": false,
        });
        assert_eq!(
            schema(before),
            json!({"type": "object", "additionalProperties": false})
        );
    }

    #[test]
    fn properties_may_be_called_like_fields() {
        let before = json!({"properties": {
            "nullable": {"type": "boolean"}, "$ref": {"type": "string"}, "xml": {"type": "string"}
        }});
        assert_eq!(schema(before.clone()), before);
    }

    #[test]
    fn whole_numbers_are_written_whole() {
        let before = json!({"type": "number", "minimum": 1.0, "maximum": 2.5, "enum": [1.0, 2]});
        let after = json!({"type": "number", "minimum": 1, "maximum": 2.5, "enum": [1, 2]});
        assert_eq!(schema(before), after);
    }

    #[test]
    fn parameters_lose_the_style_they_have_anyway() {
        let parameter = json!({
            "name": "a", "in": "path", "required": true, "style": "simple", "allowReserved": true
        });
        let after = rewrite(parameter, Shape::OrRef(Kind::Parameter), &object);
        assert_eq!(after, json!({"name": "a", "in": "path", "required": true}));
    }

    #[test]
    fn no_security_is_a_fact() {
        let operation =
            json!({"security": [], "tags": [], "responses": {"2xx": {"description": ""}}});
        let after = rewrite(operation, Shape::Object(Kind::Operation), &object);
        assert_eq!(
            after,
            json!({"security": [], "responses": {"2XX": {"description": ""}}})
        );
    }
}
