//! Whether a value is what a schema describes, by its structure: types, null, enums, required and
//! further properties, alternatives and what tells them apart. Bounds, patterns and formats are not
//! looked at: models hold whatever they say. They are taken to be kept, and to tell alternatives apart
//! that are else the same. A property that one alternative of a union declares is that property in the
//! others, too; the standard would let an alternative that does not mention it take anything. What is
//! required and only set by one side may be missing in what the other sends.

use std::cell::Cell;
use std::collections::BTreeSet;

use super::fit::Fit;
use super::{At, DEPTH, Document};
use crate::lower::mapping_target;
use crate::pointer::Pointer;
use crate::source::Tree;

/// What a schema may be made of.
const PARTS: [&str; 3] = ["allOf", "oneOf", "anyOf"];

/// How many schemas are looked at for one value.
const STEPS: usize = 100_000;

/// What is not looked at.
const UNREAD: [&str; 15] = [
    "exclusiveMaximum",
    "exclusiveMinimum",
    "format",
    "maxItems",
    "maxLength",
    "maxProperties",
    "maximum",
    "minItems",
    "minLength",
    "minProperties",
    "minimum",
    "multipleOf",
    "not",
    "pattern",
    "uniqueItems",
];

/// Which way a value goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// A client sends it.
    Request,
    /// The server sends it.
    Response,
}

/// Whether `value` is what the schema at `schema` describes, for values of that direction.
#[must_use]
pub fn conforms(tree: &Tree, schema: &Pointer, value: &Tree, direction: Direction) -> bool {
    let found = tree.pointer(schema.as_str());
    let pointer = schema.clone();
    found.is_none_or(|schema| {
        let at = At {
            pointer,
            value: schema,
        };
        let document = Document { tree };
        let schemas = Schemas {
            document,
            direction,
            steps: Cell::new(STEPS),
        };
        schemas.fit(at, value) != Fit::No
    })
}

/// The schemas of a document, as they are for one direction.
struct Schemas<'a> {
    document: Document<'a>,
    direction: Direction,
    /// How many schemas may still be looked at.
    steps: Cell<usize>,
}

impl<'a> Schemas<'a> {
    fn fit(&self, schema: At<'a>, value: &Tree) -> Fit {
        let joined = std::slice::from_ref(&schema);
        self.fit_with(joined, schema.clone(), value, DEPTH)
    }

    /// Whether a value fits a schema, where `joined` and all of their `allOf` hold, too.
    fn fit_with(&self, joined: &[At<'a>], schema: At<'a>, value: &Tree, depth: usize) -> Fit {
        // A schema that leads back to itself without a step into the value says nothing, and unions of unions
        // may come to more than can be looked at.
        let left = (depth.checked_sub(1), self.steps.get().checked_sub(1));
        let (Some(depth), Some(steps)) = left else {
            return Fit::Perhaps;
        };
        self.steps.set(steps);
        // `nullable` beside a reference, or behind it.
        if value.is_null() && schema.is("nullable") {
            return Fit::Yes;
        }
        let schema = self.document.follow(schema);
        if value.is_null() && schema.is("nullable") {
            return Fit::Yes;
        }
        let listed = schema.value.get("enum").and_then(Tree::as_array);
        let is_listed = listed.is_none_or(|listed| listed.contains(value));
        let is_read = UNREAD.iter().all(|name| schema.value.get(name).is_none());
        Fit::from(is_listed && is_of_type(schema.text("type"), value))
            .and(|| if is_read { Fit::Yes } else { Fit::Perhaps })
            .and(|| self.members_fit(joined, &schema, value))
            .and(|| self.items_fit(&schema, value))
            .and(|| self.parts_fit(joined, &schema, value, depth))
    }

    fn parts_fit(&self, joined: &[At<'a>], schema: &At<'a>, value: &Tree, depth: usize) -> Fit {
        let parts =
            |name: &str| -> Option<Vec<At<'a>>> { Some(schema.get(name)?.items().collect()) };
        let all = parts("allOf").unwrap_or_default().into_iter();
        let fits = |name: &str| -> Option<Vec<Fit>> {
            let alternatives = parts(name)?;
            let fit = |alternative: &At<'a>| {
                let joined = [joined, std::slice::from_ref(alternative)].concat();
                Fit::from(self.is_meant(schema, alternative, value))
                    .and(|| self.fit_with(&joined, alternative.clone(), value, depth))
                    .and(|| self.others_fit(alternative, &alternatives, value))
            };
            Some(alternatives.iter().map(fit).collect())
        };
        Fit::all(all.map(|part| self.fit_with(joined, part, value, depth)))
            .and(|| fits("oneOf").map_or(Fit::Yes, |fits| Fit::one(&fits)))
            .and(|| fits("anyOf").map_or(Fit::Yes, Fit::any))
    }

    /// Whether the discriminator beside a union, if there is one, names that alternative. One that is
    /// no reference has no name, and what is no object names none.
    fn is_meant(&self, union: &At<'a>, alternative: &At<'a>, value: &Tree) -> bool {
        let is_named = || {
            let discriminator = union.get("discriminator")?;
            let property = discriminator.text("propertyName")?;
            let to = alternative.text("$ref")?.strip_prefix('#')?;
            let found = value.as_object()?.get(property);
            let names = names(&discriminator, &Pointer::from_escaped(to));
            Some(names.into_iter().any(|name| found == Some(&name.into())))
        };
        is_named().unwrap_or(true)
    }

    /// Whether what an alternative leaves open is something else in the other alternatives, or
    /// what one of them says of it.
    fn others_fit(&self, alternative: &At<'a>, others: &[At<'a>], value: &Tree) -> Fit {
        let members = value.as_object().into_iter().flatten();
        let open = members
            .filter(|(name, _)| self.declared(alternative, name, &PARTS).is_empty())
            .map(|(name, member)| {
                let meant = others.iter().flat_map(|at| self.declared(at, name, &PARTS));
                let fits: Vec<_> = meant.map(|at| self.fit(at, member)).collect();
                match fits.is_empty() {
                    true => Fit::Yes,
                    false => Fit::any(fits),
                }
            });
        Fit::all(open)
    }

    /// What a schema says of a property, itself and in those parts that it is made of.
    fn declared(&self, schema: &At<'a>, name: &str, parts: &[&str]) -> Vec<At<'a>> {
        let mut declared = Vec::new();
        let mut seen = BTreeSet::new();
        let mut open = vec![schema.clone()];
        while let Some(schema) = open.pop() {
            let schema = self.document.follow(schema);
            if seen.insert(schema.pointer.clone()) {
                let properties = schema.get("properties");
                declared.extend(properties.and_then(|properties| properties.get(name)));
                for key in parts {
                    let parts = schema.get(key);
                    open.extend(parts.iter().flat_map(At::items));
                }
            }
        }
        declared
    }

    fn members_fit(&self, joined: &[At<'a>], schema: &At<'a>, value: &Tree) -> Fit {
        let Some(members) = value.as_object() else {
            return Fit::Yes;
        };
        let required = schema.get("required");
        let mut required = required.iter().flat_map(|names| names.items());
        let is_there = |name: At<'_>| {
            name.value
                .as_str()
                .is_none_or(|it| members.contains_key(it) || self.may_lack(joined, schema, it))
        };
        if !required.all(is_there) {
            return Fit::No;
        }
        let (properties, others) = (schema.get("properties"), schema.get("additionalProperties"));
        Fit::all(members.iter().map(|(name, member)| {
            let property = properties.as_ref().and_then(|it| it.get(name));
            match property.or_else(|| others.clone()) {
                Some(at) if at.value.is_boolean() => (at.value == &Tree::Bool(true)).into(),
                Some(at) => self.fit(at, member),
                None => Fit::Yes,
            }
        }))
    }

    /// Whether a property that a schema requires is set by the other side alone, as it may say itself
    /// or whatever it is joined with. What another alternative of a union says of it does not hold.
    fn may_lack(&self, joined: &[At<'a>], schema: &At<'a>, name: &str) -> bool {
        let mut declared = self.declared(schema, name, &PARTS);
        let elsewhere = joined.iter();
        declared.extend(elsewhere.flat_map(|at| self.declared(at, name, &["allOf"])));
        let has = |flag: &str| {
            // Beside a reference, or behind it.
            let mut declared = declared.iter();
            declared.any(|at| at.is(flag) || self.document.follow(at.clone()).is(flag))
        };
        let (by_server, by_clients) = (has("readOnly"), has("writeOnly"));
        match self.direction {
            Direction::Request => by_server && !by_clients,
            Direction::Response => by_clients && !by_server,
        }
    }

    fn items_fit(&self, schema: &At<'a>, value: &Tree) -> Fit {
        match (schema.get("items"), value.as_array()) {
            (Some(items), Some(values)) => {
                Fit::all(values.iter().map(|value| self.fit(items.clone(), value)))
            }
            _ => Fit::Yes,
        }
    }
}

/// What a discriminator calls the schema at `to`: by what its mapping says, or else by its own name.
fn names(discriminator: &At<'_>, to: &Pointer) -> Vec<String> {
    let mapping = discriminator.get("mapping");
    let mapping = mapping.iter().flat_map(At::members);
    let mapped = mapping.filter_map(|(name, target)| {
        let target = mapping_target(target.value.as_str()?);
        (target == *to).then(|| name.clone())
    });
    let mut names: Vec<_> = mapped.collect();
    if names.is_empty() {
        names.extend(to.last());
    }
    names
}

fn is_of_type(name: Option<&str>, value: &Tree) -> bool {
    match name {
        Some("object") => value.is_object(),
        Some("array") => value.is_array(),
        Some("string") => value.is_string(),
        Some("boolean") => value.is_boolean(),
        Some("number") => value.is_number(),
        // OpenAPI 3.0: a number without a fraction or exponent part, so `1.0` is none.
        Some("integer") => value.is_i64() || value.is_u64(),
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn a_value_is_what_the_structure_of_its_schema_says() {
        let pet = json!({"$ref": "#/pet"});
        let tagged = json!({
            "oneOf": [{"$ref": "#/components/schemas/a~1pet"}, {"$ref": "#/maybe"}],
            "discriminator": {"propertyName": "kind", "mapping": {
                "dog": "#/components/schemas/a~1pet", "hound": "a/pet",
            }},
        });
        for (schema, value, expected) in [
            (json!({}), json!(null), true),
            (json!({"type": "string"}), json!(null), false),
            (
                json!({"type": "string", "nullable": true}),
                json!(null),
                true,
            ),
            (
                json!({"$ref": "#/pet", "nullable": true}),
                json!(null),
                true,
            ),
            (json!({"$ref": "#/maybe"}), json!(null), true),
            (json!({"type": "integer"}), json!(-1), true),
            (json!({"type": "integer"}), json!(u64::MAX), true),
            (json!({"type": "integer"}), json!(1.0), false),
            (json!({"type": "integer"}), json!("1"), false),
            (
                json!({"type": "string", "enum": ["a"], "maxLength": 0}),
                json!("a"),
                true,
            ),
            (json!({"type": "string", "enum": ["a"]}), json!("b"), false),
            (pet.clone(), json!({"name": "x", "more": 1}), true),
            (pet.clone(), json!({"more": 1}), false),
            (pet.clone(), json!({"name": 1}), false),
            (
                json!({"type": "array", "items": pet}),
                json!([{"name": "x"}, {}]),
                false,
            ),
            (
                json!({"additionalProperties": false}),
                json!({"a": 1}),
                false,
            ),
            (
                json!({"additionalProperties": {"type": "string"}}),
                json!({"a": 1}),
                false,
            ),
            (
                json!({"anyOf": [{"type": "string"}, {"type": "integer"}]}),
                json!(1),
                true,
            ),
            (
                json!({"oneOf": [{"type": "string"}, {"type": "integer"}]}),
                json!(true),
                false,
            ),
            (
                json!({"allOf": [pet, {"required": ["more"]}]}),
                json!({"name": "x"}),
                false,
            ),
            (
                json!({"anyOf": [{"properties": {"a": {"type": "string"}}}, {"properties": {"b": {}}}]}),
                json!({"a": 1, "b": 1, "c": 1}),
                false,
            ),
            // An alternative declares what the schemas declare that it is made of.
            (
                json!({"oneOf": [
                    {"oneOf": [{"required": ["b"], "allOf": [{"properties": {"a": {"enum": [1]}}}]}]},
                    {"properties": {"a": {"enum": [2]}}},
                ]}),
                json!({"a": 1, "b": 1}),
                true,
            ),
            (
                json!({"anyOf": [{"allOf": [{"properties": {"a": {"enum": [1]}}}]}, {"required": ["b"]}]}),
                json!({"a": 2, "b": 1}),
                false,
            ),
            (
                json!({"oneOf": [{"required": ["a"]}, {"required": ["b"]}]}),
                json!({"a": 1, "b": 1}),
                false,
            ),
            (tagged.clone(), json!({"kind": "dog", "name": "x"}), true),
            (tagged.clone(), json!({"kind": "hound", "name": "x"}), true),
            (tagged.clone(), json!({"kind": "a/pet", "name": "x"}), false),
            (tagged.clone(), json!({"kind": "maybe", "name": "x"}), true),
            (tagged.clone(), json!({"kind": "other", "name": "x"}), false),
            (tagged.clone(), json!({"kind": "dog"}), false),
            (tagged.clone(), json!({"name": "x"}), false),
            (tagged, json!(null), true),
            (json!({"$ref": "#/loop"}), json!(1), true),
        ] {
            let tree = json!({
                "s": schema,
                "pet": {"type": "object", "required": ["name"], "properties": {"name": {"type": "string"}}},
                "components": {"schemas": {"a/pet": {"$ref": "#/pet"}}},
                "maybe": {"type": "object", "nullable": true},
                "loop": {"allOf": [{"$ref": "#/loop"}]},
            });
            let at = Pointer::root().child("s");
            for direction in [Direction::Request, Direction::Response] {
                let found = conforms(&tree, &at, &value, direction);
                assert_eq!(found, expected, "{schema} {value}");
            }
        }
        assert!(conforms(
            &json!({}),
            &Pointer::root().child("gone"),
            &json!(1),
            Direction::Request
        ));
    }

    #[test]
    fn parts_hold_each_for_itself() {
        let closed = json!({"properties": {"a": {}}, "additionalProperties": false});
        let other = json!({"properties": {"b": {}}, "additionalProperties": false});
        let maybe = json!({"$ref": "#/maybe"});
        let required = |name: &str| json!({"required": [name]});
        let nested = json!({"anyOf": [{"anyOf": [required("a"), required("b")]}, required("c")]});
        for (schema, value, expected) in [
            // No part knows the properties of another one.
            (
                json!({"allOf": [closed, {"properties": {"b": {}}}]}),
                json!({"a": 1}),
                true,
            ),
            (
                json!({"allOf": [closed, {"properties": {"b": {}}}]}),
                json!({"b": 1}),
                false,
            ),
            (
                json!({"properties": {"b": {}}, "allOf": [closed]}),
                json!({"b": 1}),
                false,
            ),
            (json!({"oneOf": [closed, other]}), json!({"a": 1}), true),
            (json!({"oneOf": [closed, other]}), json!({}), false),
            (
                json!({"anyOf": [closed, other]}),
                json!({"a": 1, "b": 1}),
                false,
            ),
            (json!({"allOf": [maybe]}), json!(null), true),
            (json!({"allOf": [maybe, closed]}), json!(null), true),
            (
                json!({"allOf": [maybe, {"type": "object"}]}),
                json!(null),
                false,
            ),
            (
                json!({"oneOf": [maybe, {"nullable": true}]}),
                json!(null),
                false,
            ),
            (
                json!({"anyOf": [maybe, {"nullable": true}]}),
                json!(null),
                true,
            ),
            (
                json!({"type": "string", "enum": [null]}),
                json!(null),
                false,
            ),
            (
                json!({"type": "string", "enum": [null], "nullable": true}),
                json!(null),
                true,
            ),
            (json!({"enum": [null]}), json!(null), true),
            (
                json!({"oneOf": [{"type": "string"}, {"enum": [null]}]}),
                json!(null),
                true,
            ),
            (nested.clone(), json!({"b": 1}), true),
            (nested.clone(), json!({"d": 1}), false),
            (
                json!({"allOf": [nested, {"anyOf": [required("d")]}]}),
                json!({"b": 1}),
                false,
            ),
            (
                json!({"oneOf": [{"type": "integer"}, {"type": "number"}]}),
                json!(1),
                false,
            ),
            (
                json!({"anyOf": [{"type": "integer"}, {"type": "number"}]}),
                json!(1),
                true,
            ),
        ] {
            let tree = json!({"s": schema, "maybe": {"type": "object", "nullable": true}});
            let at = Pointer::root().child("s");
            let found = conforms(&tree, &at, &value, Direction::Response);
            assert_eq!(found, expected, "{schema} {value}");
        }
    }

    #[test]
    fn two_alternatives_fit_only_if_nothing_unread_may_tell_them_apart() {
        let dated = json!({"type": "string", "format": "date"});
        let text = json!({"type": "string"});
        let object = |part: &Tree| json!({"properties": {"a": {"type": "array", "items": part}}});
        let unions = [
            (json!([text, text]), false),
            (json!([text, dated]), true),
            (json!([dated, dated]), true),
            (json!([text, dated, text]), false),
            (json!([{"allOf": [dated]}, {"anyOf": [text]}]), true),
            (
                json!([{"type": "integer"}, {"type": "integer", "minimum": 1}]),
                false,
            ),
        ];
        for (one_of, expected) in unions {
            let plain = json!({"oneOf": one_of});
            let parts = one_of.as_array().into_iter().flatten();
            let nested = json!({"oneOf": parts.map(object).collect::<Vec<_>>()});
            for (schema, value) in [(plain, json!("x")), (nested, json!({"a": ["x"]}))] {
                let found = conforms(&schema, &Pointer::root(), &value, Direction::Request);
                assert_eq!(found, expected, "{schema} {value}");
            }
        }
    }

    #[test]
    fn unions_of_unions_are_looked_at_for_a_while() {
        let mut tree = json!({"u10": {"type": "string"}});
        for level in 0..10 {
            let next = json!({"$ref": format!("#/u{}", level + 1)});
            tree[format!("u{level}")] = json!({"anyOf": vec![next; 30]});
        }
        let at = |level: usize| Pointer::root().child(format!("u{level}"));
        let conforms = |level| conforms(&tree, &at(level), &json!(1), Direction::Request);
        assert!(!conforms(8));
        assert!(conforms(0));
    }

    #[test]
    fn an_alternative_without_a_mapping_goes_by_its_own_name() {
        let union = |mapping: Tree| {
            json!({
                "oneOf": [{"$ref": "#/cat"}, {"$ref": "#/dog"}],
                "discriminator": {"propertyName": "kind", "mapping": mapping},
                "cat": {"required": ["kind"]},
                "dog": {"required": ["kind"]},
            })
        };
        let both = json!({"c": "#/cat", "k": "#/cat", "d": "#/dog"});
        for (mapping, kind, expected) in [
            (json!({}), "dog", true),
            (json!({}), "cow", false),
            (json!({"c": "#/cat"}), "dog", true),
            (json!({"c": "#/cat"}), "cat", false),
            (both.clone(), "k", true),
            (both, "dog", false),
        ] {
            let (schema, value) = (union(mapping), json!({"kind": kind}));
            let found = conforms(&schema, &Pointer::root(), &value, Direction::Request);
            assert_eq!(found, expected, "{schema} {value}");
        }
    }

    #[test]
    fn what_one_side_sets_is_required_only_in_what_that_side_sends() {
        let tree = json!({
            "pet": {"required": ["id", "pin", "both"], "properties": {
                "id": {"$ref": "#/id"},
                "pin": {"allOf": [{"type": "string"}], "writeOnly": true},
                "both": {"readOnly": true, "writeOnly": true},
            }},
            "id": {"type": "integer", "readOnly": true},
            "inner": {"properties": {"pets": {"type": "array", "items": {"$ref": "#/pet"}}}},
            "joined": {"allOf": [
                {"properties": {"id": {"$ref": "#/id"}}}, {"required": ["id", "more"]},
            ]},
            "remade": {"allOf": [
                {"required": ["id"], "properties": {"id": {"type": "integer"}}},
                {"properties": {"id": {"readOnly": true}}},
            ]},
            "around": {"properties": {"id": {"$ref": "#/id"}}, "anyOf": [
                {"required": ["id"]}, {"required": ["more"]},
            ]},
            "either": {"oneOf": [
                {"required": ["id"], "properties": {"id": {"type": "string"}}},
                {"required": ["id", "name"], "properties": {"id": {"$ref": "#/id"}}},
            ]},
        });
        for (schema, value, in_requests, in_responses) in [
            ("pet", json!({"both": 1, "pin": "1"}), true, false),
            ("pet", json!({"both": 1, "id": 1}), false, true),
            ("pet", json!({"id": 1, "pin": "1"}), false, false),
            (
                "pet",
                json!({"both": 1, "id": "1", "pin": ""}),
                false,
                false,
            ),
            (
                "inner",
                json!({"pets": [{"both": 1, "pin": "1"}]}),
                true,
                false,
            ),
            ("joined", json!({"more": 1}), true, false),
            ("joined", json!({}), false, false),
            ("remade", json!({}), true, false),
            ("around", json!({}), true, false),
            ("either", json!({"name": 1}), true, false),
            ("either", json!({}), false, false),
        ] {
            let at = Pointer::root().child(schema);
            let conforms = |direction| conforms(&tree, &at, &value, direction);
            let found = (conforms(Direction::Request), conforms(Direction::Response));
            assert_eq!(found, (in_requests, in_responses), "{schema} {value}");
        }
    }
}
