//! Makes a value that a schema allows, for where a call needs one and the description has no example.
//! It is the smallest such value; patterns are not looked at.

use serde_json::{Map, json};

use super::{At, DEPTH, Document};
use crate::source::Tree;

impl<'a> Document<'a> {
    /// The first value that the schema lists, or else one of its type. Examples within schemas are
    /// no help: too many contradict the schema they stand in.
    pub(super) fn sample(&self, schema: At<'a>) -> Tree {
        self.sampled(schema, DEPTH)
    }

    fn sampled(&self, schema: At<'a>, depth: usize) -> Tree {
        let Some(depth) = depth.checked_sub(1) else {
            return Tree::Null;
        };
        let mut parts = Vec::new();
        self.parts(schema, depth, &mut parts);
        let listed = |part: &At<'a>| {
            let first = |at: At<'a>| at.items().next();
            let default = part.get("default");
            default.or_else(|| part.get("enum").and_then(first))
        };
        if let Some(listed) = parts.iter().find_map(listed) {
            return listed.value.clone();
        }
        let is_object = |part: &At<'a>| {
            let is_typed = part.value.get("type").is_some();
            part.text("type") == Some("object") || !is_typed && part.get("properties").is_some()
        };
        if parts.iter().any(is_object) {
            return self.object(&parts, depth);
        }
        let mut typed = parts.iter().filter(|part| part.value.get("type").is_some());
        let typed = typed.next();
        typed.map_or(Tree::Null, |part| self.of_type(part, depth))
    }

    /// The schemas that hold together: the schema itself, all of `allOf`, and the first of several
    /// alternatives.
    fn parts(&self, schema: At<'a>, depth: usize, parts: &mut Vec<At<'a>>) {
        let Some(depth) = depth.checked_sub(1) else {
            return;
        };
        let schema = self.follow(schema);
        parts.push(schema.clone());
        for (name, most) in [("allOf", usize::MAX), ("oneOf", 1), ("anyOf", 1)] {
            let joined = schema.get(name).into_iter();
            for part in joined.flat_map(|at| at.items().take(most).collect::<Vec<_>>()) {
                self.parts(part, depth, parts);
            }
        }
    }

    fn of_type(&self, schema: &At<'a>, depth: usize) -> Tree {
        match schema.text("type") {
            Some("array") => {
                let wanted = schema.value.get("minItems").and_then(Tree::as_u64);
                let item = schema.get("items").filter(|_| wanted > Some(0));
                let item = item.map(|item| self.sampled(item, depth));
                item.into_iter().collect()
            }
            Some("integer" | "number") => {
                let least = schema.value.get("minimum").cloned();
                least.unwrap_or_else(|| json!(1))
            }
            Some("boolean") => json!(true),
            Some("string") => text(schema).into(),
            _ => Tree::Null,
        }
    }

    /// The properties that have to be there.
    fn object(&self, parts: &[At<'a>], depth: usize) -> Tree {
        let required = parts.iter().filter_map(|part| part.get("required"));
        let required = required.flat_map(|names| names.items().collect::<Vec<_>>());
        let names = required.filter_map(|name| name.value.as_str());
        let members: Map<_, _> = names
            .filter_map(|name| {
                let mut properties = parts.iter().filter_map(|part| part.get("properties"));
                let property = properties.find_map(|properties| properties.get(name))?;
                Some((name.to_owned(), self.sampled(property, depth)))
            })
            .collect();
        members.into()
    }
}

fn text(schema: &At<'_>) -> String {
    let text = match schema.text("format") {
        Some("date-time") => "2026-01-01T00:00:00Z",
        Some("date") => "2026-01-01",
        Some("uuid") => "00000000-0000-4000-8000-000000000000",
        Some("uri" | "url") => "https://example.com",
        Some("email") => "ada@example.com",
        _ => "text",
    };
    let bound = |name| {
        let bound = schema.value.get(name).and_then(Tree::as_u64);
        bound.and_then(|bound| usize::try_from(bound).ok())
    };
    // A description may ask for more than fits into a request.
    let least = bound("minLength").unwrap_or(0).min(10_000);
    let most = bound("maxLength").unwrap_or(usize::MAX);
    let padding = "x".repeat(least.saturating_sub(text.len()));
    let text = format!("{text}{padding}");
    text.chars().take(most).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pointer::Pointer;

    fn sample(schema: Tree) -> Tree {
        let tree = json!({ "s": schema });
        let document = Document { tree: &tree };
        document.sample(At {
            pointer: Pointer::root(),
            value: &tree["s"],
        })
    }

    #[test]
    fn a_value_is_what_the_schema_names_or_the_least_of_its_type() {
        for (schema, expected) in [
            (json!({"type": "string", "example": "e"}), json!("text")),
            (
                json!({"type": "string", "default": "d", "enum": ["a"]}),
                json!("d"),
            ),
            (json!({"type": "string", "enum": ["a", "b"]}), json!("a")),
            (json!({"type": "string", "minLength": 6}), json!("textxx")),
            (json!({"type": "string", "maxLength": 2}), json!("te")),
            (
                json!({"type": "string", "format": "date"}),
                json!("2026-01-01"),
            ),
            (json!({"type": "integer", "minimum": 3}), json!(3)),
            (json!({"type": "number"}), json!(1)),
            (json!({"type": "boolean"}), json!(true)),
            (
                json!({"type": "array", "items": {"type": "integer"}}),
                json!([]),
            ),
            (
                json!({"type": "array", "minItems": 1, "items": {"type": "integer"}}),
                json!([1]),
            ),
            (json!({}), json!(null)),
            (
                json!({"required": ["a", "lost"], "properties": {"a": {"type": "integer"}, "b": {}}}),
                json!({"a": 1}),
            ),
            (
                json!({"allOf": [{"required": ["a"]}, {"anyOf": [{"required": ["b"]}, {"required": ["d"]}]}],
                    "required": ["c"],
                    "properties": {"a": {}, "b": {"type": "integer"}, "c": {"type": "boolean"}, "d": {}}}),
                json!({"a": null, "b": 1, "c": true}),
            ),
            (
                json!({"anyOf": [{"type": "integer"}, {"type": "string"}]}),
                json!(1),
            ),
        ] {
            assert_eq!(sample(schema.clone()), expected, "{schema}");
        }
    }

    #[test]
    fn a_schema_that_contains_itself_has_an_end() {
        let schema =
            json!({"type": "object", "required": ["s"], "properties": {"s": {"$ref": "#/s"}}});
        assert!(sample(schema).is_object());
        assert_eq!(sample(json!({"$ref": "#/s"})), Tree::Null);
    }
}
