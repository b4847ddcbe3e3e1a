//! A normalised tree as `openapiv3` values, and the proof that nothing was lost on the way.
//!
//! Never repairs anything: what the model cannot hold is an error, not a guess.

use openapiv3::OpenAPI;
use serde_json::Value;

use crate::diagnostics::{Diagnostic, Diagnostics};
use crate::normalise::normalise;
use crate::pointer::Pointer;
use crate::source::Tree;

/// Reads a normalised tree into the model.
///
/// Written out and normalised again, the model has to give the tree: each difference is an error.
pub fn load(tree: &Tree, diagnostics: &mut Diagnostics) -> Option<OpenAPI> {
    let document: OpenAPI = match serde_json::from_value(tree.clone()) {
        Ok(document) => document,
        Err(error) => {
            diagnostics.push(unreadable(&error));
            return None;
        }
    };
    match serde_json::to_value(&document) {
        Ok(written) => {
            let differences = differences(tree, &normalise(written));
            let lossless = differences.is_empty();
            differences
                .into_iter()
                .for_each(|pointer| diagnostics.push(lossy(&pointer)));
            lossless.then_some(document)
        }
        Err(error) => {
            diagnostics.push(unreadable(&error));
            None
        }
    }
}

fn unreadable(error: &serde_json::Error) -> Diagnostic {
    let message = format!("the OpenAPI model does not take this document: {error}");
    Diagnostic::error("unreadable", &Pointer::root(), message)
        .help("the checks should have found the place: please report this document")
}

fn lossy(pointer: &Pointer) -> Diagnostic {
    let message = "the OpenAPI model would lose or change this";
    Diagnostic::error("lossy", pointer, message)
        .help("write it in another way in the overlay, or teach the normaliser to")
}

/// The deepest places where two trees differ, whatever the order of their members.
fn differences(left: &Value, right: &Value) -> Vec<Pointer> {
    let mut found = Vec::new();
    compare(left, right, &Pointer::root(), &mut found);
    found
}

fn compare(left: &Value, right: &Value, pointer: &Pointer, found: &mut Vec<Pointer>) {
    match (left, right) {
        (Value::Object(left), Value::Object(right)) => {
            for (key, value) in left {
                match right.get(key) {
                    Some(other) => compare(value, other, &pointer.child(key), found),
                    None => found.push(pointer.child(key)),
                }
            }
            let added = right.keys().filter(|key| !left.contains_key(*key));
            found.extend(added.map(|key| pointer.child(key)));
        }
        (Value::Array(left), Value::Array(right)) if left.len() == right.len() => {
            for (index, (left, right)) in left.iter().zip(right).enumerate() {
                compare(left, right, &pointer.index(index), found);
            }
        }
        _ if left == right => {}
        _ => found.push(pointer.clone()),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn document(schema: Value) -> Tree {
        normalise(json!({
            "openapi": "3.0.1",
            "info": {"title": "t", "version": "1"},
            "paths": {},
            "components": {"schemas": {"a": schema}},
        }))
    }

    fn found(tree: &Tree) -> Vec<String> {
        let mut diagnostics = Diagnostics::default();
        load(tree, &mut diagnostics);
        diagnostics
            .iter()
            .map(|found| format!("{} {}", found.code, found.pointer))
            .collect()
    }

    #[test]
    fn what_the_model_is_known_to_drop_survives() {
        let schemas = [
            json!({"$ref": "#/components/schemas/a", "nullable": true, "default": 1}),
            json!({"type": "object", "allOf": [{"$ref": "#/components/schemas/a"}]}),
            json!({"type": "integer", "format": "date-time", "minimum": 1, "enum": [1, null]}),
            json!({"type": "number", "minimum": 0, "maximum": 1.5, "enum": [1, 2.5]}),
            json!({"minimum": 1, "uniqueItems": true, "maxItems": 0}),
            json!({"type": "boolean", "format": "x", "enum": [true]}),
            json!({"type": "object", "properties": {}, "required": [], "nullable": false}),
            json!({"type": "string", "enum": ["a", 1, null], "pattern": "a"}),
            json!({"discriminator": {"propertyName": "t", "mapping": {}}, "oneOf": [], "type": "object"}),
            json!({"type": "integer", "minimum": 9_007_199_254_740_993_i64}),
            json!({"additionalProperties": {}, "not": {}, "x-a": {"b": null}}),
        ];
        for schema in schemas {
            assert_eq!(
                found(&document(schema.clone())),
                Vec::<String>::new(),
                "{schema}"
            );
        }
    }

    #[test]
    fn a_loss_is_named() {
        let too_exact = json!({"type": "number", "minimum": 9_007_199_254_740_993_i64});
        assert_eq!(
            found(&document(too_exact)),
            ["lossy /components/schemas/a/minimum"]
        );
        assert_eq!(found(&json!({"openapi": "3.0.1"})), ["unreadable "]);
    }
}
