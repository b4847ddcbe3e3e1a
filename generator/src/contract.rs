//! The facts of a description without its prose: what the contract holds.
//!
//! What goes is decided by the kind of object a field stands in, never by its name alone: a schema's
//! `description` goes, a property called `description` stays. Never touches a fact or its order.

mod phrases;

use heck::ToTitleCase;
use serde_json::{Map, Value, json};

use crate::normalise::normalise;
use crate::source::Tree;
use crate::structure::model::{Kind, Role, Shape, is_extension};
use crate::structure::rewrite::rewrite;

/// The contract of a description: its facts, normalised. The contract's contract is itself.
#[must_use]
pub fn contract(tree: Tree) -> Tree {
    strip(normalise(tree))
}

/// Drops descriptions, summaries, titles, examples, links to documentation, contact, license and
/// extensions of a normalised tree.
///
/// Where the standard demands prose (a response's description) it says what is known anyway.
#[must_use]
pub fn strip(tree: Tree) -> Tree {
    rewrite(tree, Shape::Object(Kind::OpenApi), &object)
}

fn object(kind: Kind, mut members: Map<String, Value>) -> Value {
    let model = kind.model();
    members.retain(|key, _| {
        !is_extension(key)
            && model
                .field(key)
                .is_none_or(|field| field.role == Role::Fact || field.required)
    });
    match kind {
        Kind::Schema => return schema(members),
        Kind::Responses => describe(&mut members, phrases::of_status),
        Kind::Components => {
            if let Some(Value::Object(responses)) = members.get_mut("responses") {
                describe(responses, |key| key.to_title_case());
            }
        }
        Kind::OAuthFlow => {
            if let Some(Value::Object(scopes)) = members.get_mut("scopes") {
                scopes
                    .values_mut()
                    .for_each(|description| *description = json!(""));
            }
        }
        _ => {}
    }
    Value::Object(members)
}

fn describe(responses: &mut Map<String, Value>, phrase: impl Fn(&str) -> String) {
    for (key, response) in responses {
        if let Value::Object(response) = response
            && !response.contains_key("$ref")
        {
            response.insert("description".to_owned(), Value::String(phrase(key)));
        }
    }
}

/// Undoes an `allOf` whose only purpose was to carry prose.
///
/// `{allOf: [{$ref: R}, {}]}`, once `{description: ...}`, becomes `{$ref: R}`.
fn schema(mut members: Map<String, Value>) -> Value {
    let alone = members.len() == 1;
    let Some(Value::Array(all_of)) = members.get_mut("allOf") else {
        return Value::Object(members);
    };
    all_of.retain(|member| member.as_object().is_none_or(|member| !member.is_empty()));
    match &all_of[..] {
        [only] if alone && only.get("$ref").is_some() => return only.clone(),
        [] => members.shift_remove("allOf"),
        _ => None,
    };
    Value::Object(members)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stripped(schema: Value) -> Value {
        let document = json!({"components": {"schemas": {"a": schema}}});
        contract(document)["components"]["schemas"]["a"].clone()
    }

    #[test]
    fn properties_called_like_prose_stay() {
        let before = json!({
            "title": "A thing", "description": "What it is", "type": "object",
            "example": {"title": "x"}, "x-hint": 1, "externalDocs": {"url": "u"},
            "required": ["title", "description"],
            "properties": {
                "title": {"type": "string", "title": "Title"},
                "description": {"type": "string", "description": "d", "example": "e"},
                "example": {"type": "string"}, "examples": {"type": "string"},
                "summary": {"type": "string"}, "default": {"type": "string", "default": "title"},
                "required": {"type": "boolean"}, "x-y": {"type": "string"},
                "$ref": {"type": "string"},
            },
        });
        let after = json!({
            "type": "object",
            "required": ["title", "description"],
            "properties": {
                "title": {"type": "string"}, "description": {"type": "string"},
                "example": {"type": "string"}, "examples": {"type": "string"},
                "summary": {"type": "string"}, "default": {"type": "string", "default": "title"},
                "required": {"type": "boolean"}, "x-y": {"type": "string"},
                "$ref": {"type": "string"},
            },
        });
        assert_eq!(stripped(before), after);
    }

    #[test]
    fn a_wrapper_that_carried_prose_is_undone() {
        let reference = json!({"$ref": "#/components/schemas/a"});
        let wrapped = json!({"allOf": [reference, {"description": "why"}], "description": "what"});
        assert_eq!(stripped(wrapped), reference);
        let beside = json!({"$ref": "#/components/schemas/a", "description": "what"});
        assert_eq!(stripped(beside), reference);
        let nullable = json!({"allOf": [reference], "nullable": true});
        assert_eq!(stripped(nullable.clone()), nullable);
    }

    #[test]
    fn documents_keep_their_facts() {
        let before = json!({
            "openapi": "3.0.1",
            "info": {"title": "T", "version": "1", "description": "d", "contact": {"name": "n"}},
            "servers": [{"url": "https://a", "description": "d"}],
            "tags": [{"name": "A", "description": "d"}],
            "paths": {"/a": {"get": {
                "summary": "s", "operationId": "a", "x-tags": [], "security": [],
                "parameters": [{"name": "p", "in": "query", "description": "d", "example": 1}],
                "responses": {
                    "200": {"description": "d", "content": {"application/json": {
                        "example": {}, "examples": {"a": {"value": {}}}, "schema": {"title": "t"}
                    }}},
                    "404": {"$ref": "#/components/responses/NotThere"},
                    "4XX": {"description": "d"}, "299": {"description": "d"},
                    "default": {"description": "d"},
                },
            }}},
            "components": {
                "examples": {"a": {"value": 1}},
                "responses": {"NotThere": {"description": "d"}},
                "securitySchemes": {"s": {"type": "http", "scheme": "bearer", "description": "d"}},
            },
        });
        let after = json!({
            "openapi": "3.0.1",
            "info": {"title": "T", "version": "1"},
            "servers": [{"url": "https://a"}],
            "tags": [{"name": "A"}],
            "paths": {"/a": {"get": {
                "operationId": "a", "security": [],
                "parameters": [{"name": "p", "in": "query"}],
                "responses": {
                    "200": {"description": "OK", "content": {"application/json": {"schema": {}}}},
                    "404": {"$ref": "#/components/responses/NotThere"},
                    "4XX": {"description": "Client error"}, "299": {"description": "Status 299"},
                    "default": {"description": "Default response"},
                },
            }}},
            "components": {
                "responses": {"NotThere": {"description": "Not There"}},
                "securitySchemes": {"s": {"type": "http", "scheme": "bearer"}},
            },
        });
        assert_eq!(contract(before), after);
        assert_eq!(contract(after.clone()), after);
    }
}
